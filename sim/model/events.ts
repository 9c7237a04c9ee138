import type { Key } from "../kernel/index.ts";
import type { DocumentId, ObligationId, PartyId, ReporterId, SectorId } from "./settings.ts";
import type { DutyStatus } from "./world.ts";

/** Everything that can wait in the future event list: plain data, named noun.past-participle. */
export type TruceEvent =
  | { readonly type: "truce.started" }
  /** A side's own initiative, at the war rate; the truce holds back its share (thinning). */
  | { readonly type: "act.considered"; readonly side: PartyId; readonly index: number }
  | Incident
  /** An excluded group may act, the more readily the nearer trust stands to its threshold (thinning). */
  | { readonly type: "group.considered"; readonly group: PartyId; readonly index: number }
  | GroupAct
  /** A signatory looks for a target among the excluded groups, which the truce lets it do. */
  | { readonly type: "strike.considered"; readonly by: PartyId; readonly index: number }
  | Strike
  | Observation
  | { readonly type: "window.closed"; readonly reporter: ReporterId; readonly from: number; readonly to: number }
  | Claim
  | Correction
  | Statement
  | { readonly type: "report.announced"; readonly by: PartyId; readonly dueAt: number }
  | {
      readonly type: "shock.struck";
      readonly victim: PartyId;
      readonly by: PartyId;
      readonly deaths: number;
      readonly name: string;
    }
  | Demand
  | {
      readonly type: "demand.answered";
      readonly demand: string;
      readonly by: PartyId;
      readonly to: PartyId;
      readonly about: DemandTopic;
      readonly document: DocumentId | null;
      readonly forced: Answer | null;
      /** How often it has been put off before. */
      readonly round: number;
    }
  | Offer
  /** Whoever asked says that it will walk out if refused. */
  | { readonly type: "threat.made"; readonly demand: string; readonly by: PartyId; readonly to: PartyId }
  /** Word beforehand of what one is about to do. */
  | { readonly type: "notice.given"; readonly by: PartyId; readonly to: PartyId; readonly about: DemandTopic }
  | {
      readonly type: "document.leaked";
      readonly document: DocumentId;
      readonly by: PartyId | null;
      readonly share: number;
      /** Whether what is out is not what the text says. */
      readonly distorted: boolean;
    }
  | {
      readonly type: "document.shown";
      readonly document: DocumentId;
      readonly to: PartyId;
      readonly by: PartyId | null;
    }
  | { readonly type: "document.published"; readonly document: DocumentId; readonly by: readonly PartyId[] }
  /** `forced` fixes the vote. */
  | { readonly type: "council.met"; readonly document: DocumentId; readonly forced: boolean | null }
  | { readonly type: "document.endorsed"; readonly document: DocumentId }
  /** The six-hourly look around: compliance, hazards, and what everyone now believes. */
  | { readonly type: "situation.reviewed"; readonly index: number }
  | { readonly type: "renewal.decided"; readonly index: number }
  | { readonly type: "commitment.expired"; readonly party: PartyId; readonly index: number }
  | {
      readonly type: "obligation.changed";
      readonly obligation: ObligationId;
      readonly debtor: PartyId;
      readonly from: DutyStatus;
      readonly to: DutyStatus;
      readonly why: DutyReason;
    }
  /** Both sides may pull back from the road, each if it expects the other to. */
  | { readonly type: "pull-back.tried"; readonly index: number }
  | { readonly type: "forces.withdrawn"; readonly side: PartyId }
  /** `charged` is the side that is blamed for it. */
  | { readonly type: "forces.returned"; readonly side: PartyId; readonly charged: PartyId | null }
  | { readonly type: "road.opened" }
  | { readonly type: "road.closed"; readonly by: PartyId | null }
  | { readonly type: "permit.granted"; readonly by: PartyId }
  | { readonly type: "convoy.due"; readonly index: number }
  | { readonly type: "convoy.moved"; readonly convoys: number }
  | { readonly type: "convoy.waited"; readonly lacking: readonly ConvoyNeed[] }
  | { readonly type: "maps.shared"; readonly by: PartyId }
  | { readonly type: "aircraft.grounded"; readonly side: PartyId }
  /** A day of the truce is over: was it calm? */
  | { readonly type: "calm.judged"; readonly index: number }
  | { readonly type: "calm.counted"; readonly days: number }
  | { readonly type: "calm.reset"; readonly days: number; readonly over: "grave-act" | "breaches" }
  | { readonly type: "centre.established" }
  | { readonly type: "truce.extended"; readonly until: number; readonly conceded: readonly PartyId[] }
  | { readonly type: "truce.ended"; readonly outcome: OutcomeKind; readonly by: PartyId | null; readonly over: string }
  | { readonly type: "run.ended" };

export type EventType = TruceEvent["type"];
export type EventOf<T extends EventType> = Extract<TruceEvent, { type: T }>;

/** Ground truth: an act of violence. Seen only by the simulator and a viewer who asks for it. */
export interface Incident {
  readonly type: "incident.occurred";
  readonly side: PartyId;
  readonly sector: SectorId;
  readonly kind: string;
  /** Mean 1. */
  readonly severity: number;
  readonly deaths: number;
  /** 0 for an initiative, else one more than the act it answers. */
  readonly generation: number;
  /** Whether it continues the side's own act, answers the other side's, or neither. */
  readonly answers: "none" | "own" | "other";
  readonly key: Key;
}

