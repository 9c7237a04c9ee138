import { useEffect, useState } from "preact/hooks";
import { PANELS } from "../panels.ts";
import { writeAddress } from "../permalink.ts";
import { parameterPanel } from "../select/parameters.ts";
import { linkTo, withOwn } from "../share/state-of.ts";
import { useApp, useRun, useSession } from "../use-app.ts";
import { MAKER } from "../words/english/maker.ts";
import { PANEL_WORDS } from "../words/english/page.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";
import { Copied } from "./copied.tsx";

const panels = wordsOf("panels", PANEL_WORDS);
const sheets = wordsOf("sheets", SHEETS);
const maker = wordsOf("maker", MAKER);
const words = () => maker().link;

type Moment = "now" | "begin" | "end";

/** Boxes to tick, and the address that says what was ticked. */
export function LinkMaker() {
  const app = useApp();
  const run = useRun();
  const session = useSession((whole) => whole);
  const [hide, setHide] = useState<readonly string[]>(session.hide);
  const [lock, setLock] = useState<readonly string[]>(session.lock);
  const [present, setPresent] = useState(session.present);
  const [moment, setMoment] = useState<Moment>("now");
  const [link, setLink] = useState<string | null>("");
  const at = moment === "now" ? session.at : moment === "begin" ? 0 : null;
  const query = writeAddress({ ...session, hide, lock, present, at });
  useEffect(() => {
    void linkTo(withOwn(app, session, query), location.href).then(setLink);
  }, [query]);
  const { leading, hypotheses } = parameterPanel(run.own, run.journal.start.settings);
  const all = lock.includes("all");
  return (
    <section class="maker" aria-label={words().label}>
      <h3>{words().title}</h3>
      <div class="maker-boxes">
        <fieldset>
          <legend>{words().panels}</legend>
          {PANELS.filter(({ fits }) => fits?.(run) ?? true).map(({ id }) => (
            <Box key={id} on={!hide.includes(id)} set={(on) => setHide(ticked(hide, id, !on))}>
              {panels()[id].title}
            </Box>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words().locked}</legend>
          <Box on={all} set={(on) => setLock(on ? ["all"] : [])}>
            {words().all}
          </Box>
          {leading.map(({ id, label }) => (
            <Box key={id} on={all || lock.includes(id)} off={all} set={(on) => setLock(ticked(lock, id, on))}>
              {label}
            </Box>
          ))}
          {hypotheses.map(({ id, title }) => (
            <Box
              key={id}
              on={all || lock.includes(`h.${id}`)}
              off={all}
              set={(on) => setLock(ticked(lock, `h.${id}`, on))}
            >
              {title}
            </Box>
          ))}
        </fieldset>
        <fieldset>
          <legend>{words().begins}</legend>
          {MOMENTS.map((id) => (
            <label key={id} class="box">
              <input type="radio" name="moment" checked={moment === id} onChange={() => setMoment(id)} />
              {words().moments[id]}
            </label>
          ))}
          <Box on={present} set={setPresent}>
            {words().present}
          </Box>
        </fieldset>
      </div>
      {link === null ? (
        <p class="problem">{sheets().share.tooLong}</p>
      ) : (
        <Copied label={sheets().share.link} copy={sheets().share.copyLink} text={link} rows={2} />
      )}
      <p class="note">{words().note}</p>
    </section>
  );
}

const MOMENTS: readonly Moment[] = ["now", "begin", "end"];

function ticked(list: readonly string[], id: string, on: boolean): readonly string[] {
  const others = list.filter((one) => one !== id);
  return on ? [...others, id] : others;
}

export function Box({
  on,
  off = false,
  set,
  children,
}: {
  readonly on: boolean;
  readonly off?: boolean;
  readonly set: (on: boolean) => void;
  readonly children: string;
}) {
  return (
    <label class="box">
      <input type="checkbox" checked={on} disabled={off} onChange={({ currentTarget }) => set(currentTarget.checked)} />
      {children}
    </label>
  );
}
