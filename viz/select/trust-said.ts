import type { Journal } from "../../sim/index.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";
import { listed, percent } from "../words/numbers.ts";
import { timeLabel } from "../words/tell.ts";
import { lastUpTo } from "./search.ts";
import { type TrustLine, trustOverTime } from "./trust.ts";

const words = wordsOf("trust", TRUST);

/** How trust has moved by a moment: that of some lines, else of those that are shown first. */
export function trustSaid(journal: Journal, minute: number, lines?: readonly TrustLine[]): string {
  const { pairs, settings } = trustOverTime(journal);
  if (pairs.length === 0) return words().noModel;
  const moves = (lines ?? pairs.filter(({ leading }) => leading)).map(({ label, steps }) => {
    const now = lastUpTo(steps, minute) ?? steps[0]!;
    return words().move(label, percent(steps[0]!.mean), percent(now.mean));
  });
  const by = Math.max(settings.onset, Math.min(minute, journal.outcome.at));
  return words().summary(timeLabel(by, settings), listed(moves));
}
