/** The headings and counts of `run` and `explain`, for a person to read. */
export const ENGLISH = {
  recorded: "Published claims and statements with their sources. Nobody knows the truth behind them.",
  simulated: "A simulation, not a record.",
  comma: ", ",
  semicolon: "; ",
  said: (who: string, what: string) => `${who}: ${what}`,
  /** A figure as it is printed, with the language's decimal sign. */
  figure: (text: string) => text,
  named: (scenario: string, seed: string, version: string) => `scenario ${scenario}, seed ${seed}, version ${version}`,
  with: (changes: string) => `, with ${changes}`,
  on: "on",
  off: "off",
  warBefore: (days: number, sides: string) => `Acts a day in the ${days} days of war before (happened): ${sides}`,
  daysBefore: (days: number) => `${days} ${days === 1 ? "day" : "days"} before`,
  day: (day: number) => `Day ${day}`,
  from: (day: string, from: string) => `${day}, from ${from}`,
  to: (until: string) => ` to ${until}`,
  layers: { happened: "happened", noticed: "noticed", claimed: "claimed" },
  acts: (count: number) => `${count} ${count === 1 ? "act" : "acts"}`,
  deaths: (count: number) => `${count} ${count === 1 ? "death" : "deaths"}`,
  strikes: (count: number) => `${count} ${count === 1 ? "strike" : "strikes"}`,
  strikesOn: (by: string, target: string) => `${by} on ${target}`,
  mistaken: (count: number) => `${count} by mistake on a protected side`,
  actsBy: (acts: string, side: string) => `${acts} by ${side}`,
  blames: (side: string, what: string) => `blames ${side} for ${what}`,
  blamesAtOnce: (side: string, what: string) => `blames ${side} at once for ${what}`,
  speaksOf: (what: string) => `speaks of ${what}`,
  disputed: (count: number) => ` (${count} disputed)`,
  corrected: (from: number, to: number) => `a count corrected from ${from} to ${to}`,
  end: (when: string, what: string) => `End, ${when}: ${what}`,
  trust: "Trust (without news → at the end, ± uncertainty)",
  events: (count: number, checksum: string) => `${count} events; checksum ${checksum}`,
  because: "because",
  cameOf: (count: number, first: string) =>
    `which came of the ${count === 1 ? "one" : count} of its kind before it, back to ${first}`,
  roots: {
    agenda: "It stood on the scenario's agenda, or was there from the start.",
    "before-the-record": "What caused it lies before the record, in the days of war.",
  },
  trustNow: (holder: string, target: string, when: string, mean: string, doubt: string) =>
    `Trust, ${holder} in ${target}, ${when}: ${mean}, uncertainty ${doubt} (simulated)`,
  withoutNews: (prior: string) => `Without news it is ${prior}`,
  atOnset: (level: string) => `; ${level} when the record begins, after the war before it`,
  evidence: (good: string, bad: string, kept: string, broken: string) =>
    `Evidence that has not faded: ${good} good and ${bad} bad of conduct, ${kept} kept and ${broken} broken of commitment.`,
  movedBy: "Since the record begins it was moved by",
  unnoted: "moves too small to note",
  largest: (told: number, all: number) => `The ${told} largest of ${all} moves`,
  moves: (all: number) => `${all} moves`,
};

/** What a language has for it: the same keys, the same things to be said with them. */
export type Headings = In<typeof ENGLISH>;

type In<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: In<T[Key]> };
