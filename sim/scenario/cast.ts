import type {
  DocumentSettings,
  KindSettings,
  PartyId,
  PartySettings,
  ReporterSettings,
  SectorSettings,
  TrustSettings,
} from "../model/index.ts";
import { DAY } from "../model/index.ts";
import type { Calendar } from "./calendar.ts";
import type { ScenarioForm } from "./schema.ts";
import { clockMinute, minutesOf } from "./times.ts";

/** Who and what is in a run, from the form; what a file leaves out is filled here, equally for both sides. */

export function partiesOf(form: ScenarioForm, calendar: Calendar): PartySettings[] {
  return Object.entries(form.parties).map(([id, party]) => ({
    id,
    name: party.name,
    role: party.role,
    camp: party.camp ?? (party.role === "belligerent" ? id : null),
    luck: party.luck ?? id,
    patron: party.patron ?? null,
    expiresAt: party.expires === undefined ? null : calendar.minute(party.expires)!,
    renewsFor: minutesOf(party.renewsFor ?? "48h"),
    leverage: {
      dependence: party.leverage?.dependence ?? null,
      slack: party.leverage?.slack ?? null,
      levels: party.leverage?.levels ?? null,
    },
    among: party.among ?? null,
    presence: party.presence ?? {},
    source: party.source ?? [],
  }));
}

export function sectorsOf(form: ScenarioForm, belligerents: readonly PartyId[]): SectorSettings[] {
  return Object.entries(form.sectors).map(([id, sector]) => ({
    id,
    name: sector.name,
    weight: sector.weight,
    longitude: sector.longitude,
    latitude: sector.latitude,
    mixing: bySide(belligerents, sector.mixing, 0),
  }));
}

export function kindsOf(form: ScenarioForm): KindSettings[] {
  return Object.entries(form.kinds).map(([id, { name, weight, contestability }]) => ({
    id,
    name,
    weight,
    contestability,
  }));
}

export function reportersOf(
  form: ScenarioForm,
  belligerents: readonly PartyId[],
  calendar: Calendar,
): ReporterSettings[] {
  return Object.entries(form.reporters).map(([id, reporter]) => ({
    id,
    name: reporter.name,
    luck: reporter.luck ?? id,
    camp: reporter.camp ?? null,
    measure: reporter.measure,
    detection: bySide(belligerents, reporter.detection, 0.7),
    access: reporter.access ?? {},
    sight: reporter.sight ?? {},
    falseReports: bySide(belligerents, reporter.falseReports, 0),
    countsByExcluded: reporter.countsByExcluded ?? false,
    countsOnExcluded: reporter.countsOnExcluded ?? false,
    monitor: reporter.monitor ?? false,
    againstOwn: reporter.againstOwn ?? 0.05,
    cutOff: calendar.dayMinute(clockMinute(reporter.cutOff ?? "18:00")),
    bulletinDelay: minutesOf(reporter.bulletinDelay ?? "2h"),
    attention: reporter.attention === undefined ? null : minutesOf(reporter.attention) / DAY,
    source: reporter.source ?? [],
  }));
}

export function documentsOf(form: ScenarioForm): DocumentSettings[] {
  return Object.entries(form.documents ?? {}).map(([id, document]) => ({
    id,
    name: document.name,
    status: document.status ?? "secret",
    holders: document.holders ?? [],
    terms: document.terms ?? false,
    sensitivity: document.sensitivity ?? 0,
    source: document.source ?? [],
  }));
}

/** Who believes whom: all but the excluded hold trust, in sponsors and belligerents. */
export function trustOf(form: ScenarioForm): TrustSettings[] {
  const entries = Object.entries(form.parties);
  const targets = entries.filter(([, { role }]) => role === "sponsor" || role === "belligerent").map(([id]) => id);
  return entries
    .filter(([, { role }]) => role !== "excluded")
    .flatMap(([holder]) =>
      targets
        .filter((target) => target !== holder)
        .map((target) => ({ holder, target, prior: form.trust?.[holder]?.[target] ?? 0.5 })),
    );
}

function bySide(
  sides: readonly PartyId[],
  row: Readonly<Record<PartyId, number>> | undefined,
  otherwise: number,
): Record<PartyId, number> {
  return Object.fromEntries(sides.map((side) => [side, row?.[side] ?? otherwise]));
}
