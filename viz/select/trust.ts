import { type Journal, type PartyId, pairKey, type Settings } from "../../sim/index.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";
import { labelOf, timeLabel } from "../words/tell.ts";
import { numbers, type Paint, paintOf, round, SIMULATED, type Table, type Tag, words as texts } from "./figure.ts";
import { lazily, remembered } from "./memo.ts";
import { lastUpTo } from "./search.ts";

const words = wordsOf("trust", TRUST);

/** "When did it break?": trust as step lines with the uncertainty around them. Trust moves at events and holds in between. */
export interface TrustOverTime {
  readonly domain: readonly [number, number];
  readonly onset: number;
  /** Trust at which cooperating pays, t*. */
  readonly threshold: number;
  readonly pairs: readonly TrustLine[];
  readonly settings: Settings;
  readonly tag: Tag;
  /** What the band shows. */
  readonly bandLabel: string;
  readonly table: Table;
}

export interface TrustLine {
  /** "holder>target". */
  readonly key: string;
  readonly holder: PartyId;
  readonly target: PartyId;
  readonly label: string;
  /** The holder's colour. */
  readonly paint: Paint;
  /** Between the sponsors, or between the belligerents: what is shown first. */
  readonly leading: boolean;
  readonly prior: number;
  readonly steps: readonly TrustStep[];
}

/** From this minute on. */
export interface TrustStep {
  readonly minute: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** The entry that moved it; null for the prior, and for slow fading too small for a note of its own. */
  readonly seq: number | null;
}

export const trustOverTime: (journal: Journal) => TrustOverTime = remembered(build);

function build(journal: Journal): TrustOverTime {
  const { settings } = journal.start;
  const pairs = settings.mode === "replay" ? [] : linesOf(journal);
  const table = lazily(() => tableOf(pairs, settings));
  return {
    domain: [settings.onset, Math.max(journal.endedAt, settings.horizon)],
    onset: settings.onset,
    threshold: settings.reference.trustThreshold,
    pairs,
    settings,
    tag: SIMULATED,
    bandLabel: words().band,
    get table() {
      return table();
    },
  };
}

function linesOf(journal: Journal): TrustLine[] {
  const { settings } = journal.start;
  const lines = new Map<string, TrustLine & { steps: TrustStep[] }>();
  for (const { holder, target, prior } of settings.trust) {
    const key = pairKey(holder, target);
    lines.set(key, {
      key,
      holder,
      target,
      label: words().inWhom(labelOf(holder, settings), labelOf(target, settings)),
      paint: paintOf(settings, holder),
      leading: settings.sponsors.includes(holder)
        ? settings.sponsors.includes(target)
        : bothFight(settings, holder, target),
      prior,
      steps: [step(0, prior, 1, null)],
    });
  }
  for (const { time, seq, notes } of journal.entries) {
    for (const note of notes) {
      if (note.note !== "moved" || note.of !== "trust") continue;
      lines.get(pairKey(note.party, note.toward!))?.steps.push(step(time, note.to, note.doubt ?? 1, seq));
    }
  }
  closeWith(lines.values(), journal);
  return [...lines.values()].sort((a, b) => Number(b.leading) - Number(a.leading));
}

function bothFight({ belligerents }: Settings, a: PartyId, b: PartyId): boolean {
  return belligerents.includes(a) && belligerents.includes(b);
}

/** Moves too small for a note add up; the last step is what the run ended with. */
function closeWith(lines: Iterable<TrustLine & { steps: TrustStep[] }>, journal: Journal): void {
  const { trust } = journal.ending;
  for (const { key, steps } of lines) {
    const { mean, doubt } = trust[key]!;
    if (steps.at(-1)!.mean !== mean) steps.push(step(journal.endedAt, mean, doubt, null));
  }
}

/** The mean, and a standard deviation of the beta distribution with this mean and doubt 2 / (r + s + 2) around it. */
function step(minute: number, mean: number, doubt: number, seq: number | null): TrustStep {
  const spread = Math.sqrt((mean * (1 - mean)) / (2 / doubt + 1));
  return { minute, mean, low: Math.max(0, mean - spread), high: Math.min(1, mean + spread), seq };
}

function tableOf(pairs: readonly TrustLine[], settings: Settings): Table {
  const is = words().columns;
  return {
    caption: words().caption,
    columns: [...[is.of, is.in, is.from].map(texts), ...[is.mean, is.low, is.high, is.entry].map(numbers)],
    leading: [0, 1, 3, 2],
    minutes: pairs.flatMap(({ steps }) => steps.map(({ minute }) => minute)),
    rows: pairs.flatMap(({ holder, target, steps }) =>
      steps.map(({ minute, mean, low, high, seq }) => [
        labelOf(holder, settings),
        labelOf(target, settings),
        timeLabel(minute, settings),
        round(mean, 3),
        round(low, 3),
        round(high, 3),
        seq,
      ]),
    ),
  };
}

/** The step that holds at a minute, for every pair in the model's order. */
export function trustAt({ pairs }: TrustOverTime, minute: number): TrustStep[] {
  return pairs.map(({ steps }) => lastUpTo(steps, minute) ?? steps[0]!);
}
