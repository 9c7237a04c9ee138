import {
  absoluteMinute,
  type Journal,
  type PartyId,
  type Precision,
  type ReporterId,
  type Scenario,
  type Settings,
} from "../../sim/index.ts";
import { type Tag, tagOf } from "./figure.ts";
import { claimWords } from "./labels.ts";

/** Published counts, from a run or from the record of history, in one form. */
export interface PublishedClaim {
  /** Entry of the journal; null for a historical claim shown beside a simulated run. */
  readonly seq: number | null;
  readonly id: string;
  readonly reporter: ReporterId;
  /** null where the count was not split. */
  readonly accused: PartyId | null;
  readonly measure: "acts" | "deaths";
  /** Minute of publication. */
  readonly minute: number;
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Of the count, how many the accused disputes. */
  readonly contested: number;
  readonly flash: boolean;
  readonly qualifier: string;
  readonly text: string;
  /** How exactly the time of publication is known. */
  readonly precision: Precision;
  readonly tag: Tag;
  readonly label: string;
  /** Appended, never written over. */
  readonly corrections: readonly CorrectionMark[];
}

export interface CorrectionMark {
  readonly seq: number | null;
  readonly minute: number;
  readonly from: number;
  readonly to: number;
  readonly tag: Tag;
}

type Open = PublishedClaim & { corrections: CorrectionMark[] };

/** What reporters published in this run, in order. In a replay the rows of the scenario say how exactly a time is known. */
export function claimsOfRun(journal: Journal, history: Scenario | null): PublishedClaim[] {
  const { settings } = journal.start;
  const precision = new Map(history?.claims.map((row) => [row.id, row.precision]));
  const claims = new Map<string, Open>();
  for (const { seq, time, event } of journal.entries) {
    if (event.type === "claim.published") {
      claims.set(event.id, {
        seq,
        id: event.id,
        reporter: event.reporter,
        accused: event.accused,
        measure: event.measure,
        minute: time,
        from: event.windowFrom,
        to: event.windowTo,
        count: event.count,
        contested: event.contested,
        flash: event.flash,
        qualifier: event.qualifier,
        text: event.text,
        precision: precision.get(event.id) ?? "minute",
        tag: tagOf(event, settings),
        label: claimWords(event),
        corrections: [],
      });
    } else if (event.type === "claim.corrected") {
      const { from, to } = event;
      claims.get(event.claim)?.corrections.push({ seq, minute: time, from, to, tag: tagOf(event, settings) });
    }
  }
  return [...claims.values()];
}

/** The historical record on a run's own clock: day for day after the onset. */
export function claimsOfHistory({ claims, form }: Scenario, settings: Settings): PublishedClaim[] {
  const onset = absoluteMinute(form.onset)!;
  const minute = (local: string) => absoluteMinute(local)! - onset + settings.onset;
  const found = new Map<string, Open>();
  const counts = new Map<string, { claim: Open; count: number }>();
  for (const row of claims) {
    const tag: Tag = { kind: "claim", sources: row.sources };
    const earlier = row.corrects === null ? undefined : counts.get(row.corrects);
    if (earlier !== undefined) {
      earlier.claim.corrections.push({
        seq: null,
        minute: minute(row.published),
        from: earlier.count,
        to: row.count,
        tag,
      });
      counts.set(row.id, { claim: earlier.claim, count: row.count });
      counts.set(row.corrects!, { claim: earlier.claim, count: row.count });
      continue;
    }
    const { id, reporter, accused, measure, count, qualifier, text, precision } = row;
    const [from, to] = [minute(row.windowFrom), minute(row.windowTo)];
    const at = { minute: minute(row.published), from, to };
    const claim: Open = {
      seq: null,
      id,
      reporter,
      accused,
      measure,
      ...at,
      count,
      contested: 0,
      flash: false,
      qualifier,
      text,
      precision,
      tag,
      label: claimWords(row),
      corrections: [],
    };
    found.set(id, claim);
    counts.set(id, { claim, count });
  }
  return [...found.values()].sort((a, b) => a.minute - b.minute);
}
