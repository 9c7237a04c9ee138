import type { PanelContent } from "../panel.ts";
import { Picture } from "../parts/picture.tsx";
import type { Run } from "../run.ts";
import { type Tallies, talliesOf } from "../select/tallies.ts";
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
  const history = isReplay(run) ? run.scenario : beside ? record : null;
  const tallies = talliesOf(run.journal, { truth }, history);
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
      <Picture view={talliesView} model={remembered(tallies)} name="tallies" label={talliesSummary(tallies, minute)} />
      <p class="key">
        <span class="key-item">
          <span class={isReplay(run) ? "key-dot claim" : "key-dot"} />{" "}
          {isReplay(run) ? words().keyPublished : words().keySimulated}
        </span>
        <span class="key-item">
          <span class="key-dot left-out" /> {words().keyLeftOut}
        </span>
        {!isReplay(run) && history !== null && (
          <span class="key-item">
            <span class="key-dot history" /> {words().keyHistory}
          </span>
        )}
        <span class="key-item">
          <span class="key-line" /> {words().keySum}
        </span>
      </p>
    </>
  );
}

const modelOf = (run: Run, truth: boolean) => talliesOf(run.journal, { truth }, isReplay(run) ? run.scenario : null);

export const tallies: PanelContent = {
  Body,
  summary: (run, { truth }, minute) => talliesSummary(modelOf(run, truth), minute),
  table: (run, { truth }) => modelOf(run, truth).table,
  tag: (run) => (isReplay(run) ? { kind: "claim", sources: [] } : { kind: "simulated" }),
};
