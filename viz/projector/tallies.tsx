import { useCallback } from "preact/hooks";
import type { Run } from "../run.ts";
import { type Tallies, talliesOfRun } from "../select/tallies.ts";
import { talliesSummary } from "../select/tally-words.ts";
import { useApp, useSession, useSettledHead, useSlowHead, useStore } from "../use-app.ts";
import type { Space } from "../views/view.ts";
import { PROJECTOR } from "../words/english/projector.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";
import { Drawn } from "./drawn.tsx";
import { type ProjectedTallies, projectedTallies, tallyLayout } from "./tally-layout.ts";
import { toldBelow } from "./tally-told.ts";

const words = wordsOf("projector", PROJECTOR);
const told = wordsOf("tallies", TALLIES);

/** Who counted what, before a class. */
export function Body({ run }: { readonly run: Run }) {
  const app = useApp();
  const truth = useSession((session) => session.truth);
  const beside = useSession((session) => session.beside);
  const record = useStore(app.history);
  const minute = useSettledHead();
  const replay = run.journal.start.settings.mode === "replay";
  const tallies = talliesOfRun(run, { truth, beside }, record);
  const layout = useCallback((space: Space) => tallyLayout(tallies, space), [tallies]);
  return (
    <>
      <Drawn
        view={projectedTallies}
        name="tallies"
        label={talliesSummary(tallies, minute)}
        layout={layout}
        note={(picture) => <Below tallies={tallies} picture={picture} />}
      />
      <p class="key where-room">
        <span class="key-item">
          <span class={replay ? "key-dot claim" : "key-dot"} /> {replay ? told().keyPublished : told().keySimulated}
        </span>
        <span class="key-item">
          <span class="key-dot left-out" /> {told().keyLeftOut}
        </span>
        <span class="key-item">
          <span class="key-line" /> {told().keySum}
        </span>
        <span class="key-item">
          <span class="key-line covered" /> {told().keyCovered}
        </span>
      </p>
    </>
  );
}

interface BelowProps {
  readonly tallies: Tallies;
  readonly picture: ProjectedTallies;
}

/** What the picture has no room for, in words: numbers with who gave them, and how many rows are left out. */
function Below({ tallies, picture: { rows, all, drawn } }: BelowProps) {
  const said = toldBelow(tallies, rows, useSlowHead());
  return (
    <>
      {said.map((one) => (
        <p key={one} class="laid-elsewhere">
          {one}
        </p>
      ))}
      {drawn < all && <p class="key">{words().some(drawn, all)}</p>}
    </>
  );
}
