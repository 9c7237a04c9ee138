/** Trust of every pair, each in a small picture. */
export const TRUST_PAIRS = {
  all: (count: number) => `All ${count} pairs`,
  one: (pair: string, from: string, to: string) => `Simulated trust of ${pair}: ${from} at the start, ${to} at the end`,
};
