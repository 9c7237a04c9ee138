import type { Parameters } from "./parameters.ts";

/**
 * What a compiled scenario fixes for a run: plain data, carried in every snapshot, replaced only by an intervention.
 * Minutes count from the run's zero, the start of its pre-history.
 */

export type PartyId = string;
export type ReporterId = string;
export type SectorId = string;
export type DocumentId = string;
export type ObligationId = string;

export type Role = "sponsor" | "belligerent" | "excluded" | "monitor" | "third-party" | "public";

/** The side a party or a reporter stands near: the id of a belligerent, or null. */
export type Camp = PartyId | null;

export interface PartySettings {
  readonly id: PartyId;
  readonly name: string;
  readonly role: Role;
  readonly camp: Camp;
  /** Name under which this party's luck is drawn; a label swap exchanges it with the side. */
  readonly luck: string;
  /** A client's patron. */
  readonly patron: PartyId | null;
  /** Minute at which this party's own commitment ends unless renewed; null when it made none. */
  readonly expiresAt: number | null;
  /** Length of each renewal of its own commitment, minutes. */
  readonly renewsFor: number;
  /** Where this client's leverage differs from the equal parameters; null where it does not. */
  readonly leverage: Leverage;
  /** The belligerent among whose forces an excluded group stands; null for one that stands among either. */
  readonly among: PartyId | null;
  /** Where an excluded group stands, any scale; empty when it stands wherever there is violence. */
  readonly presence: Readonly<Record<SectorId, number>>;
  readonly source: readonly string[];
}

export interface Leverage {
  readonly dependence: number | null;
  readonly slack: number | null;
  readonly levels: number | null;
}

export interface SectorSettings {
  readonly id: SectorId;
  readonly name: string;
  /** Share of the violence, any scale. */
  readonly weight: number;
  /** Degrees east and north. */
  readonly longitude: number;
  readonly latitude: number;
  /** How far each side's forces and excluded groups stand among each other, by belligerent id. */
  readonly mixing: Readonly<Record<PartyId, number>>;
}

export interface ReporterSettings {
  readonly id: ReporterId;
  readonly name: string;
  readonly luck: string;
  /** The camp that believes it first, and whose acts it rarely publishes. */
  readonly camp: Camp;
  /** What its bulletins count. */
  readonly measure: "acts" | "deaths";
  /** Probability that it notices an act, by the side that acted. */
  readonly detection: Readonly<Record<PartyId, number>>;
  /** Factor on detection by sector and by kind of act; 1 where not named. */
  readonly access: Readonly<Record<SectorId, number>>;
  readonly sight: Readonly<Record<string, number>>;
  /** Unfounded reports a day, by the side accused. */
  readonly falseReports: Readonly<Record<PartyId, number>>;
  /** Whether it counts acts by excluded groups against the side among which they stand, and strikes on excluded groups as breaches. */
  readonly countsByExcluded: boolean;
  readonly countsOnExcluded: boolean;
  /** A neutral monitor: it notices what any of its teams does, 1 - (1 - detection)^monitors, and without a team it is silent. */
  readonly monitor: boolean;
  /** Probability of publishing against its own camp. */
  readonly againstOwn: number;
  /** Minute of the day (from the run's zero) at which its window closes. */
  readonly cutOff: number;
  /** Minutes from the close of the window to the bulletin. */
  readonly bulletinDelay: number;
  /** Days after which it notices half as much, as its categories and its attention shift; null where they do not. */
  readonly attention: number | null;
  readonly source: readonly string[];
}

export type DocumentStatus = "secret" | "leaked" | "published" | "endorsed";

export interface DocumentSettings {
  readonly id: DocumentId;
  readonly name: string;
  readonly status: DocumentStatus;
  readonly holders: readonly PartyId[];
  /** Whether its publicity is what parties and observers read the terms by. */
  readonly terms: boolean;
  /** How closely it is held, in [0, 1]: some texts nobody publishes, and few leak. */
  readonly sensitivity: number;
  readonly source: readonly string[];
}

export type ObligationKind =
  | "abstain"
  | "perform-by-deadline"
  | "perform-continuously"
  | "influence"
  | "option"
  | "excluded";

/** What in the run an obligation is judged by. */
export type ObligationMatter =
  | "attacks"
  | "defence"
  | "access"
  | "influence"
  | "separation"
  | "extension"
  | "pull-back"
  | "aid"
  | "aircraft"
  | "joint-centre"
  | "secrecy"
  | "withdrawal";

