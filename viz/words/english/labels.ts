import { plural } from "./count.ts";

/** A few words for marks, times and figures, which all panels share. */
export const LABELS = {
  truceStarts: "Truce starts",
  act: (side: string, sector: string) => `Act by ${side}, ${sector}`,
  said: (who: string, what: string) => `${who}: ${what}`,
  corrects: (who: string, from: number, to: number) => `${who} corrects ${from} to ${to}`,
  announces: (who: string) => `${who} announces a report`,
  strike: (victim: string) => `Strike on ${victim}`,
  asks: (who: string, whom: string, what: string) => `${who} asks ${whom} ${what}`,
  answers: (who: string, answer: string, what: string) => `${who} ${answer} the request ${what}`,
  answered: "answered",
  leaked: (text: string) => `Leaked: ${text}`,
  shown: (whom: string, text: string) => `${whom} is shown: ${text}`,
  published: (by: string, text: string) => `Published by ${by}: ${text}`,
  endorsed: (text: string) => `Endorsed: ${text}`,
  ranOut: (party: string) => `Own period of ${party} runs out`,
  breaches: (count: number) => plural(count, "breach", "breaches"),
  deaths: (count: number) => plural(count, "death"),
  /** A count with the reporter's own qualifier, such as "at least" before it or "arrests" behind it. */
  atLeast: (count: string) => `at least ${count}`,
  moreThan: (count: string) => `more than ${count}`,
  qualified: (count: string, qualifier: string) => `${count} (${qualifier})`,
  day: (day: number) => `day ${day}`,
  dayTick: (day: number) => `Day ${day}`,
  dayBefore: (days: number) => (days === 1 ? "the day before the truce" : `${days} days before the truce`),
  dayBeforeTick: (days: number) => `D−${days}`,
  minutes: (minutes: number) => `${minutes} min`,
  hours: (hours: number) => `${hours} h`,
  days: (days: number, hours: number) => (hours === 0 ? `${days} d` : `${days} d ${hours} h`),
  figureIs: "Figure is",
  simulated: "simulated",
  claim: (sources: string) => (sources === "" ? "published claim" : `published claim: ${sources}`),
  yours: "Your own",
  families: {
    syria: "The truces of 2016",
    declassification: "The text: who may read it",
    separation: "Separation from excluded groups",
    monitors: "Who watches",
    rival: "Two readings of the same tallies",
    akrona: "An invented country: the same runs",
    others: "Others",
  },
  end: {
    until: (outcome: string, when: string) => `${outcome}, to ${when}.`,
    caption: "This run in figures",
    figure: "Figure",
    value: "Value",
    inWords: "In words",
    stood: "The truce stood",
    extensions: "Extensions agreed",
    extensionCount: (count: number) => plural(count, "extension"),
    claims: "Claims published",
    claimCount: (count: number) => plural(count, "claim"),
    acts: (side: string) => `Acts by ${side} (ground truth)`,
    actCount: (count: number) => plural(count, "act"),
    deaths: "Deaths in them (ground truth)",
    published: "Published claims",
    reporters: "Reporters",
    reporterCount: (count: number) => plural(count, "reporter"),
    sources: "Sources cited",
    sourceCount: (count: number, since: string) => `${plural(count, "source")}, ${since} on`,
    place: (days: number, percentile: number, runs: number) =>
      `This run: ${days} days, ${ordinal(percentile)} percentile of ${plural(runs, "run")}`,
  },
};

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}
