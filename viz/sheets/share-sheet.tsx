import { useEffect, useState } from "preact/hooks";
import { embedSnippet, originFrom } from "../share/embed-snippet.ts";
import { PACK_LIMITS } from "../share/pack.ts";
import { linkTo, stateOf } from "../share/state-of.ts";
import { useApp } from "../use-app.ts";
import { QrCode } from "./qr-code.tsx";
import { SheetFrame } from "./sheet.tsx";

/** A link to what is on the page now, its QR code, and what embeds it elsewhere. */
export function ShareSheet() {
  const app = useApp();
  const [link, setLink] = useState("");
  const state = stateOf(app);
  useEffect(() => {
    void linkTo(state, location.href).then(setLink);
  }, []);
  const tooLong = link.length > PACK_LIMITS.packed;
  return (
    <SheetFrame title="Share this view">
      <p>
        {state.own === null
          ? "The link brings back the same scenario, seed, changes, moment and selection: the same run, event for event."
          : `The link holds your scenario “${state.own.name}” itself: whoever opens it needs no file.`}
      </p>
      {tooLong ? (
        <p class="problem">The scenario is too long for a link. Send the file itself: “Download” has it.</p>
      ) : (
        <Copied label="Link" text={link} rows={2} />
      )}
      {!tooLong && link !== "" && <QrCode text={link} />}
      <Embed link={link} />
    </SheetFrame>
  );
}

function Embed({ link }: { readonly link: string }) {
  const [host, setHost] = useState("");
  const origin = originFrom(host);
  if (link === "" || location.protocol === "file:") return null;
  return (
    <details>
      <summary>Embed it in another page</summary>
      <label class="line">
        Address of that page, if it is to steer this one by messages
        <input
          type="text"
          inputMode="url"
          placeholder="https://school.example"
          value={host}
          aria-invalid={origin === null}
          onInput={({ currentTarget }) => setHost(currentTarget.value)}
        />
      </label>
      {origin === null && <p class="problem">Wanted an address that begins with https://</p>}
      <Copied label="HTML" text={embedSnippet(link, origin ?? "")} rows={4} />
    </details>
  );
}

/** A text to copy. Where the clipboard is closed, it is selected instead. */
function Copied({ label, text, rows }: { readonly label: string; readonly text: string; readonly rows: number }) {
  const [said, setSaid] = useState("");
  return (
    <div class="copied">
      <label>
        {label}
        <textarea
          readOnly
          rows={rows}
          spellcheck={false}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          const area = currentTarget.parentElement!.querySelector("textarea")!;
          const byHand = () => {
            area.focus();
            setSaid("Selected: copy it with Ctrl+C");
          };
          if (navigator.clipboard === undefined) return byHand();
          navigator.clipboard.writeText(text).then(() => setSaid("Copied"), byHand);
        }}
      >
        Copy {label === "Link" ? "link" : label}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
