import type {
  DutyStatus,
  EventOf,
  Journal,
  ObligationId,
  ObligationSettings,
  PartyId,
  Settings,
} from "../../sim/index.ts";
import { OBLIGATIONS } from "../words/english/obligations.ts";
import { wordsOf } from "../words/language.ts";
import { listed } from "../words/numbers.ts";
import { entrySentence, labelOf, spelt, timeLabel } from "../words/tell.ts";
import { type Cell, type Paint, paintOf, type Table, type Tag, words as texts } from "./figure.ts";
import { remembered } from "./memo.ts";
import { lastUpTo } from "./search.ts";

const words = wordsOf("obligations", OBLIGATIONS);

/** "Who owed what, by when?": a row a debtor and obligation, its states in time, and what waits for what. */
export interface Obligations {
  readonly domain: readonly [number, number];
  readonly groups: readonly DebtorGroup[];
  /** All rows in the groups' order. */
  readonly rows: readonly DutyRow[];
  readonly edges: readonly DutyEdge[];
  readonly settings: Settings;
  readonly tag: Tag;
}

export interface DebtorGroup {
  readonly debtor: PartyId;
  readonly label: string;
  readonly paint: Paint;
  readonly rows: readonly DutyRow[];
}

export interface DutyRow {
  /** "obligation/debtor". */
  readonly key: string;
  readonly obligation: ObligationId;
  readonly debtor: PartyId;
  readonly what: string;
  readonly kind: string;
  readonly owedTo: string;
  readonly judgedBy: string;
  /** What happens on failure, as the text or the reports have it. */
  readonly consequence: string;
  /** How the clause is known: from the text, quoted, reported. */
  readonly confidence: string;
  readonly document: string | null;
  readonly dueAt: number | null;
  readonly sources: readonly string[];
  readonly spans: readonly DutySpan[];
}

/** "late": a date has passed, and it is neither done nor given up; "unbound": an excluded group, which owes nothing. */
export type DutyLook = DutyStatus | "late" | "unbound";

export interface DutySpan {
  readonly minute: number;
  readonly until: number;
  readonly status: DutyLook;
  readonly label: string;
  /** Why, in a sentence; empty for where it stood at the start. */
  readonly why: string;
  readonly seq: number | null;
}

/** What waits for what: `to` needs `from`, or both fall due together. */
export interface DutyEdge {
  readonly kind: "needs" | "together";
  readonly from: string;
  readonly to: string;
}

export const obligationsOf: (journal: Journal) => Obligations = remembered(build);

type Change = { minute: number; status: DutyLook; seq: number | null; why: string };

function build(journal: Journal): Obligations {
  const { settings } = journal.start;
  const domain: [number, number] = [settings.onset, Math.max(journal.endedAt, settings.horizon)];
  const changes = changesIn(journal);
  const rows = settings.obligations.flatMap((obligation) =>
    obligation.debtors.map((debtor) =>
      rowOf(obligation, debtor, changes.get(keyOf(obligation.id, debtor)) ?? [], domain, settings),
    ),
  );
  const debtors = [...new Set(rows.map(({ debtor }) => debtor))].sort(
    (a, b) => seatOf(settings, a) - seatOf(settings, b),
  );
  const groups = debtors.map((debtor) => ({
    debtor,
    label: labelOf(debtor, settings),
    paint: paintOf(settings, debtor),
    rows: rows.filter((row) => row.debtor === debtor),
  }));
  return {
    domain,
    groups,
    rows: groups.flatMap((group) => group.rows),
    edges: edgesOf(settings.obligations),
    settings,
    tag:
      settings.mode === "replay"
        ? { kind: "claim", sources: [...new Set(rows.flatMap(({ sources }) => sources))] }
        : { kind: "simulated" },
  };
}

function keyOf(obligation: ObligationId, debtor: PartyId): string {
  return `${obligation}/${debtor}`;
}

/** The sides first, then their sponsors, then the rest, and last the excluded groups, which owe nothing. */
function seatOf({ parties, belligerents, sponsors }: Settings, id: PartyId): number {
  const ids = (excluded: boolean) =>
    parties.filter(({ role }) => (role === "excluded") === excluded).map((party) => party.id);
  return [...belligerents, ...sponsors, ...ids(false), ...ids(true)].indexOf(id);
}

/** By obligation and debtor: what stood where from when on. A replay has only the clauses. */
function changesIn(journal: Journal): Map<string, Change[]> {
  const { settings } = journal.start;
  const changes = new Map<string, Change[]>();
  if (settings.mode === "replay") return changes;
  for (const obligation of settings.obligations) {
    for (const debtor of obligation.debtors) changes.set(keyOf(obligation.id, debtor), atStart(obligation, settings));
  }
  for (const entry of journal.entries) {
    if (entry.event.type !== "obligation.changed") continue;
    const { obligation, debtor, to }: EventOf<"obligation.changed"> = entry.event;
    const why = entrySentence(entry, settings);
    changes.get(keyOf(obligation, debtor))?.push({ minute: entry.time, status: to, seq: entry.seq, why });
  }
  endWithTruce(changes, journal);
  return changes;
}

/** What was due before the truce has been done, or it would not have started; what waits for nothing more is in force. */
function atStart(obligation: ObligationSettings, settings: Settings): Change[] {
  const minute = settings.onset;
  if (obligation.kind === "excluded") return [{ minute, status: "unbound", seq: null, why: "" }];
  const done = (id: ObligationId) => {
    const found = settings.obligations.find((item) => item.id === id);
    return found?.kind === "perform-by-deadline" && found.dueAt !== null && found.dueAt <= settings.onset;
  };
  const status = done(obligation.id) ? "met" : obligation.needs.every(done) ? "active" : "pending";
  return [{ minute, status, seq: null, why: "" }];
}

