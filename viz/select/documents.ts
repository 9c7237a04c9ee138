import type { Answer, DemandTopic, DocumentId, DocumentStatus, Journal, PartyId, Settings } from "../../sim/index.ts";
import { DOCUMENTS } from "../words/english/documents.ts";
import { LABELS } from "../words/english/labels.ts";
import { sentences, wordsOf } from "../words/language.ts";
import { listed, percent } from "../words/numbers.ts";
import { labelOf, timeLabel } from "../words/tell.ts";
import { type Choices, type Paint, paintOf, SIMULATED, type Table, type Tag, tagOf, words as texts } from "./figure.ts";
import { answerOf, capital } from "./labels.ts";
import { remembered } from "./memo.ts";
import { lastUpTo } from "./search.ts";
import { visibleEntries } from "./secrecy.ts";

const words = wordsOf("documents", DOCUMENTS);
const labels = wordsOf("labels", LABELS);

/** "Who has read the text?": documents × audiences as steps in time, and demands as arrows between parties. */
export interface Documents {
  readonly rows: readonly DocumentRow[];
  readonly audiences: readonly Audience[];
  readonly demands: readonly DemandArrow[];
  readonly settings: Settings;
  readonly tag: Tag;
}

export interface DocumentRow {
  readonly id: DocumentId;
  readonly label: string;
  /** Whether parties and observers read the terms of the truce by it. */
  readonly terms: boolean;
  readonly sources: readonly string[];
  /** Status from a minute on. */
  readonly steps: readonly DocumentStep[];
  /** One an audience, in the audiences' order. */
  readonly cells: readonly (readonly ReadingStep[])[];
}

export interface DocumentStep {
  readonly minute: number;
  readonly status: DocumentStatus;
  readonly label: string;
  readonly seq: number | null;
  readonly tag: Tag;
}

export interface Audience {
  readonly id: PartyId;
  readonly label: string;
  readonly paint: Paint;
}

/** sealed: has not read it · briefed: was shown it in private · holds it · leaked, published, endorsed: as everyone may. */
export type Reading = keyof typeof DOCUMENTS.readings;

export interface ReadingStep {
  readonly minute: number;
  readonly reading: Reading;
  /** How much of it, for what leaked in part. */
  readonly share: number;
  readonly seq: number | null;
}

export interface DemandArrow {
  readonly id: string;
  readonly seq: number;
  readonly minute: number;
  readonly when: string;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly about: DemandTopic;
  readonly document: DocumentId | null;
  readonly label: string;
  readonly answers: readonly {
    readonly minute: number;
    readonly seq: number;
    readonly answer: Answer | null;
    readonly label: string;
  }[];
  readonly tag: Tag;
}

export const documentsOf: (journal: Journal, choices: Choices) => Documents = remembered(build, ({ truth }) =>
  String(truth),
);

type Open = Omit<DocumentRow, "steps" | "cells"> & { steps: DocumentStep[]; cells: ReadingStep[][] };

function build(journal: Journal, choices: Choices): Documents {
  const { settings } = journal.start;
  const readers = settings.parties.filter(({ role }) => role !== "excluded");
  const audiences = readers.map(({ id }) => ({ id, label: labelOf(id, settings), paint: paintOf(settings, id) }));
  const rows = settings.documents.map((document) => rowAtStart(document, audiences, settings));
  const demands = new Map<string, DemandArrow & { answers: DemandArrow["answers"][number][] }>();
  for (const entry of visibleEntries(journal.entries, settings, choices)) {
    const { event, seq, time: minute } = entry;
    if (event.type === "demand.made") {
      const { id, by: from, to, about, document } = event;
      const label = labels().asks(labelOf(from, settings), labelOf(to, settings), sentences().topics[about]);
      const when = timeLabel(minute, settings);
      const tag = tagOf(event, settings);
      demands.set(id, { id, seq, minute, when, from, to, about, document, label, answers: [], tag });
    } else if (event.type === "demand.answered") {
      const answer = answerOf(entry);
      const label = answer === null ? labels().answered : sentences().answers[answer];
      demands.get(event.demand)?.answers.push({ minute, seq, answer, label });
    } else if ("document" in event) {
      const row = rows.find(({ id }) => id === event.document);
      if (row !== undefined) turn(row, entry, audiences, settings);
    }
  }
  const tag: Tag =
    settings.mode === "replay"
      ? { kind: "claim", sources: [...new Set(rows.flatMap(({ sources }) => sources))] }
      : SIMULATED;
  return { rows, audiences, demands: [...demands.values()], settings, tag };
}

