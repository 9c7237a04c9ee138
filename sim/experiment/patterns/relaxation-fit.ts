import { exp } from "../../kernel/index.ts";

/** A level that climbs (or falls) to a plateau: m(t) = end - (end - start) exp(-rate t). */
export interface Relaxation {
  readonly start: number;
  readonly end: number;
  /** 1/day. */
  readonly rate: number;
  /** Residual sum of squares over that of a straight line; below 1 the curve fits better. */
  readonly againstLine: number;
}

const SLOWEST = 0.02;
const STEPS = 400;

/**
 * Least squares through the means of consecutive days, each the average over its day. For a given rate the fit is linear; the
 * rate is searched on a geometric grid. Wants at least 4 days.
 */
export function fitRelaxation(days: readonly number[]): Relaxation {
  if (days.length < 4) throw new RangeError(`a relaxation fit wants at least 4 days, found ${days.length}`);
  const line = linear(
    days,
    days.map((_, day) => day + 0.5),
  );
  let best: { rate: number; fit: Linear } | null = null;
  let rate = SLOWEST;
  const factor = exp(LOG_RANGE / STEPS);
  for (let step = 0; step <= STEPS; step++, rate *= factor) {
    const fit = linear(
      days,
      days.map((_, day) => (exp(-rate * day) * (1 - exp(-rate))) / rate),
    );
    if (best === null || fit.residual < best.fit.residual) best = { rate, fit };
  }
  const { intercept, slope, residual } = best!.fit;
  const againstLine = line.residual === 0 ? 1 : residual / line.residual;
  return { start: intercept + slope, end: intercept, rate: best!.rate, againstLine };
}

/** The grid ends at 6 a day: log(6 / 0.02). */
const LOG_RANGE = 5.703782474656201;

interface Linear {
  readonly intercept: number;
  readonly slope: number;
  readonly residual: number;
}

function linear(ys: readonly number[], xs: readonly number[]): Linear {
  const meanX = mean(xs);
  const meanY = mean(ys);
  let xx = 0;
  let xy = 0;
  for (const [at, x] of xs.entries()) {
    xx += (x - meanX) * (x - meanX);
    xy += (x - meanX) * (ys[at]! - meanY);
  }
  const slope = xx === 0 ? 0 : xy / xx;
  const intercept = meanY - slope * meanX;
  let residual = 0;
  for (const [at, x] of xs.entries()) {
    const off = ys[at]! - intercept - slope * x;
    residual += off * off;
  }
  return { intercept, slope, residual };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
