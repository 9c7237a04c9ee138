import { useEffect, useState } from "preact/hooks";
import { embedSnippet, originFrom } from "../share/embed-snippet.ts";
import { save } from "../share/save.ts";
import { linkTo, stateOf } from "../share/state-of.ts";
import { useApp } from "../use-app.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";
import { Copied } from "./copied.tsx";
import { QrCode } from "./qr-code.tsx";
import { SheetFrame } from "./sheet.tsx";

const sheets = wordsOf("sheets", SHEETS);
const words = () => sheets().share;

/** A link to what is on the page now, its QR code, and what embeds it elsewhere. */
export function ShareSheet() {
  const app = useApp();
  const [link, setLink] = useState<string | null>("");
  const state = stateOf(app);
  useEffect(() => {
    void linkTo(state, location.href).then(setLink);
  }, []);
  const owns = [state.own, state.pinned].flatMap((own) => own ?? []);
  return (
    <SheetFrame title={words().title}>
      {link !== null && <p>{owns.length === 0 ? words().about : words().aboutOwn(owns.map(({ name }) => name))}</p>}
      {link === null ? (
        <>
          <p class="problem">{words().tooLong}</p>
          {owns.map(({ name, text }) => (
            <button key={name} type="button" onClick={() => save(name, text, "application/yaml")}>
              {sheets().editor.save} <bdi>{name}</bdi>
            </button>
          ))}
        </>
      ) : (
        <Copied label={words().link} copy={words().copyLink} text={link} rows={2} />
      )}
      {link !== null && link !== "" && <QrCode text={link} />}
      {link !== null && <Embed link={link} />}
    </SheetFrame>
  );
}

function Embed({ link }: { readonly link: string }) {
  const [host, setHost] = useState("");
  const origin = originFrom(host);
  if (link === "" || location.protocol === "file:") return null;
  return (
    <details>
      <summary>{words().embed}</summary>
      <label class="line">
        {words().host}
        <input
          type="text"
          inputMode="url"
          placeholder="https://school.example"
          value={host}
          aria-invalid={origin === null}
          onInput={({ currentTarget }) => setHost(currentTarget.value)}
        />
      </label>
      {origin === null && <p class="problem">{words().wrongHost}</p>}
      <Copied label={words().html} copy={words().copyHtml} text={embedSnippet(link, origin ?? "")} rows={4} />
    </details>
  );
}
