import { plural } from "./count.ts";

/** Many runs of one model. */
export const OUTCOMES = {
  stood: (seed: string, days: number) => `Run ${seed}: still stood at the end of the period, after ${days} days`,
  ended: (seed: string, days: number, end: string) => `Run ${seed}: stood ${plural(days, "day")}. ${end}`,
  summary: (runs: number, share: string, low: string, high: string, mean: number, of: number) =>
    `In this model, of ${plural(runs, "simulated run")}, the truce still stood at the end in ${share} (95% interval ${low} to ${high}), and on average for ${mean} days of ${of}. This is what the model does under other luck, not a forecast.`,
  pairSummary: (pairs: number, share: string, low: string, high: string, mean: number, of: number) =>
    `In this model, of ${plural(pairs, "simulated pair")}, in B the truce still stood at the end in ${share} (95% interval ${low} to ${high}), and on average for ${mean} days of ${of}. This is what the model does under other luck, not a forecast.`,
  pairs: (count: number) => `In this model, over ${plural(count, "paired run")} on the same luck`,
  alike: (pairs: string) => `${pairs}: B stood exactly as long as A in every pair.`,
  unclear: (pairs: string, mean: string, interval: string) =>
    `${pairs}: no clear difference in how long the truce stood; B less A is ${mean} days, 95% interval ${interval}.`,
  shorter: (pairs: string, days: string, interval: string) =>
    `${pairs}: B stood ${days} days ${interval} shorter than A.`,
  longer: (pairs: string, days: string, interval: string) =>
    `${pairs}: B stood ${days} days ${interval} longer than A.`,
  tableCaption: (runs: number) =>
    `Share of ${plural(runs, "simulated run")} whose truce still stood, at the end of each day, with 95% intervals`,
  day: "Day",
  standing: "standing",
  low: "low",
  high: "high",
  leftOut: "What leaves out a single event means something in this one run only: the others are rolled with it in.",
  roll: "Roll",
  rollOne: "Roll 1 run and show it",
  rollOneHint: "The next run of other luck, shown",
  rollMany: (runs: number) => `Roll ${runs} runs`,
  rolled: "Runs rolled",
  progress: (done: number, wanted: number) => `${done} of ${wanted}`,
  stop: "Stop",
  brokeDown: "the simulator broke down",
  failed: (problem: string) => `These runs could not be made: ${problem}.`,
  stopped: (done: number) => `stopped after ${done}`,
  saidStopped: (done: number) => `Stopped after ${done} runs.`,
  pinnedCurve: "A, pinned",
  shownCurve: "B, on screen",
  another: "Another run, by how long its truce stood",
  percentile: "Percentile of how long the truce stood",
  place: (days: number, where: string) => `This run: ${plural(days, "day")}, ${where}`,
  percentileOf: (percentile: number, runs: number) => `${ordinal(percentile)} percentile of ${plural(runs, "run")}`,
  /** Of those that stood equally long none is before another. */
  percentilesOf: (low: number, high: number, runs: number, same: number) =>
    `${ordinal(low)} to ${ordinal(high)} percentile of ${plural(runs, "run")}, as ${same} of them stood equally long`,
  curveTable: "The curve as a table",
  onScreen: "It is on screen",
  openRun: "Open this run",
  endsCaption: (runs: number) => `How they ended, in this model: of ${runs} runs, with 95% intervals`,
  openOne: "open one",
  changeTitle: "What the change does",
  allDifferences: "All differences, B less A",
  differencesCaption: "Mean difference of B from A in each pair, with 95% intervals",
  thisRun: "this run",
  onset: "onset",
  axisDays: (days: number) => plural(days, "day"),
};

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}
