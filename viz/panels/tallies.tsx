import type { PanelContent } from "../panel.ts";
import { Picture } from "../parts/picture.tsx";
import type { Run } from "../run.ts";
import { type Tallies, talliesOfRun } from "../select/tallies.ts";
import { talliesSummary } from "../select/tally-words.ts";
import { useApp, useSession, useSettledHead, useStore } from "../use-app.ts";
import { talliesView } from "../views/tallies.ts";
import { pictureOf, type TallyPicture } from "../views/tally-rows.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("tallies", TALLIES);

/** One picture a model, so that it is drawn again only when something changed. */
const pictures = new WeakMap<Tallies, TallyPicture>();

function remembered(tallies: Tallies): TallyPicture {
  const picture = pictures.get(tallies) ?? pictureOf(tallies);
  pictures.set(tallies, picture);
  return picture;
}

const isReplay = ({ journal }: Run) => journal.start.settings.mode === "replay";

function Body({ run }: { readonly run: Run }) {
  const app = useApp();
  const truth = useSession((session) => session.truth);
  const beside = useSession((session) => session.beside);
  const record = useStore(app.history);
  const minute = useSettledHead();
  const tallies = talliesOfRun(run, { truth, beside }, record);
  const picture = remembered(tallies);
  const hasRecord = app.scenarios.find(({ slug }) => slug === run.recipe.scenario)?.history != null;
  return (
    <>
      {hasRecord && (
        <label class="switch">
          <input
            type="checkbox"
            checked={beside}
            onChange={({ currentTarget }) => app.update({ beside: currentTarget.checked })}
          />
          {words().layBeside}
        </label>
      )}
      <Picture view={talliesView} model={picture} name="tallies" label={talliesSummary(tallies, minute)} />
      <p class="key">
        <span class="key-item">
          <span class={isReplay(run) ? "key-dot claim" : "key-dot"} />{" "}
          {isReplay(run) ? words().keyPublished : words().keySimulated}
        </span>
        <span class="key-item">
          <span class="key-dot left-out" /> {words().keyLeftOut}
        </span>
        {picture.beside && (
          <span class="key-item">
            <span class="key-dot history" /> {words().keyHistory}
          </span>
        )}
        <span class="key-item">
          <span class="key-line" /> {words().keySum}
        </span>
        <span class="key-item">
          <span class="key-line covered" /> {words().keyCovered}
        </span>
      </p>
    </>
  );
}

export const tallies: PanelContent = {
  Body,
  summary: (run, session, minute, record) => talliesSummary(talliesOfRun(run, session, record), minute),
  table: (run, session, _, record) => talliesOfRun(run, session, record).table,
  tag: (run) => (isReplay(run) ? { kind: "claim", sources: [] } : { kind: "simulated" }),
};
