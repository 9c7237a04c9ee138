import { remembered } from "../select/memo.ts";
import { daySpans } from "../select/moments.ts";
import { trustOverTime } from "../select/trust.ts";
import type { TrustChart } from "../views/trust.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("trust", TRUST);

interface Titled extends TrustChart {
  readonly title: string;
}

/** Between the sponsors, and between the belligerents: two lines a picture. */
export const trustCharts = remembered((journal): Titled[] => {
  const over = trustOverTime(journal);
  const days = daySpans(over.settings, over.domain);
  const among = (ids: readonly string[]) =>
    over.pairs.filter(({ holder, target }) => ids.includes(holder) && ids.includes(target));
  const { sponsors, belligerents } = over.settings;
  const rest = { over, days, endsAt: journal.endedAt };
  return [
    { title: words().betweenSponsors, lines: among(sponsors), ...rest },
    { title: words().betweenBelligerents, lines: among(belligerents), ...rest },
  ];
});
