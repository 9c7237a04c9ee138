import { DAY } from "../../model/index.ts";
import type { Evidence } from "./evidence.ts";
import { type Finding, meanWithin, median, shareWithin } from "./finding.ts";
import { sum } from "./row.ts";

/** P6, P10, P16, P18: roads that do not open, counts that do not follow the dead, and what comes after. */

export function returnsToWar({ rows }: Evidence): Finding | null {
  const after = rows.aftermath.flatMap((row) => {
    const ended = Math.ceil(row.lasted / DAY);
    const days = row.acts.slice(ended, ended + 30);
    if (!row.failed || days.length < 30 || row.before.length === 0) return [];
    return [sum(days) / days.length / (sum(row.before) / row.before.length)];
  });
  if (after.length < 5) return null;
  const level = meanWithin(after);
  return {
    pattern: "P10",
    title: "Return to at least the earlier level",
    target: "the month after at least 0.8 of the level before",
    ...level,
    unit: "of the level before",
    holds: level.value >= 0.8,
    says: `${after.length} truces that ended, thirty days on`,
    sources: ["SOHRM", "SOHRS", "SNAUG", "ISW"],
  };
}

export function firstMover({ rows, settings }: Evidence): Finding | null {
  if (!settings.obligations.some(({ about }) => about === "pull-back")) return null;
  const shut = shareWithin(rows.base, ({ roadOpened }) => !roadOpened);
  const aid = meanWithin(rows.base.map((row) => row.aid));
  return {
    pattern: "P16",
    title: "The first mover's problem",
    target: "the road does not open in more than 0.5 of runs; less than 0.2 of the aid due moves in seven days",
    ...shut,
    unit: "of runs",
    holds: shut.value > 0.5 && aid.value < 0.2,
    says: `${aid.value.toFixed(2)} of the aid due moved on average`,
    sources: ["MEE16", "F2419"],
  };
}

/** Weeks of a run: an official count against the dead. Wants a scenario that lasts a month. */
export function countsAndDeaths({ rows, settings }: Evidence): Finding | null {
  const official = settings.reporters.find(({ attention }) => attention !== null);
  if (official === undefined || settings.horizon - settings.onset < 28 * DAY) return null;
  const long = rows.base.filter(({ lasted }) => lasted >= 28 * DAY);
  const correlations = long.map((row) => {
    const counts = settings.belligerents.map((side) => row.claimedByDay[`${official.id}>${side}`] ?? []);
    const weeks = Math.floor(row.lasted / DAY / 7);
    const week = (days: readonly number[], at: number) => sum(days.slice(7 * at, 7 * at + 7));
    const counted = Array.from({ length: weeks }, (_, at) => sum(counts.map((days) => week(days, at))));
    return correlation(
      counted,
      Array.from({ length: weeks }, (_, at) => week(row.deaths, at)),
    );
  });
  const mean = meanWithin(correlations);
  return {
    pattern: "P6",
    title: "Official counts do not follow the dead",
    target: "correlation of an official count and of deaths, week by week, may be 0 or below (mean at most 0)",
    ...mean,
    unit: "correlation",
    holds: mean.value <= 0,
    says: `${long.length} runs of four weeks or more; ${official.id}; 0 or below in ${share(correlations).toFixed(2)} of them`,
    sources: ["RU29", "RU6", "RU14", "MAR", "APR"],
  };
}

function share(correlations: readonly (number | null)[]): number {
  return correlations.filter((value) => value !== null && value <= 0).length / Math.max(correlations.length, 1);
}

/** Pearson's; null where one of the two does not vary. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const [meanX, meanY] = [sum(xs) / xs.length, sum(ys) / ys.length];
  let [xx, yy, xy] = [0, 0, 0];
  for (const [at, x] of xs.entries()) {
    xx += (x - meanX) * (x - meanX);
    yy += (ys[at]! - meanY) * (ys[at]! - meanY);
    xy += (x - meanX) * (ys[at]! - meanY);
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

export function tollsDiffer({ tolls }: Evidence): Finding | null {
  const ratios = tolls.flatMap((told) =>
    told.length < 2 || Math.min(...told) < 10 ? [] : [Math.max(...told) / Math.min(...told)],
  );
  if (ratios.length < 5) return null;
  const sorted = [...ratios].sort((a, b) => a - b);
  const high = sorted[Math.floor(0.95 * (sorted.length - 1))]!;
  return {
    pattern: "P18",
    title: "Tolls of one incident differ by reporter",
    target: "highest over lowest toll: median above 1.1, and 0.95 of shocks at most 2.5",
    value: median(ratios),
    low: null,
    high: null,
    unit: "times",
    holds: median(ratios) > 1.1 && high <= 2.5,
    says: `${ratios.length} shocks of ten dead or more; 0.95 of them at most ${high.toFixed(2)}`,
    sources: ["BOI", "COI", "SG32", "BOI2"],
  };
}
