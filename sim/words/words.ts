import type {
  Answer,
  DemandTopic,
  DocumentStatus,
  EventOf,
  EventType,
  Note,
  OutcomeKind,
  ParameterId,
  Role,
} from "../model/index.ts";
import type { Say } from "./say.ts";

/**
 * A language: every sentence that the simulator can say. Each is a function of the plain event and of names already looked up,
 * so that a language decides on word order, gender and plural itself. A new event type, topic or outcome does not compile until
 * every language has words for it.
 */
export interface Words {
  /** BCP 47: "en", "ar". */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly events: { readonly [T in EventType]: (event: EventOf<T>, say: Say) => string };
  readonly notes: { readonly [N in Note["note"]]: (note: Extract<Note, { note: N }>, say: Say) => string };
  /** Names of the kinds of event, as a filter or a legend has them. */
  readonly eventTypes: Readonly<Record<EventType, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly statuses: Readonly<Record<DocumentStatus, string>>;
  readonly topics: Readonly<Record<DemandTopic, string>>;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly outcomes: Readonly<Record<OutcomeKind, string>>;
  /** What the model calls its rules, parts, results and reasons; a test holds this to what runs really write. */
  readonly terms: Readonly<Record<string, string>>;
  /**
   * What the shipped scenarios call their people, places, papers and duties, by the English of the file. A name that is not here
   * stands as the scenario has it; a test holds this to the shipped scenarios.
   */
  readonly names: Readonly<Record<string, string>>;
  /** What the model's numbers are called; null for English, where the names stand with the numbers themselves. */
  readonly numbers: NumberWords | null;
  readonly time: (moment: Moment) => string;
  readonly day: (moment: Moment) => string;
}

/** The sentences of what is owed, asked, offered and done at the road, and of the clock of calm days: a file of each language. */
export type DutyWords = Pick<
  Words["events"],
  | "offer.made"
  | "threat.made"
  | "notice.given"
  | "obligation.changed"
  | "pull-back.tried"
  | "forces.withdrawn"
  | "forces.returned"
  | "road.opened"
  | "road.closed"
  | "permit.granted"
  | "convoy.due"
  | "convoy.moved"
  | "convoy.waited"
  | "maps.shared"
  | "aircraft.grounded"
  | "calm.judged"
  | "calm.counted"
  | "calm.reset"
  | "centre.established"
>;

/** The model's numbers: each with its label and its meaning, and the units and measures by their English; tests hold them whole. */
export interface NumberWords {
  readonly parameters: Readonly<Record<ParameterId, readonly [label: string, meaning: string]>>;
  readonly units: Readonly<Record<string, string>>;
  readonly measures: Readonly<Record<string, string>>;
}

/** A minute of the run on the local calendar. */
export interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  /** 1 on the day of the onset, as a calendar counts; 0 and below before it. */
  readonly dayOfTruce: number;
}
