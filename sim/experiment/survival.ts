import { exp, log, pow } from "../kernel/index.ts";
import { normalWithin } from "./distributions.ts";

/**
 * How long truces stand. Lifetimes are counts by minute since the onset and by end; whole minutes make that exact, and no
 * longer than the horizon however many runs there are.
 */
export type Lifetimes = { [minute: string]: { [end: string]: number } };

/** One step of a curve: it has this value from `minute` on. */
export interface Step {
  readonly minute: number;
  readonly atRisk: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Row {
  readonly minute: number;
  readonly atRisk: number;
  readonly failures: number;
  readonly ends: Readonly<Record<string, number>>;
}

/** The minutes in order, with those at risk. `failures` names the ends that are failures; the rest are censored. */
function rowsOf(lifetimes: Lifetimes, failures: readonly string[]): Row[] {
  const minutes = Object.keys(lifetimes)
    .map(Number)
    .sort((a, b) => a - b);
  const total = (ends: Readonly<Record<string, number>>, names = Object.keys(ends)) =>
    names.reduce((sum, name) => sum + (ends[name] ?? 0), 0);
  let atRisk = minutes.reduce((sum, minute) => sum + total(lifetimes[minute]!), 0);
  return minutes.map((minute) => {
    const ends = lifetimes[minute]!;
    const row = { minute, atRisk, failures: total(ends, [...failures]), ends };
    atRisk -= total(ends);
    return row;
  });
}

/** Kaplan-Meier with Greenwood's variance and log-log bands, which stay within [0, 1]. Begins with 1 at minute 0. */
export function standing(lifetimes: Lifetimes, failures: readonly string[], level: number): Step[] {
  const z = normalWithin(level);
  const rows = rowsOf(lifetimes, failures);
  const steps: Step[] = [{ minute: 0, atRisk: rows[0]?.atRisk ?? 0, value: 1, low: 1, high: 1 }];
  let value = 1;
  let greenwood = 0;
  for (const { minute, atRisk, failures: failed } of rows) {
    if (failed === 0) continue;
    value *= 1 - failed / atRisk;
    // With nobody left the variance is not defined; the band then keeps its last upper end.
    if (failed < atRisk) greenwood += failed / (atRisk * (atRisk - failed));
    const band = value > 0 ? logLogBand(value, Math.sqrt(greenwood) * value, z) : { low: 0, high: steps.at(-1)!.high };
    steps.push({ minute, atRisk, value, ...band });
  }
  return steps;
}

/** Aalen-Johansen: the share that has ended by `end`, other failures competing. Variance after Marubini and Valsecchi (1995). */
export function endedBy(lifetimes: Lifetimes, failures: readonly string[], end: string, level: number): Step[] {
  const z = normalWithin(level);
  const rows = rowsOf(lifetimes, failures);
  const steps: Step[] = [{ minute: 0, atRisk: rows[0]?.atRisk ?? 0, value: 0, low: 0, high: 0 }];
  let left = 1;
  let value = 0;
  // Running sums of the variance's terms, each a polynomial in the value at the end.
  let [hazard, hazardValue, hazardSquare, own, cross, crossValue] = [0, 0, 0, 0, 0, 0];
  for (const { minute, atRisk, failures: failed, ends } of rows) {
    if (failed === 0) continue;
    const count = ends[end] ?? 0;
    value += (left * count) / atRisk;
    if (failed < atRisk) {
      const term = failed / (atRisk * (atRisk - failed));
      hazard += term;
      hazardValue += value * term;
      hazardSquare += value * value * term;
    }
    own += (left * left * count * (atRisk - count)) / (atRisk * atRisk * atRisk);
    cross += (left * count) / (atRisk * atRisk);
    crossValue += (value * left * count) / (atRisk * atRisk);
    left *= 1 - failed / atRisk;
    if (count === 0) continue;
    const variance =
      value * value * hazard - 2 * value * hazardValue + hazardSquare + own - 2 * (value * cross - crossValue);
    steps.push({ minute, atRisk, value, ...logLogBand(value, Math.sqrt(Math.max(0, variance)), z) });
  }
  return steps;
}

/** value^exp(±z σ / (value |log value|)). */
function logLogBand(value: number, error: number, z: number): { low: number; high: number } {
  if (value <= 0 || value >= 1) return { low: value, high: value };
  const width = (z * error) / (value * -log(value));
  return { low: pow(value, exp(width)), high: pow(value, exp(-width)) };
}

/** Mean time that a truce stands, no longer than `until` minutes: the area under the curve, with its normal interval. */
export function restrictedMean(
  lifetimes: Lifetimes,
  failures: readonly string[],
  until: number,
  level: number,
): { readonly minutes: number; readonly low: number; readonly high: number } {
  const rows = rowsOf(lifetimes, failures).filter(({ minute, failures: failed }) => failed > 0 && minute < until);
  let value = 1;
  let from = 0;
  let minutes = 0;
  const areas: number[] = [];
  for (const { minute, atRisk, failures: failed } of rows) {
    minutes += value * (minute - from);
    areas.push(minutes);
    value *= 1 - failed / atRisk;
    from = minute;
  }
  minutes += value * (until - from);
  let variance = 0;
  rows.forEach(({ atRisk, failures: failed }, at) => {
    const after = minutes - areas[at]!;
    if (failed < atRisk) variance += (after * after * failed) / (atRisk * (atRisk - failed));
  });
  const half = normalWithin(level) * Math.sqrt(variance);
  return { minutes, low: Math.max(0, minutes - half), high: Math.min(until, minutes + half) };
}
