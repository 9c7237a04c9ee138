import type { Scheduled, TruceEvent } from "../model/index.ts";
import type { Calendar } from "./calendar.ts";
import type { Scenario } from "./scenario.ts";
import type { AgendaRow, ScenarioForm } from "./schema.ts";
import type { ClaimRow, StatementRow } from "./tables.ts";

/** The agenda and the dated records as events, in order of time; rows of one minute stay in the order of their files. */
export function agendaOf(scenario: Scenario, form: ScenarioForm, calendar: Calendar): Scheduled[] {
  const rows = form.schedule ?? {};
  const dated: Scheduled[] = Object.entries(rows).map(([id, row]) => ({
    time: calendar.minute(row.at)!,
    event: eventOf(id, row, rows, calendar),
  }));
  const minute = (local: string) => calendar.minute(local)!;
  const counts = new Map<string, number>();
  for (const claim of scenario.claims)
    dated.push({ time: minute(claim.published), event: recordOf(claim, counts, minute) });
  for (const statement of scenario.statements)
    dated.push({ time: minute(statement.at), event: statementOf(statement) });
  return dated
    .filter(({ time }) => time >= 0 && time <= calendar.horizon)
    .map((item, index) => ({ item, index }))
    .sort((a, b) => a.item.time - b.item.time || a.index - b.index)
    .map(({ item }) => item);
}

function eventOf(
  id: string,
  row: AgendaRow,
  rows: Readonly<Record<string, AgendaRow>>,
  calendar: Calendar,
): TruceEvent {
  switch (row.do) {
    case "demand":
      return {
        type: "demand.made",
        id,
        by: row.by,
        to: row.to,
        about: row.about,
        document: row.document ?? null,
        forced: row.answer ?? null,
      };
    case "offer": {
      const { by, to, about, document = null, answer = null } = row;
      return { type: "offer.made", id, by, to, about, document, forced: answer };
    }
    case "threat": {
      const { by, to } = rows[row.demand] as Extract<AgendaRow, { do: "demand" }>;
      return { type: "threat.made", demand: row.demand, by, to };
    }
    case "notice":
      return { type: "notice.given", by: row.by, to: row.to, about: row.about };
    case "answer": {
      const asked = rows[row.demand] as Extract<AgendaRow, { do: "demand" | "offer" }>;
      const { by, to, about, document = null } = asked;
      return { type: "demand.answered", demand: row.demand, by, to, about, document, forced: row.answer, round: 0 };
    }
    case "leak":
      return {
        type: "document.leaked",
        document: row.document,
        by: row.by ?? null,
        share: row.share ?? 1,
        distorted: row.distorted ?? false,
      };
    case "show":
      return { type: "document.shown", document: row.document, to: row.to, by: row.by ?? null };
    case "publish":
      return { type: "document.published", document: row.document, by: row.by };
    case "council":
      return { type: "council.met", document: row.document, forced: row.endorses ?? null };
    case "shock":
      return { type: "shock.struck", victim: row.victim, by: row.by, deaths: row.deaths, name: id };
    case "statement":
      return {
        type: "statement.made",
        by: row.by,
        text: row.text,
        status: row.status ?? "statement",
        sources: row.source ?? [],
      };
    case "report":
      return { type: "report.announced", by: row.by, dueAt: calendar.minute(row.due)! };
  }
}

/** A published count, or the revision of one. Nobody knows the truth behind it. */
function recordOf(row: ClaimRow, counts: Map<string, number>, minute: (local: string) => number): TruceEvent {
  const { id, reporter, accused, count, sources } = row;
  if (row.corrects !== null) {
    const from = counts.get(row.corrects)!;
    counts.set(row.corrects, count);
    counts.set(id, count);
    return { type: "claim.corrected", claim: row.corrects, reporter, accused, from, to: count, sources };
  }
  counts.set(id, count);
  return {
    type: "claim.published",
    id,
    reporter,
    accused,
    measure: row.measure,
    count,
    contested: 0,
    severity: null,
    windowFrom: minute(row.windowFrom),
    windowTo: minute(row.windowTo),
    flash: false,
    qualifier: row.qualifier,
    text: row.text,
    sources,
  };
}

function statementOf({ by, text, status, sources }: StatementRow): TruceEvent {
  return { type: "statement.made", by, text, status, sources };
}
