import type { Run } from "../run.ts";
import { whyTrust } from "../select/trust-why.ts";
import { useApp, useSettledHead } from "../use-app.ts";
import { WHY } from "../words/english/why.ts";
import { wordsOf } from "../words/language.ts";
import { Bars, Numbers } from "./weighed.tsx";

const words = wordsOf("why", WHY);

interface Props {
  readonly run: Run;
  readonly pair: string;
  readonly truth: boolean;
}

/** Why one party trusts another as it does, at the play head. Fetched with the first pair that is chosen. */
export function TrustMoved({ run, pair, truth }: Props) {
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
