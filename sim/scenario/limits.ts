/** Limits on everything: a scenario file is a stranger's text, and refusing it must cost no more than reading it. */
export const LIMITS = {
  characters: 1_000_000,
  tokens: 200_000,
  /** Brackets within brackets. */
  depth: 24,
  /** Column at which a line's content may begin. */
  indent: 120,
  text: 2_000,
  parties: 64,
  sectors: 64,
  reporters: 64,
  kinds: 64,
  documents: 64,
  hypotheses: 64,
  obligations: 256,
  sources: 1_000,
  rows: 10_000,
  /** Files that build on one another. */
  extends: 6,
  /** Problems told at once; the rest are counted. */
  problems: 100,
  /** Minutes from the onset to the horizon: a hundred days. */
  horizon: 144_000,
} as const;