/** Ground truth: an act by an excluded group, which the truce neither binds nor protects. */
export interface GroupAct {
  readonly type: "group.acted";
  readonly group: PartyId;
  /** The side among whose forces it stands there, and which may be blamed. */
  readonly among: PartyId;
  readonly sector: SectorId;
  readonly kind: string;
  readonly severity: number;
  readonly deaths: number;
  /** Whether the other side takes it for an act of `among`, and answers. */
  readonly blamed: boolean;
  readonly key: Key;
}

/** Ground truth: a strike meant for an excluded group, which is lawful, unless it hits someone else. */
export interface Strike {
  readonly type: "strike.flown";
  readonly by: PartyId;
  /** The belligerent in whose camp the striker stands. */
  readonly side: PartyId;
  readonly target: PartyId;
  readonly sector: SectorId;
  readonly severity: number;
  readonly deaths: number;
  /** The protected side that was hit by mistake; null for a strike that hit its target. */
  readonly hit: PartyId | null;
  /** The number of this strike in the striker's own count. */
  readonly index: number;
  readonly key: Key;
}

/** What one observer noticed. */
export interface Observation {
  readonly type: "observation.made";
  readonly reporter: ReporterId;
  /** seq of the incident. */
  readonly incident: number;
  /** Whom the observer takes to have acted: not always the one who did. */
  readonly accused: PartyId;
  /** The side against which its bulletins will count it; null for what it does not count. */
  readonly against: PartyId | null;
  readonly sector: SectorId;
  readonly kind: string;
  readonly severity: number;
  readonly deaths: number;
  /** Whether the accused side disputes that it was a breach. */
  readonly contested: boolean;
}

/** What a reporter published. In a replay these are the dated historical claims. */
export interface Claim {
  readonly type: "claim.published";
  readonly id: string;
  readonly reporter: ReporterId;
  /** null where the reporter did not split its count. */
  readonly accused: PartyId | null;
  readonly measure: "acts" | "deaths";
  readonly count: number;
  /** Of the count, how many the accused disputes. */
  readonly contested: number;
  /** Summed severity of what it counts, as the reporter judged it; null where nothing was said of it. */
  readonly severity: number | null;
  readonly windowFrom: number;
  readonly windowTo: number;
  readonly flash: boolean;
  /** "at least", "inferred" and the like; empty for a plain count. */
  readonly qualifier: string;
  readonly text: string;
  readonly sources: readonly string[];
}

export interface Correction {
  readonly type: "claim.corrected";
  readonly claim: string;
  readonly reporter: ReporterId;
  readonly accused: PartyId | null;
  readonly from: number;
  readonly to: number;
  readonly sources: readonly string[];
}

/** Words by a party, or an event that all sides agree took place; a claim as well, and dated. */
export interface Statement {
  readonly type: "statement.made";
  readonly by: PartyId;
  readonly text: string;
  /** How sure the record is: "established", "claim", "disputed", "finding" … */
  readonly status: string;
  readonly sources: readonly string[];
}

export type DemandTopic =
  | "declassify"
  | "renew"
  | "separate"
  | "pull-back"
  | "permit"
  | "share-maps"
  | "ground-aircraft";
export type Answer = "accept" | "refuse" | "stall";

export interface Demand {
  readonly type: "demand.made";
  readonly id: string;
  readonly by: PartyId;
  readonly to: PartyId;
  readonly about: DemandTopic;
  readonly document: DocumentId | null;
  /** An answer that the scenario or a player fixes; null leaves it to the model. */
  readonly forced: Answer | null;
}

/** What `by` would do itself, if `to` accepts. */
export interface Offer {
  readonly type: "offer.made";
  readonly id: string;
  readonly by: PartyId;
  readonly to: PartyId;
  readonly about: DemandTopic;
  readonly document: DocumentId | null;
  readonly forced: Answer | null;
}

export type ConvoyNeed = "road" | "permit" | "calm";

/** Why what a debtor owes stands otherwise than before. */
export type DutyReason =
  | "needs-met"
  | "need-unmet"
  | "kept"
  | "verifiers-agree"
  | "verifiers-differ"
  | "terms-unread"
  | "counterpart-failed"
  | "performed"
  | "late"
  | "agreed"
  | "used";

export type OutcomeKind = "held" | "extended" | "centre-established" | "lapsed" | "collapsed" | "replayed";

/** Priority within a minute: decisions before acts, acts before what is said of them, the end last. */
export const PRIORITY: Readonly<Record<EventType, number>> = {
  "truce.started": 0,
  "shock.struck": 1,
  "document.leaked": 1,
  "document.shown": 1,
  "document.published": 1,
  "document.endorsed": 1,
  "council.met": 2,
  "demand.made": 2,
  "demand.answered": 2,
  "statement.made": 2,
  "report.announced": 2,
  "offer.made": 2,
  "threat.made": 2,
  "notice.given": 2,
  "maps.shared": 2,
  "aircraft.grounded": 2,
  "act.considered": 3,
  "group.considered": 3,
  "strike.considered": 3,
  "incident.occurred": 4,
  "group.acted": 4,
  "strike.flown": 4,
  "observation.made": 5,
  "window.closed": 6,
  "claim.published": 7,
  "claim.corrected": 7,
  "situation.reviewed": 8,
  "pull-back.tried": 8,
  "forces.withdrawn": 8,
  "forces.returned": 8,
  "road.closed": 8,
  "road.opened": 8,
  "permit.granted": 8,
  "convoy.due": 8,
  "convoy.moved": 8,
  "convoy.waited": 8,
  "obligation.changed": 8,
  "calm.judged": 8,
  "calm.counted": 8,
  "calm.reset": 8,
  "centre.established": 8,
  "renewal.decided": 9,
  "commitment.expired": 9,
  "truce.extended": 10,
  "truce.ended": 11,
  "run.ended": 15,
};
