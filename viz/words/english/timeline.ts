import { plural } from "./count.ts";

/** Lanes, clocks and phases of the timeline. */
export const TIMELINE = {
  lanes: {
    shocks: "Strikes",
    claims: "Claims",
    statements: "Statements",
    demands: "Demands and answers",
    documents: "Documents",
    duties: "Obligations, road and aid",
    decisions: "Decisions",
  },
  /** The same in the narrow column beside the picture. */
  short: { claims: "Claims", demands: "Demands", duties: "Duties", clocks: "Clocks", acts: "Acts" },
  before: "Before the truce",
  war: "War before the truce",
  truce: "Truce",
  fromStart: "From the start of the truce on",
  agreed: "Sponsors' agreed period",
  own: (party: string) => `Own period of ${party}`,
  graveAct: "a grave act",
  breaches: "serious breaches",
  said: (claims: number, statements: number, demands: number, documents: number) =>
    `${plural(claims, "claim and correction", "claims and corrections")}, ${plural(statements, "statement")}, ${plural(demands, "demand and answer", "demands and answers")} and ${plural(documents, "event")} about documents`,
  replaySummary: (from: string, to: string, said: string) =>
    `A replay of published records from ${from} to ${to}: ${said}.`,
  summary: (outcome: string, when: string, after: string, said: string) =>
    `A simulated run. ${outcome} on ${when}, ${after} after its start; on the way ${said}.`,
  caption: "Everything on the timeline, in order of time",
  columns: { time: "Time", lane: "Lane", what: "What", entry: "Entry" },
};
