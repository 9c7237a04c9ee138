import type { Answer, DemandTopic, OutcomeKind } from "./events.ts";
import type { DocumentId, DocumentStatus, ObligationId, PartyId, ReporterId } from "./settings.ts";

/**
 * What the future depends on, and no more: a tree of plain JSON without references, undefined or growing arrays.
 * History is the journal's. Minutes count from the run's zero.
 */
export interface World {
  phase: "war" | "truce" | "over";
  outcome: Outcome | null;
  parties: Record<PartyId, PartyState>;
  reporters: Record<ReporterId, ReporterState>;
  /** Keyed "holder>target". */
  trust: Record<string, TrustState>;
  documents: Record<DocumentId, DocumentState>;
  demands: Record<string, DemandState>;
  /** How public the terms are now, v. */
  publicity: number;
  /** Whether the Security Council stands behind them. */
  endorsed: boolean;
  /** What is left of the mixing of each side's forces with excluded groups: 1 as in the scenario, 0 wholly apart. */
  separation: Record<PartyId, number>;
  /** Whether the sponsors have told each other where protected forces stand. */
  mapsShared: boolean;
  /** Share of the aid due that moves. */
  aid: number;
  convoys: ConvoyState;
  /** Obligation, then debtor. */
  obligations: Record<ObligationId, Record<PartyId, DutyState>>;
  road: RoadState;
  calm: CalmState;
  /** Which sponsors have shared maps and names. */
  maps: Record<PartyId, boolean>;
  /** Sides whose aircraft stay on the ground. */
  grounded: Record<PartyId, boolean>;
  /** Promises given in answer to a demand: "topic/party", and how far they bind, in [0, 1]. */
  pledges: Record<string, number>;
  /** Minute at which each policy last spoke. */
  policies: Record<string, number>;
  /** Minute at which the joint centre was set up; -1 before. */
  centreAt: number;
  /** The sponsors' current agreed period ends here. */
  agreedUntil: number;
  /** An announced report is due at this minute; -1 when none is. */
  reportDueAt: number;
}

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly by: PartyId | null;
  readonly over: string;
  readonly at: number;
}

export interface PartyState {
  /** Share of its own initiatives a belligerent holds back; 0 at war, and for those who do not fight. */
  comply: number;
  /** Minute of that share, from which it moves towards what is decided next. */
  complyAt: number;
  /** Level of breaches it credits against the other camp, V / V0. */
  credited: number;
  /** Size of the last shock to it, and when. It fades with `shockHalfLife`. */
  shock: number;
  shockAt: number;
  /** Minute its own commitment ends; -1 for none. */
  expiresAt: number;
}

export interface ReporterState {
  /** Since its last cut-off, by accused. */
  tally: Record<PartyId, Tally>;
  /** Last published level by accused, relative to the war level; -1 before the first bulletin. */
  level: Record<PartyId, number>;
}

export interface Tally {
  acts: number;
  deaths: number;
  /** Of the acts, how many the accused disputes. */
  contested: number;
  /** Summed severity, the disputed acts at their lesser weight. */
  severity: number;
}

export interface TrustState {
  readonly prior: number;
  /** Evidence of conduct, as of `at`. */
  good: number;
  bad: number;
  /** Evidence of commitment, which fades slowly, as of `at`. */
  kept: number;
  broken: number;
  at: number;
  /** Mean and uncertainty as of `at`. */
  mean: number;
  doubt: number;
}

export interface DocumentState {
  status: DocumentStatus;
  /** 0 secret, up to `leakedPublicity` leaked, 1 published. */
  publicity: number;
  /** Who may read it: party id → true. */
  holders: Record<PartyId, boolean>;
}

export type DutyStatus = "pending" | "active" | "met" | "breached" | "disputed" | "released" | "void";

/** What one debtor's obligation stands at. For one that is to be kept on and on, "met" means kept so far. */
export interface DutyState {
  status: DutyStatus;
  since: number;
}

/** A road between the sides, open once both have pulled back from it. */
export interface RoadState {
  open: boolean;
  out: Record<PartyId, boolean>;
}

export interface CalmState {
  /** Consecutive calm days. */
  days: number;
  /** Whether something grave was heard of since the last count. */
  grave: boolean;
}

export interface ConvoyState {
  due: number;
  moved: number;
  permits: Record<PartyId, boolean>;
}

export interface DemandState {
  readonly by: PartyId;
  readonly to: PartyId;
  readonly about: DemandTopic;
  readonly document: DocumentId | null;
  /** Whether it is an offer: then the one who speaks is the one who would act. */
  readonly offer: boolean;
  /** Whether whoever asks has threatened to walk out. */
  threatened: boolean;
  answer: Answer | null;
}
