import type { Measure } from "./measures.ts";
import { percentileOf } from "./percentile.ts";

/** Where one run stands among runs of other luck: whether it is a usual one. */
export interface Standing {
  readonly measure: Pick<Measure, "id" | "label" | "unit">;
  readonly value: number;
  readonly percentile: number;
  readonly median: number;
}

type Values = Readonly<Record<string, string | number | null>>;

/** By each measure of which both the run and the others say something. */
export function standingOf(run: Values, others: readonly Values[], measures: readonly Measure[]): Standing[] {
  return measures.flatMap(({ id, label, unit }) => {
    const value = run[id];
    const known = others.flatMap((row) => (typeof row[id] === "number" ? [row[id]] : [])).sort((a, b) => a - b);
    if (typeof value !== "number" || known.length === 0) return [];
    const median = known[Math.floor((known.length - 1) / 2)]!;
    return [{ measure: { id, label, unit }, value, percentile: percentileOf(value, known), median }];
  });
}
