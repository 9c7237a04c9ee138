import type { Journal } from "../../sim/index.ts";
import { remembered } from "../select/memo.ts";
import { type DaySpan, daySpans } from "../select/moments.ts";
import { type TrustLine, trustOverTime } from "../select/trust.ts";
import type { TrustChart } from "../views/trust.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("trust", TRUST);

interface Titled extends TrustChart {
  readonly title: string;
}

/** Days that have room for their names in a column of the page, and in a small picture. */
const NAMED = { column: 8, small: 2 };

/** Of one pair, small enough for all pairs to be seen beside each other. */
export const SMALL = { height: 78, letter: 11.5 };

/** Between the sponsors, and between the belligerents: two lines a picture. */
export const trustCharts = remembered((journal): Titled[] => {
  const { over, endsAt, days } = axesOf(journal, NAMED.column);
  const among = (ids: readonly string[]) =>
    over.pairs.filter(({ holder, target }) => ids.includes(holder) && ids.includes(target));
  const { sponsors, belligerents } = over.settings;
  return [
    { title: words().betweenSponsors, lines: among(sponsors), over, days, endsAt },
    { title: words().betweenBelligerents, lines: among(belligerents), over, days, endsAt },
  ];
});

/** A picture a pair, all on the same axes. */
export const pairCharts = remembered((journal) => {
  const axes = axesOf(journal, NAMED.small);
  return axes.over.pairs.map((line) => ({ ...axes, lines: [line] as readonly [TrustLine], space: SMALL }));
});

function axesOf(journal: Journal, named: number) {
  const over = trustOverTime(journal);
  return { over, days: someOf(daySpans(over.settings, over.domain), named), endsAt: journal.endedAt };
}

/** Of many days every second, third … so that no more than so many are left. */
function someOf(days: readonly DaySpan[], most: number): DaySpan[] {
  const every = Math.ceil(days.length / most);
  return days.filter((_, index) => index % every === 0);
}
