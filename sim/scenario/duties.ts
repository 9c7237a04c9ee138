import type { AidSettings, ObligationSettings, PartyId, PolicySettings } from "../model/index.ts";
import type { Calendar } from "./calendar.ts";
import type { ScenarioForm } from "./schema.ts";
import { minutesOf } from "./times.ts";

/** What is owed, who speaks of its own accord, and the convoys, from the form. */

export function obligationsOf(form: ScenarioForm, calendar: Calendar): ObligationSettings[] {
  return Object.entries(form.obligations ?? {}).map(([id, row]) => ({
    id,
    what: row.what,
    kind: row.kind,
    about: row.about ?? null,
    debtors: row.debtor,
    creditors: row.creditor,
    dueAt: row.due === undefined ? null : calendar.minute(row.due)!,
    needs: row.needs ?? [],
    together: row.with ?? [],
    verifiers: row.verifiedBy ?? [],
    document: row.document ?? null,
    consequence: row.consequence ?? "",
    confidence: row.confidence ?? "",
    source: row.source ?? [],
  }));
}

export function policiesOf(form: ScenarioForm): PolicySettings[] {
  return Object.entries(form.policies ?? {}).map(([id, row]) => ({
    id,
    message: row.send ?? "demand",
    by: row.by,
    to: row.to,
    about: row.about,
    document: row.document ?? null,
    trustBelow: row.trustBelow ?? null,
    accusationsAbove: row.accusationsAbove ?? null,
    aidBelow: row.aidBelow ?? null,
    threatens: row.threatens ?? false,
    every: minutesOf(row.every ?? "48h"),
  }));
}

export function aidOf(form: ScenarioForm, belligerents: readonly PartyId[]): AidSettings | null {
  if (form.aid === undefined) return null;
  return { permits: form.aid.permits ?? belligerents, every: minutesOf(form.aid.every ?? "24h") };
}
