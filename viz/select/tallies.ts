import type { Journal, PartyId, ReporterId, Scenario, Settings } from "../../sim/index.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";
import { labelOf, spelt } from "../words/tell.ts";
import { type Choices, type Paint, paintOf, paintOfCamp, showsTruth, type Table } from "./figure.ts";
import { lazily, remembered } from "./memo.ts";
import { claimsOfHistory, claimsOfRun, type PublishedClaim } from "./published.ts";
import { tableOf } from "./tally-words.ts";
import { type TruthSeries, truthOf } from "./truth.ts";

const words = wordsOf("tallies", TALLIES);

/** "Who counted what?": reporters × accused. Nobody's count is the truth; the model's own stands apart, and only when shown. */
export interface Tallies {
  readonly domain: readonly [number, number];
  readonly onset: number;
  readonly columns: readonly Accused[];
  readonly rows: readonly TallyRow[];
  /** Highest single count and highest sum of any cell, by measure: for shared scales. */
  readonly most: Readonly<Record<"acts" | "deaths", { readonly single: number; readonly sum: number }>>;
  /** Null while hidden, and always in a replay. */
  readonly truth: readonly TruthSeries[] | null;
  readonly settings: Settings;
  readonly table: Table;
}

export interface Accused {
  /** null: not split by side. */
  readonly id: PartyId | null;
  readonly label: string;
  readonly paint: Paint;
}

/** One reporter's counts of one measure. */
export interface TallyRow {
  readonly reporter: ReporterId;
  readonly label: string;
  readonly paint: Paint;
  readonly measure: "acts" | "deaths";
  /** What its windows cover, gaps left out: one step a publication, as a window is unknown before. */
  readonly coverage: readonly CoverStep[];
  /** One a column. */
  readonly cells: readonly TallyCell[];
}

export interface CoverStep {
  readonly minute: number;
  readonly spans: readonly (readonly [from: number, to: number])[];
}

export interface TallyCell {
  readonly claims: readonly TallyDot[];
  /** Historical claims beside a simulated run: outlined, with their sources, never in the sum. */
  readonly historical: readonly PublishedClaim[];
  /** The running sum, one step a publication or correction that changes it. */
  readonly sums: readonly SumStep[];
}

export interface TallyDot extends PublishedClaim {
  /** Whether the running sum holds it; if not, why not. */
  readonly leftOut: LeftOut | null;
}

export type LeftOut = keyof typeof TALLIES.leftOut;

export interface SumStep {
  readonly minute: number;
  readonly count: number;
  readonly contested: number;
  readonly seq: number | null;
}

/** A claim whose window lies by more than this share within windows already counted is a total, not a further count. */
const OVERLAP = 0.25;

/** Qualifiers that leave a count of breaches what it is. */
const PLAIN = new Set(["", "at least", "more than", "inferred", "about"]);

const build = remembered(select, (choices, history) => `${choices.truth}/${history?.slug ?? ""}`);

/** `history`: the scenario whose published claims are laid beside a simulated run, or whose replay this is. */
export function talliesOf(journal: Journal, choices: Choices, history: Scenario | null = null): Tallies {
  return build(journal, choices, history);
}

/** With the claims that are shown with it: a replay's own, or the record where that is laid beside. */
export function talliesOfRun(
  { journal, scenario }: { readonly journal: Journal; readonly scenario: Scenario },
  { truth, beside }: Choices & { readonly beside: boolean },
  record: Scenario | null,
): Tallies {
  const replay = journal.start.settings.mode === "replay";
  return talliesOf(journal, { truth }, replay ? scenario : beside ? record : null);
}

function select(journal: Journal, choices: Choices, history: Scenario | null): Tallies {
  const { settings } = journal.start;
  const replay = settings.mode === "replay";
  const claims = claimsOfRun(journal, replay ? history : null);
  const beside = replay || history === null ? [] : claimsOfHistory(history, settings);
  const columns = columnsOf([...claims, ...beside], settings, history);
  const rows = rowsOf(claims, beside, columns, settings, history);
  const domain: [number, number] = [settings.onset, Math.max(journal.endedAt, settings.horizon)];
  if (replay) domain[0] = 0;
  const table = lazily(() => tableOf(rows, columns, settings));
  return {
    domain,
    onset: settings.onset,
    columns,
    rows,
    most: { acts: mostOf(rows, "acts"), deaths: mostOf(rows, "deaths") },
    truth: showsTruth(settings, choices) ? truthOf(journal) : null,
    settings,
    get table() {
      return table();
    },
  };
}

function columnsOf(claims: readonly PublishedClaim[], settings: Settings, history: Scenario | null): Accused[] {
  const ids: (PartyId | null)[] = [...settings.belligerents];
  for (const { accused } of claims) if (accused !== null && !ids.includes(accused)) ids.push(accused);
  if (claims.some(({ accused }) => accused === null)) ids.push(null);
  return ids.map((id) => ({
    id,
    label: id === null ? words().notSplit : spelt(history?.form.parties[id]?.name ?? labelOf(id, settings)),
    paint: paintOf(settings, id),
  }));
}

