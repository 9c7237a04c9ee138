/** The window of time that is looked at. */
export const BRUSH = {
  title: "Window of time",
  window: (from: string, to: string) => `Looked at: ${from} to ${to}`,
  begins: "Window begins",
  ends: "Window ends",
  count: (lane: string, count: number) => `${lane}: ${count}`,
  between: " · ",
  nothing: "nothing on the lanes",
  play: "Play it",
  clear: "All of it again",
};
