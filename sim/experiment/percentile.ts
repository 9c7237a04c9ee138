/** Percentile of a value among others: the share of lower ones and half of the equal ones, in whole hundredths. */
export function percentileOf(value: number, others: readonly number[]): number {
  const lower = others.filter((other) => other < value).length;
  const same = others.filter((other) => other === value).length;
  return Math.round((100 * (lower + same / 2)) / others.length);
}