function rowsOf(
  claims: readonly PublishedClaim[],
  beside: readonly PublishedClaim[],
  columns: readonly Accused[],
  settings: Settings,
  history: Scenario | null,
): TallyRow[] {
  const order = [...settings.reporters.map(({ id }) => id), ...Object.keys(history?.form.reporters ?? {})];
  return [...new Set(order)].flatMap((reporter) =>
    (["acts", "deaths"] as const).flatMap((measure) => {
      const own = (claim: PublishedClaim) => claim.reporter === reporter && claim.measure === measure;
      const [mine, recorded] = [claims.filter(own), beside.filter(own)];
      if (mine.length + recorded.length === 0) return [];
      const camp =
        settings.reporters.find(({ id }) => id === reporter)?.camp ?? history?.form.reporters[reporter]?.camp;
      return [
        {
          reporter,
          label: spelt(history?.form.reporters[reporter]?.name ?? labelOf(reporter, settings)),
          paint: paintOfCamp(settings, camp ?? null),
          measure,
          coverage: coverageOf(mine),
          cells: columns.map(({ id }) => {
            const against = (claim: PublishedClaim) => claim.accused === id;
            return cellOf(mine.filter(against), recorded.filter(against), settings);
          }),
        },
      ];
    }),
  );
}

function cellOf(
  claims: readonly PublishedClaim[],
  historical: readonly PublishedClaim[],
  settings: Settings,
): TallyCell {
  const counted: (readonly [number, number])[] = [];
  const dots = claims.map((claim): TallyDot => {
    const leftOut = reasonToLeaveOut(claim, counted, settings);
    if (leftOut === null) counted.push([claim.from, claim.to]);
    return { ...claim, leftOut };
  });
  return { claims: dots, historical, sums: sumsOf(dots) };
}

/** Whether the reporter's own bulletins count it too: what it counts as a rule, laid to a side. */
function countedAgain({ reporter, measure, accused }: PublishedClaim, { reporters, belligerents }: Settings): boolean {
  if (accused === null || !belligerents.includes(accused)) return false;
  return reporters.find(({ id }) => id === reporter)?.measure === measure;
}

function reasonToLeaveOut(
  claim: PublishedClaim,
  counted: readonly (readonly [number, number])[],
  settings: Settings,
): LeftOut | null {
  const { from, to, flash, qualifier } = claim;
  if (flash && countedAgain(claim, settings)) return "flash";
  if (!PLAIN.has(qualifier)) return "scope";
  if (to <= settings.onset) return "before";
  return counted.some((window) => covers(window, [from, to])) ? "covered" : null;
}

function covers([start, end]: readonly [number, number], [from, to]: readonly [number, number]): boolean {
  if (from === to) return start < from && from < end;
  if (start === end) return from < start && start < to;
  const shared = Math.min(to, end) - Math.max(from, start);
  return shared > OVERLAP * Math.min(to - from, end - start);
}

/** Publications and corrections of what is counted, in order of time. */
function sumsOf(dots: readonly TallyDot[]): SumStep[] {
  const moves = dots
    .filter(({ leftOut }) => leftOut === null)
    .flatMap(({ minute, count, contested, seq, corrections }) => [
      { minute, count, contested, seq },
      ...corrections.map(({ minute, from, to, seq }) => ({ minute, count: to - from, contested: 0, seq })),
    ])
    .sort((a, b) => a.minute - b.minute);
  let [count, contested] = [0, 0];
  return moves.map((move) => {
    count += move.count;
    contested += move.contested;
    return { minute: move.minute, count, contested, seq: move.seq };
  });
}

/** A window joins what it touches. */
function coverageOf(claims: readonly PublishedClaim[]): CoverStep[] {
  let spans: CoverStep["spans"] = [];
  return claims.flatMap(({ flash, minute, from, to }) => {
    if (flash || from === to) return [];
    const touched = spans.filter(([start, end]) => start <= to && from <= end);
    const ends = [[from, to] as const, ...touched].flat();
    spans = [...spans.filter((span) => !touched.includes(span)), [Math.min(...ends), Math.max(...ends)]];
    return [{ minute, spans }];
  });
}

function mostOf(rows: readonly TallyRow[], measure: "acts" | "deaths") {
  const cells = rows.filter((row) => row.measure === measure).flatMap((row) => row.cells);
  const single = cells.flatMap(({ claims, historical }) => [...claims, ...historical].map(({ count }) => count));
  const sum = cells.map(({ sums }) => sums.at(-1)?.count ?? 0);
  return { single: Math.max(0, ...single), sum: Math.max(0, ...sum) };
}