export interface ObligationSettings {
  readonly id: ObligationId;
  readonly what: string;
  readonly kind: ObligationKind;
  /** null for a clause that nothing in the model bears on: it is in force or blocked, and never judged. */
  readonly about: ObligationMatter | null;
  readonly debtors: readonly PartyId[];
  readonly creditors: readonly PartyId[];
  readonly dueAt: number | null;
  /** What must be met first. */
  readonly needs: readonly ObligationId[];
  /** What falls due at the same time: the failure of one releases the other. */
  readonly together: readonly ObligationId[];
  /** Who judges it; its creditors where nobody is named. */
  readonly verifiers: readonly PartyId[];
  readonly document: DocumentId | null;
  readonly consequence: string;
  readonly confidence: string;
  readonly source: readonly string[];
}

/** When a party asks or offers of its own accord. Each condition that is given must hold. */
export interface PolicySettings {
  readonly id: string;
  readonly message: "demand" | "offer" | "notice";
  readonly by: PartyId;
  readonly to: PartyId;
  readonly about: import("./events.ts").DemandTopic;
  readonly document: DocumentId | null;
  /** Trust of `by` in `to` below this. */
  readonly trustBelow: number | null;
  /** Breaches that `by` credits to the other camp above this share of the war level. */
  readonly accusationsAbove: number | null;
  /** Share of the aid due that moves below this. */
  readonly aidBelow: number | null;
  /** Whether it adds a threat to walk out. */
  readonly threatens: boolean;
  /** Minutes before it may speak again. */
  readonly every: number;
}

export interface AidSettings {
  /** Whose permit a convoy needs. */
  readonly permits: readonly PartyId[];
  /** Minutes from one convoy due to the next. */
  readonly every: number;
}

export interface TrustSettings {
  readonly holder: PartyId;
  readonly target: PartyId;
  /** Base rate: what the holder believes without news. */
  readonly prior: number;
}

/** One thing the scenario puts on the agenda. The event is scheduled as it stands. */
export interface Scheduled {
  readonly time: number;
  readonly event: import("./events.ts").TruceEvent;
}

export interface KindSettings {
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** k: how far this kind's contestability goes beyond the plain share. */
  readonly contestability: number;
}

/** A difference between the sides, or a cause, that the scenario names and a reader can switch. */
export interface Hypothesis {
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
  readonly source: readonly string[];
}

export interface Settings {
  readonly scenario: string;
  readonly title: string;
  readonly mode: "simulation" | "replay";
  /** Local wall-clock time of the onset, ISO 8601 with offset: for labels only. */
  readonly onsetLabel: string;
  readonly onset: number;
  readonly horizon: number;
  /** Minutes for which the war goes on, and is recorded, after the truce has ended; 0 ends the run with the truce. */
  readonly aftermath: number;
  /** Minutes between the sponsors' joint decisions. */
  readonly decisionEvery: number;
  readonly parameters: Parameters;
  readonly belligerents: readonly [PartyId, PartyId];
  readonly sponsors: readonly PartyId[];
  readonly parties: readonly PartySettings[];
  readonly sectors: readonly SectorSettings[];
  readonly kinds: readonly KindSettings[];
  readonly reporters: readonly ReporterSettings[];
  readonly documents: readonly DocumentSettings[];
  readonly trust: readonly TrustSettings[];
  readonly schedule: readonly Scheduled[];
  readonly hypotheses: readonly Hypothesis[];
  readonly obligations: readonly ObligationSettings[];
  readonly policies: readonly PolicySettings[];
  /** null where the scenario has no convoys. */
  readonly aid: AidSettings | null;
  /** Who keeps a clock of calm days. */
  readonly calmKeepers: readonly PartyId[];
  /** Decisions that a person or the scenario has taken: the id of the decision, and the choice. */
  readonly decisions: Readonly<Record<string, string>>;
  readonly reference: Reference;
}

/** Constants of the scenario, worked out once from its parameters: the war level by which conduct is judged. */
export interface Reference {
  /** Acts a day and side at war. */
  readonly warLevel: number;
  /** E[min(severity, cap)]. */
  readonly meanCappedSeverity: number;
  /** t*: the trust at which cooperating pays. */
  readonly trustThreshold: number;
  /** A day's bulletin at the war level, by reporter and accused: n_ref. */
  readonly bulletin: Readonly<Record<ReporterId, Readonly<Record<PartyId, number>>>>;
}
