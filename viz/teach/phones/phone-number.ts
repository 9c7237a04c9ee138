let own: number | null = null;

/** Tells two phones with the same answer apart, as long as the page stands: 0 to 9999, by lot. It names nobody. */
export function phoneNumber(): number {
  own ??= crypto.getRandomValues(new Uint16Array(1))[0]! % 10_000;
  return own;
}
