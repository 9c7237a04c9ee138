import { useMemo, useRef, useState } from "preact/hooks";
import { pairKey } from "../../sim/index.ts";
import type { PanelContent } from "../panel.ts";
import { Cited } from "../parts/cited.tsx";
import { FigureTag } from "../parts/figure-tag.tsx";
import { Bars, Numbers } from "../parts/weighed.tsx";
import type { Run } from "../run.ts";
import { outcomeOf } from "../select/outcome.ts";
import { timelineOf, turnBefore } from "../select/timeline.ts";
import { type Contribution, type Link, type Why, whyOf } from "../select/why.ts";
import { useApp, useLater, useSession, useSlowHead } from "../use-app.ts";
import { WHY } from "../words/english/why.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("why", WHY);

/**
 * "Why?" of what is selected: an event, or one party's trust in another. With nothing selected, why it came to the last turn of
 * things before the play head; at the end, why the run ended.
 */
function Body({ run }: { readonly run: Run }) {
  const selection = useSelectionIn(run);
  const truth = useSession((session) => session.truth);
  const minute = useSlowHead();
  const choices = { truth };
  const isPair = selection?.kind === "pair";
  const TrustMoved = useLater(isPair, () => import("../parts/trust-moved.tsx").then((part) => part.TrustMoved));
  const outcome = outcomeOf(run.journal, choices);
  const ended = minute >= run.journal.endedAt;
  const last = () => (ended ? outcome.seq : turnBefore(timelineOf(run.journal, choices), minute));
  const seq = selection?.kind === "event" ? selection.seq : last();
  const why = useMemo(() => (seq === null ? null : whyOf(run.journal, seq, choices)), [run, seq, truth]);
  // What came of it is told once it has come. While the head moves on, the same is not told anew.
  const come = why?.followed.filter((link) => link.minute <= minute).length ?? 0;
  const explained = useMemo(() => why && <Explained why={why} come={come} />, [why, come]);
  if (isPair) {
    return TrustMoved && <TrustMoved run={run} pair={pairKey(selection.holder, selection.target)} truth={truth} />;
  }
  if (explained === null) {
    if (selection?.kind === "event") return <p class="waiting">{words().noSuchEvent}</p>;
    return ended ? <p class="why-sentence">{outcome.sentence}</p> : <p class="waiting">{words().nothingYet}</p>;
  }
  if (selection?.kind !== "event") return explained;
  return (
    <>
      {explained}
      {run.journal.start.settings.mode === "simulation" && <WithoutIt run={run} seq={selection.seq} truth={truth} />}
    </>
  );
}

/** A new run comes here a little later than the selection that belongs to it. */
function useSelectionIn(run: Run) {
  const latest = useSession((session) => session.selection);
  const shown = useRef(latest);
  if (useApp().run.get() === run) shown.current = latest;
  return shown.current;
}

/** Run again only when asked, and what does it is fetched then. */
function WithoutIt(props: { readonly run: Run; readonly seq: number; readonly truth: boolean }) {
  const [asked, ask] = useState(0);
  const Without = useLater(asked === props.seq, () => import("../parts/without.tsx").then((part) => part.Without));
  if (Without !== null) return <Without {...props} />;
  return (
    <button type="button" onClick={() => ask(props.seq)}>
      {words().ifNot}
    </button>
  );
}

function Explained({ why, come }: { readonly why: Why; readonly come: number }) {
  // What was decided belongs to the causes; what moved, to the effects.
  const [decided, moved] = (["odds", "moved"] as const).map((kind) =>
    why.contributions.map((one, index) => one.note.note === kind && <Weighed key={String(index)} contribution={one} />),
  );
  return (
    <div class="why">
      <p class="why-sentence">{why.sentence}</p>
      <p class="why-foot">
        <time>{why.when}</time> {why.tag && <FigureTag tag={why.tag} />}
      </p>
      {why.tag?.kind === "claim" && <Cited ids={why.tag.sources} />}
      {decided}
      {why.chain.length > 0 && (
        <>
          <h3>{words().becauseOf}</h3>
          <ol class="chain">
            {why.chain.map((link) => (
              <Linked key={link.seq} link={link} />
            ))}
          </ol>
        </>
      )}
      <p class="root">{why.root}</p>
      {moved}
      {come > 0 && (
        <>
          <h3>{words().followed}</h3>
          <ol class="chain">
            {why.followed.slice(0, Math.min(6, come)).map((link) => (
              <Linked key={link.seq} link={link} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}

function Linked({ link }: { readonly link: Link }) {
  const { seq, when, sentence, times } = link;
  return (
    <li data-keys={`event:${seq}`}>
      <time>{when}</time>
      <button type="button" class="sentence">
        {sentence}
        {times > 1 && ` ${words().times(times)}`}
      </button>
    </li>
  );
}

function Weighed({ contribution }: { readonly contribution: Contribution }) {
  const { sentence, rule, bars, unit, towards, parameters } = contribution;
  return (
    <section class="weighed">
      <h3>{rule}</h3>
      <p>{sentence}</p>
      <Bars bars={bars} unit={unit} towards={towards} />
      <Numbers parameters={parameters} />
    </section>
  );
}

export const why: PanelContent = {
  Body,
};
