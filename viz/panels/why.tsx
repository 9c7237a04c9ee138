import { useState } from "preact/hooks";
import { pairKey } from "../../sim/index.ts";
import type { PanelContent } from "../panel.ts";
import { Cited } from "../parts/cited.tsx";
import { FigureTag } from "../parts/figure-tag.tsx";
import type { Run } from "../run.ts";
import { outcomeOf } from "../select/outcome.ts";
import type { ParameterNow } from "../select/rules.ts";
import { whyTrust } from "../select/trust-why.ts";
import { type Bar, type Contribution, type Link, type Why, whyOf } from "../select/why.ts";
import { useApp, useLater, useSession, useSettledHead } from "../use-app.ts";
import { WHY } from "../words/english/why.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("why", WHY);

/** "Why?" of what is selected: an event, or one party's trust in another. With nothing selected, why the run ended. */
function Body({ run }: { readonly run: Run }) {
  const selection = useSession((session) => session.selection);
  const truth = useSession((session) => session.truth);
  const choices = { truth };
  if (selection?.kind === "pair") {
    return <TrustMoved run={run} pair={pairKey(selection.holder, selection.target)} truth={truth} />;
  }
  if (selection?.kind === "event") {
    const why = whyOf(run.journal, selection.seq, choices);
    if (why !== null) {
      return (
        <>
          <Explained why={why} />
          {run.journal.start.settings.mode === "simulation" && (
            <WithoutIt run={run} seq={selection.seq} truth={truth} />
          )}
        </>
      );
    }
    return <p class="waiting">{words().noSuchEvent}</p>;
  }
  const outcome = outcomeOf(run.journal, choices);
  const why = outcome.seq === null ? null : whyOf(run.journal, outcome.seq, choices);
  if (why === null) return <p class="why-sentence">{outcome.sentence}</p>;
  return <Explained why={why} />;
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

function Explained({ why }: { readonly why: Why }) {
  return (
    <div class="why">
      <p class="why-sentence">{why.sentence}</p>
      <p class="why-foot">
        <time>{why.when}</time> <FigureTag tag={why.tag} />
      </p>
      {why.tag.kind === "claim" && <Cited ids={why.tag.sources} />}
      {why.contributions.map((contribution, index) => (
        <Weighed key={String(index)} contribution={contribution} />
      ))}
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
      {why.followed.length > 0 && (
        <>
          <h3>{words().followed}</h3>
          <ol class="chain">
            {why.followed.slice(0, 6).map((link) => (
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
  const { sentence, rule, bars, unit, parameters } = contribution;
  return (
    <section class="weighed">
      <h3>{rule}</h3>
      <p>{sentence}</p>
      <Bars bars={bars} unit={unit} />
      <Numbers parameters={parameters} />
    </section>
  );
}

/** What weighed for and against, from the middle to either side. */
function Bars({ bars, unit }: { readonly bars: readonly Bar[]; readonly unit: string }) {
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ amount }) => Math.abs(amount)), 1e-9);
  return (
    <table class="bars">
      <caption class="for-reader">{words().contributions(unit)}</caption>
      <tbody>
        {bars.map(({ part, amount }) => (
          <tr key={part}>
            <th scope="row">{part}</th>
            <td class="bar-cell">
              <svg width="100%" height="12" aria-hidden="true">
                <line class="bar-zero" x1="50%" x2="50%" y2="12" />
                <rect
                  class={amount < 0 ? "bar minus" : "bar plus"}
                  x={`${amount < 0 ? 50 - (48 * -amount) / most : 50}%`}
                  width={`${(48 * Math.abs(amount)) / most}%`}
                  y="2"
                  height="8"
                />
              </svg>
            </td>
            <td class="numeric">{signed(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function signed(amount: number): string {
  if (Math.abs(amount) < 0.0005) return "0";
  return `${amount < 0 ? "−" : "+"}${Math.abs(amount).toPrecision(2)}`;
}

/** The numbers of the model behind a rule, with a way to where they can be changed; fetched by who opens them. */
function Numbers({ parameters }: { readonly parameters: readonly ParameterNow[] }) {
  const [open, setOpen] = useState(false);
  const Meanings = useLater(open, () => import("../parts/meanings.tsx").then(({ Meanings }) => Meanings));
  if (parameters.length === 0) return null;
  return (
    <details class="numbers" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words().numbers}</summary>
      {Meanings !== null && <Meanings parameters={parameters} />}
    </details>
  );
}

function TrustMoved({ run, pair, truth }: { readonly run: Run; readonly pair: string; readonly truth: boolean }) {
  const app = useApp();
  const minute = useSettledHead();
  const why = whyTrust(run.journal, pair, minute, { truth });
  if (why === null) return <p class="waiting">{words().noSuchTrust}</p>;
  return (
    <div class="why">
      <p class="why-sentence">{why.sentence}</p>
      <Bars bars={why.bars} unit={words().trustUnit} />
      <h3>{words().lastMoves}</h3>
      <ol class="chain">
        {why.moves.slice(0, 6).map(({ seq, when, sentence }) => (
          <li key={seq} data-keys={`event:${seq}`}>
            <time>{when}</time>
            <button type="button" class="sentence">
              {sentence}
            </button>
          </li>
        ))}
      </ol>
      <Numbers parameters={why.parameters} />
      <button type="button" class="quiet" onClick={() => app.update({ selection: null })}>
        {words().back}
      </button>
    </div>
  );
}

export const why: PanelContent = {
  Body,
};