function rowAtStart(
  { id, terms, source, status, holders }: Settings["documents"][number],
  audiences: readonly Audience[],
  settings: Settings,
): Open {
  const open = status === "secret" ? null : status;
  const tag: Tag = settings.mode === "replay" ? { kind: "claim", sources: source } : { kind: "simulated" };
  return {
    id,
    label: labelOf(id, settings),
    terms,
    sources: source,
    steps: [{ minute: 0, status, label: capital(sentences().statuses[status]), seq: null, tag }],
    cells: audiences.map(({ id: reader }) => [
      { minute: 0, reading: holders.includes(reader) ? "holds" : (open ?? "sealed"), share: 1, seq: null },
    ]),
  };
}

type Entry = Journal["entries"][number];

/** What an event about a document does to who may read it. A text never gets less public. */
function turn(
  row: Open,
  { event, seq, time: minute }: Entry,
  audiences: readonly Audience[],
  settings: Settings,
): void {
  if (event.type === "document.shown") {
    const cell = row.cells[audiences.findIndex(({ id }) => id === event.to)];
    if (cell?.at(-1)?.reading === "sealed") cell.push({ minute, reading: "briefed", share: 1, seq });
    return;
  }
  const status = STATUS[event.type];
  const current = row.steps.at(-1)!.status;
  if (status === undefined || RANK[status] <= RANK[current]) return;
  const share = event.type === "document.leaked" ? event.share : 1;
  const whole = capital(sentences().statuses[status]);
  row.steps.push({
    minute,
    status,
    label: share < 1 ? words().share(whole, percent(share)) : whole,
    seq,
    tag: tagOf(event, settings),
  });
  if (status === "secret") return;
  for (const cell of row.cells) {
    const { reading } = cell.at(-1)!;
    // Whoever held it reads it as before, until it is public for all.
    if (status === "leaked" && reading !== "sealed") continue;
    cell.push({ minute, reading: status, share, seq });
  }
}

const STATUS: Readonly<Record<string, DocumentStatus>> = {
  "document.leaked": "leaked",
  "document.published": "published",
  "document.endorsed": "endorsed",
};

const RANK: Readonly<Record<DocumentStatus, number>> = { secret: 0, leaked: 1, published: 2, endorsed: 3 };

export interface DocumentsNow {
  readonly statuses: readonly DocumentStep[];
  /** [row][audience] */
  readonly readings: readonly (readonly ReadingStep[])[];
  /** Demands made by then. */
  readonly demands: readonly DemandNow[];
}

export interface DemandNow {
  readonly demand: DemandArrow;
  /** The last one given by then. */
  readonly answer: DemandArrow["answers"][number] | null;
}

export function demandAnswer({ answer }: DemandNow): string {
  return answer?.label ?? words().noAnswer;
}

export function documentsAt({ rows, demands }: Documents, minute: number): DocumentsNow {
  return {
    statuses: rows.map(({ steps }) => lastUpTo(steps, minute) ?? steps[0]!),
    readings: rows.map(({ cells }) => cells.map((steps) => lastUpTo(steps, minute) ?? steps[0]!)),
    demands: demands
      .filter((demand) => demand.minute <= minute)
      .map((demand) => ({ demand, answer: lastUpTo(demand.answers, minute) ?? null })),
  };
}

export function documentsSummary(model: Documents, minute: number): string {
  const { statuses, readings, demands } = documentsAt(model, minute);
  const terms = model.rows.findIndex((row) => row.terms);
  const when = timeLabel(minute, model.settings);
  const open = demands.filter(({ answer }) => answer === null).length;
  const asked = demands.length === 0 ? "" : words().demands(demands.length, open);
  if (terms < 0) return `${words().summary(when, model.rows.length)}${asked}`;
  const readers = model.audiences.filter((_, index) => readings[terms]![index]!.reading !== "sealed");
  const seen = readers.length === 0 ? words().nobody : listed(readers.map(({ label }) => label));
  return `${words().mainText(when, sentences().statuses[statuses[terms]!.status], seen)}${asked}`;
}

export function documentsTable(model: Documents, minute: number): Table {
  const { statuses, readings, demands } = documentsAt(model, minute);
  const asked = demands.map((now) => [
    `${now.demand.label} (${now.demand.when})`,
    demandAnswer(now),
    ...model.audiences.map(({ id }) =>
      id === now.demand.from ? words().asks : id === now.demand.to ? words().isAsked : "",
    ),
  ]);
  return {
    caption: words().tableCaption(timeLabel(minute, model.settings)),
    columns: [words().document, words().status, ...model.audiences.map(({ label }) => label)].map(texts),
    rows: [
      ...model.rows.map(({ label }, row) => [
        label,
        statuses[row]!.label,
        ...readings[row]!.map(({ reading }) => words().readings[reading]),
      ]),
      ...asked,
    ],
  };
}
