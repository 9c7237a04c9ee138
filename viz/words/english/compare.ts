import { plural } from "./count.ts";

/** Runs A and B: what differs, where they part, and what the change did. */
export const COMPARE = {
  scenario: (now: string, before: string) => `Scenario: ${now} instead of ${before}`,
  seed: (now: string, before: string) => `Seed ${now} instead of ${before}: other luck`,
  number: (label: string, now: string, before: string, unit: string) =>
    `${label}: ${now} instead of ${before} (${unit})`,
  withHypothesis: (title: string) => `With the hypothesis: ${title}`,
  withoutHypothesis: (title: string) => `Without the hypothesis: ${title}`,
  measures: {
    claimed: "Breaches claimed that day",
    contested: "Of them disputed",
    trust: "Mean trust between the sponsors",
    acts: "Acts of both sides (ground truth)",
    deaths: "Deaths in them (ground truth)",
  },
  /** The same summed up over the run. */
  sums: {
    claimed: "breaches claimed",
    contested: "of them disputed",
    acts: "acts of both sides (ground truth)",
    deaths: "deaths in them (ground truth)",
  },
  same: "The two runs tell the same.",
  end: (outcome: string, days: number) => `${outcome} after ${plural(days, "day")}`,
  summary: (when: string, first: string, second: string) =>
    `The two simulated runs, A and B, part on ${when}. In A ${first}, in B ${second}.`,
  caption: "Day by day: the first run, the second, and the second less the first",
  day: "Day",
  first: (measure: string) => `${measure}, first`,
  second: "second",
  difference: "difference",
  about:
    "Pin this run as A, then change a number, a hypothesis or an event. What you then see is B, on the same luck, and here stands what the change did.",
  pin: "Pin this run as A",
  waiting: "Run A is being made …",
  pinInstead: "Pin this run instead",
  stop: "Stop comparing",
  otherwise: "What is otherwise in B",
  part: "Where they part",
  goTo: (when: string) => `Go to ${when}`,
  nothingMore: "tells nothing of its own",
  told: (when: string, sentence: string) => `${when}: ${sentence}`,
  dayByDay: "Day by day",
  dayCaption: "Each measure in A and in B, and B less A",
  dayColumns: "A, B, difference",
  onlyOne: (apart: number, all: number) => `What only one of them tells (${apart} of ${all})`,
  firstOfThem: (count: number) => `The first ${count} of them.`,
  /** One event less: the same run without it. */
  without: {
    nothing: "Nothing else would have come about otherwise that anybody could see.",
    differs: (when: string, items: number) =>
      `In the run without it, what is told differs from ${when} on, in ${plural(items, "item")}.`,
    sum: (measure: string, now: number, before: number) => `${measure}: ${now} instead of ${before}`,
    sums: (sums: string) => `Over the whole run, ${sums}.`,
    endsAlike: (outcome: string, after: string) => `It would have ended as it did: ${outcome} after ${after}.`,
    ends: (outcome: string, after: string, was: string, wasAfter: string) =>
      `It would have ended: ${outcome} after ${after}, instead of ${was} after ${wasAfter}.`,
    trust: (holder: string, target: string, now: string, before: string) =>
      `Trust of ${holder} in ${target} at the end: ${now} instead of ${before}.`,
    problem: (why: string) => `It could not be run: ${why}.`,
    noRun: "Without it there would be no run to compare with.",
    title: "Without this event",
    waiting: "The run is made once more without it …",
    pair: "One pair of runs on the same luck, in this model.",
    show: "Show that run as B",
    brokeDown: "the simulator broke down",
    otherQuestion: "another question came first",
  },
};