/** With the truce ends what was still owed. */
function endWithTruce(changes: ReadonlyMap<string, Change[]>, { entries }: Journal): void {
  const end = entries.find(({ event }) => event.type === "truce.ended");
  if (end === undefined) return;
  for (const list of changes.values()) {
    const { status } = list.at(-1)!;
    if (status !== "pending" && status !== "active") continue;
    list.push({
      minute: end.time,
      status: "void",
      seq: end.seq,
      why: words().truceOver,
    });
  }
}

function rowOf(
  obligation: ObligationSettings,
  debtor: PartyId,
  changes: readonly Change[],
  [, to]: readonly [number, number],
  settings: Settings,
): DutyRow {
  const names = (ids: readonly PartyId[]) => listed(ids.map((id) => labelOf(id, settings)));
  const { id, what, kind, creditors, verifiers, consequence, confidence, document, dueAt, source } = obligation;
  return {
    key: keyOf(id, debtor),
    obligation: id,
    debtor,
    what: spelt(what),
    kind: words().kinds[kind],
    owedTo: names(creditors.filter((creditor) => creditor !== debtor)),
    judgedBy: names(verifiers.length > 0 ? verifiers : creditors),
    consequence: spelt(consequence),
    confidence: spelt(confidence),
    document: document === null ? null : labelOf(document, settings),
    dueAt,
    sources: source,
    spans: spansOf(changes, kind === "perform-by-deadline" ? dueAt : null, to),
  };
}

/** Stretches between changes; one that runs past its date is cut there, and late from then on. */
function spansOf(changes: readonly Change[], dueAt: number | null, end: number): DutySpan[] {
  return changes.flatMap(({ minute, status, seq, why }, index): DutySpan[] => {
    const until = changes[index + 1]?.minute ?? end;
    if (until < minute) return [];
    const span = (from: number, to: number, look: DutyLook) => ({
      minute: from,
      until: to,
      status: look,
      label: words().looks[look],
      why,
      seq,
    });
    const open = status === "pending" || status === "active";
    if (!open || dueAt === null || dueAt >= until) return [span(minute, until, status)];
    if (dueAt <= minute) return [span(minute, until, "late")];
    return [span(minute, dueAt, status), span(dueAt, until, "late")];
  });
}

function edgesOf(obligations: readonly ObligationSettings[]): DutyEdge[] {
  const rowsOf = (id: ObligationId) =>
    (obligations.find((item) => item.id === id)?.debtors ?? []).map((debtor) => keyOf(id, debtor));
  return obligations.flatMap(({ id, needs, together }) => [
    ...needs.flatMap((need) =>
      rowsOf(need).flatMap((from) => rowsOf(id).map((to): DutyEdge => ({ kind: "needs", from, to }))),
    ),
    ...together
      .filter((other) => other > id)
      .flatMap((other) =>
        rowsOf(id).flatMap((from) => rowsOf(other).map((to): DutyEdge => ({ kind: "together", from, to }))),
      ),
  ]);
}

/** Where each row stands at a minute, in the rows' order; null before the truce. */
export function obligationsAt({ rows }: Obligations, minute: number): (DutySpan | null)[] {
  return rows.map(({ spans }) => lastUpTo(spans, minute) ?? null);
}

/** All that an obligation waits for and all that waits for it, as row keys: what lights up when one is chosen. */
export function connectedTo({ edges }: Obligations, key: string): Set<string> {
  const found = new Set([key]);
  for (const forward of [true, false]) {
    const open = [key];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      for (const { from, to, kind } of edges) {
        const next =
          kind === "together"
            ? from === at
              ? to
              : to === at
                ? from
                : null
            : forward
              ? from === at
                ? to
                : null
              : to === at
                ? from
                : null;
        if (next === null || found.has(next)) continue;
        found.add(next);
        open.push(next);
      }
    }
  }
  return found;
}

export function obligationsSummary(model: Obligations, minute: number): string {
  const { settings, rows } = model;
  if (settings.mode === "replay") return words().replaySummary(rows.length);
  const now = obligationsAt(model, minute);
  if (now.every((span) => span === null)) return words().beforeSummary(rows.length);
  const said = (Object.keys(words().looks) as DutyLook[]).flatMap((look) => {
    const count = now.filter((span) => span?.status === look).length;
    return count === 0 ? [] : [words().counts(count, words().looks[look])];
  });
  return words().summary(rows.length, timeLabel(minute, settings), listed(said));
}

export function obligationsTable(model: Obligations, minute: number): Table {
  const { settings, rows } = model;
  const now = obligationsAt(model, minute);
  return {
    caption: words().tableCaption(timeLabel(minute, settings)),
    columns: Object.values(words().columns).map(texts),
    leading: [0, 1, 6, 4],
    rows: rows.map((row, index): Cell[] => {
      const span = now[index] ?? null;
      return [
        labelOf(row.debtor, settings),
        row.what,
        row.kind,
        row.owedTo,
        row.dueAt === null ? "" : timeLabel(row.dueAt, settings),
        row.judgedBy,
        span?.label ?? "",
        span === null ? "" : timeLabel(span.minute, settings),
        span?.why ?? "",
        row.confidence,
        row.sources.join(", "),
      ];
    }),
  };
}
