import type { PartyId, Settings, TruceEvent } from "../../sim/index.ts";

/** What all view models share: where a figure comes from, which colour it may wear, its table twin. */

/** A simulated figure, or a published claim with the ids of its sources. Nothing else is shown. */
export type Tag = { readonly kind: "simulated" } | { readonly kind: "claim"; readonly sources: readonly string[] };

export const SIMULATED: Tag = { kind: "simulated" };

/** A colour as a role: the first or second side, the excluded groups (hatched), or nobody's. */
export type Paint = 0 | 1 | "excluded" | "neutral";

/** The same figures as the picture, as a table. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  /** Where the rows lie in time, one a row; left out where all are of one moment. */
  readonly minutes?: readonly number[];
  /** Columns that stay where not all have room, by their places, the last to go first; the others go before. */
  readonly leading?: readonly number[];
}

export interface Column {
  readonly label: string;
  readonly numeric: boolean;
}

export type Cell = string | number | null;

/** What a viewer has chosen to see. Ground truth is never shown unless it is asked for, and a replay has none. */
export interface Choices {
  readonly truth: boolean;
}

export function showsTruth(settings: Settings, { truth }: Choices): boolean {
  return truth && settings.mode === "simulation";
}

/** In a replay everything is a dated record; in a simulated run only what names its sources is. */
export function tagOf(event: TruceEvent, settings: Settings): Tag {
  const sources = "sources" in event ? event.sources : [];
  return settings.mode === "replay" || sources.length > 0 ? { kind: "claim", sources } : SIMULATED;
}

export const words = (label: string): Column => ({ label, numeric: false });
export const numbers = (label: string): Column => ({ label, numeric: true });

/** The colour of a party: its own side's, its camp's for a patron, hatching for an excluded group. */
export function paintOf(settings: Settings, id: PartyId | null): Paint {
  const party = settings.parties.find((item) => item.id === id);
  if (party === undefined) return "neutral";
  if (party.role === "excluded") return "excluded";
  return paintOfCamp(settings, party.camp);
}

export function paintOfCamp(settings: Settings, camp: PartyId | null): Paint {
  const index = camp === null ? -1 : settings.belligerents.indexOf(camp);
  return index === 0 || index === 1 ? index : "neutral";
}

/** The colour of whoever spoke, acted or decided; a claim wears that of the camp its reporter stands near. */
export function paintOfEvent(event: TruceEvent, settings: Settings): Paint {
  if ("reporter" in event) {
    return paintOfCamp(settings, settings.reporters.find(({ id }) => id === event.reporter)?.camp ?? null);
  }
  return paintOf(settings, actorOf(event));
}

function actorOf(event: TruceEvent): PartyId | null {
  if (event.type === "shock.struck") return event.victim;
  if (event.type === "demand.answered" || event.type === "document.shown") return event.to;
  const { by, side, party, debtor, group } = event as unknown as Readonly<Record<string, unknown>>;
  const actor = by ?? side ?? party ?? debtor ?? group;
  return typeof actor === "string" ? actor : null;
}

export function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
