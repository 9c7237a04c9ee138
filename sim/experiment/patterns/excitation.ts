import type { Evidence } from "./evidence.ts";
import { type Finding, groupedWithin, groupsOf, type Interval, meanWithin } from "./finding.ts";
import { fitHawkes, type HawkesFit, type Realisation } from "./hawkes-fit.ts";
import { type PatternRow, sum } from "./row.ts";

/**
 * P11, P12: clustering and retaliation, estimated from when each side acted, as a researcher would. The war before the truce
 * is what they are estimated from: it is stationary, while a truce that wears away looks more self-exciting than it is.
 */

export function clustering({ realisations, rows }: Evidence): Finding | null {
  if (realisations.length < 20) return null;
  const radius = fitted(realisations, ({ radius }) => radius);
  const lag = meanWithin(rows.calm.map(lagOne));
  return {
    pattern: "P11",
    title: "Clustering",
    target:
      "share of acts that others caused, estimated from the war before the truce, within 0.35 and 0.75; daily counts follow one another (autocorrelation above 0)",
    ...radius,
    unit: "spectral radius",
    holds: radius.value >= 0.35 && radius.value <= 0.75 && lag.low !== null && lag.low > 0,
    says: `mean product of neighbouring days' deviations, as a share of the variance between runs: ${lag.value.toFixed(2)}`,
    sources: ["LEWIS", "FSR17"],
  };
}

/** Products of the deviations of neighbouring days of war from their runs' common mean, in units of the count. */
function lagOne({ before }: PatternRow): number | null {
  if (before.length < 3) return null;
  const mean = sum(before) / before.length;
  let product = 0;
  let square = 0;
  for (const [at, value] of before.entries()) {
    square += (value - mean) * (value - mean);
    if (at > 0) product += (value - mean) * (before[at - 1]! - mean);
  }
  // A mean taken from the same few days biases the estimate down by about 1/n: put back.
  return square === 0 ? null : product / square + 1 / before.length;
}

export function retaliationBothWays({ realisations }: Evidence): Finding | null {
  if (realisations.length < 20) return null;
  const first = fitted(realisations, ({ excitation }) => excitation[0][1]);
  const second = fitted(realisations, ({ excitation }) => excitation[1][0]);
  return {
    pattern: "P12",
    title: "Retaliation both ways",
    target: "cross-effects above 0 in both directions, estimated from the times of the acts before the truce",
    value: Math.min(first.value, second.value),
    low: Math.min(first.low ?? 0, second.low ?? 0),
    high: Math.max(first.high ?? 0, second.high ?? 0),
    unit: "acts caused by one of the other side",
    holds: first.low !== null && first.low > 0 && second.low !== null && second.low > 0,
    says: `${first.value.toFixed(2)} one way, ${second.value.toFixed(2)} the other`,
    sources: ["HBK", "LINKE"],
  };
}

function fitted(realisations: readonly Realisation[], of: (fit: HawkesFit) => number): Interval {
  const { whole, groups } = fitsOf(realisations);
  return groupedWithin(of(whole), groups.map(of));
}

interface Fits {
  readonly whole: HawkesFit;
  readonly groups: readonly HawkesFit[];
}

const known = new WeakMap<readonly Realisation[], Fits>();

function fitsOf(realisations: readonly Realisation[]): Fits {
  let fits = known.get(realisations);
  if (fits === undefined) {
    fits = { whole: fitHawkes(realisations), groups: groupsOf(realisations).map(fitHawkes) };
    known.set(realisations, fits);
  }
  return fits;
}
