import { plural } from "./count.ts";

/** The model's numbers, to be changed. */
export const PARAMETERS = {
  groups: {
    violence: "Violence",
    excluded: "Excluded groups",
    observation: "Observation and claims",
    trust: "Trust",
    patrons: "Patrons and clients",
    obligations: "Obligations",
    negotiation: "Negotiation",
    aid: "Aid",
    disclosure: "Disclosure",
    renewal: "Renewal and collapse",
    shock: "Shock",
  },
  unchanged: (count: number) => `All ${count} numbers of the model stand as the scenario has them.`,
  changes: (count: number, names: string) => `${plural(count, "change")} to the scenario: ${names}.`,
  withHypothesis: (title: string) => `With: ${title}`,
  withoutHypothesis: (title: string) => `Without: ${title}`,
  caption: "The numbers of the model",
  columns: {
    group: "Group",
    name: "Name",
    value: "Value",
    scenario: "Scenario",
    unit: "Unit",
    meaning: "Meaning",
    status: "Status",
    sources: "Sources",
  },
  statuses: { measured: "measured", fitted: "fitted", assumed: "assumed" },
  hypotheses: "Hypotheses of this scenario",
  ofStep: "In this step",
  mattering: "Numbers that matter most",
  changed: "Changed from the scenario",
  backToOwn: "Back to the scenario’s own",
  resetToo: ", reset",
  locked: (label: string) => `${label}, locked`,
  isLocked: " (locked)",
  resetAll: "Reset all",
  resetTo: (label: string, value: number) => `Reset ${label} to ${value}`,
  reset: "reset",
  outOfRange: (label: string, min: number, max: number, unit: string, found: string, now: number) =>
    `${label}: wanted a number from ${min} to ${max} (${unit}), found ${found === "" ? "none" : found}. It stays at ${now}.`,
  about: (meaning: string, own: number, model: number, status: string, sources: string) =>
    `${meaning}. Scenario: ${own}${model === own ? "" : `, model: ${model}`}; ${status}${sources === "" ? "" : `, ${sources}`}.`,
  swing: {
    unclear: (from: number, to: number, measure: string, range: string) =>
      `From ${from} to ${to}: no clear effect on the mean ${measure.toLowerCase()} of the model, ${range}`,
    clear: (from: number, to: number, measure: string, range: string, by: string) =>
      `From ${from} to ${to}: ${by} ${range} in the mean ${measure.toLowerCase()} of the model`,
    note: (title: string, runs: number, seed: string, version: string) =>
      `Bars: what each number does by itself in this model, moved by a quarter of its slider down and up in “${title}” as shipped. Simulated: ${runs} pairs of runs for each number, the two of a pair with the same luck; seed “${seed}”, version ${version}.`,
  },
};
