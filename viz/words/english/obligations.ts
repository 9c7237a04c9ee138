import { plural } from "./count.ts";

/** Who owes what, and how it stands. */
export const OBLIGATIONS = {
  looks: {
    pending: "waiting for something else",
    active: "in force",
    late: "late",
    met: "met",
    breached: "not met",
    disputed: "disputed",
    released: "lifted",
    void: "lapsed",
    unbound: "not bound",
  },
  counts: (count: number, look: string) => `${count} ${look}`,
  kinds: {
    abstain: "to abstain",
    "perform-by-deadline": "to do by a date",
    "perform-continuously": "to do on and on",
    influence: "to use influence",
    option: "may",
    excluded: "not bound",
  },
  truceOver: "The truce was over, and with it what was still owed.",
  replaySummary: (count: number) =>
    `${plural(count, "obligation")} as texts and reports have them; a replay does not judge them.`,
  beforeSummary: (count: number) => `${plural(count, "obligation")}; none is in force before the truce.`,
  summary: (count: number, when: string, said: string) =>
    `Of ${plural(count, "obligation")} on ${when} in this simulation: ${said}.`,
  tableCaption: (when: string) => `Who owes what, as it stands on ${when}`,
  columns: {
    debtor: "Debtor",
    what: "What",
    kind: "Kind",
    owedTo: "Owed to",
    due: "Due",
    judgedBy: "Judged by",
    state: "State",
    since: "Since",
    why: "Why",
    evidence: "Evidence",
    sources: "Sources",
  },
  mapLabel: (count: number) => `${count} obligations by debtor, with their states in time`,
  dueKey: "upright line: when it falls due",
  arcsKey: "arcs: one waits for the other",
  ifNot: "If not",
  standsIn: "Stands in",
  known: "Known",
  datePassed: "late: its date has passed",
};
