/** Binary searches over minutes in ascending order: what makes a look at the play head cheap. */

/** How many of `minutes` lie at or before `minute`. */
export function countUpTo(minutes: readonly number[], minute: number): number {
  let low = 0;
  let high = minutes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (minutes[middle]! <= minute) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last item at or before `minute`; undefined when all come later. */
export function lastUpTo<T extends { readonly minute: number }>(items: readonly T[], minute: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.minute <= minute) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}
