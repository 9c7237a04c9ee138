import type { Journal, Scenario, Settings } from "../../sim/index.ts";
import { STORY } from "../words/english/story.ts";
import { wordsOf } from "../words/language.ts";
import { listed } from "../words/numbers.ts";
import { entrySentence, labelOf, timeLabel } from "../words/tell.ts";
import { type Choices, SIMULATED, showsTruth, type Table, type Tag, words as texts } from "./figure.ts";
import { truceDayLabel } from "./moments.ts";
import { visibleEntry } from "./secrecy.ts";
import { type Tallies, talliesOf } from "./tallies.ts";
import { talliesAt } from "./tallies-at.ts";

const words = wordsOf("story", STORY);

/**
 * The run so far, told in words: what happened, what was noticed and what was claimed, each in a paragraph of its own, as they are
 * never one story. What only the simulator knows is told only when it is asked for.
 */
export interface Story {
  readonly when: string;
  readonly parts: readonly StoryPart[];
}

export interface StoryPart {
  readonly id: "happened" | "noticed" | "claimed";
  readonly title: string;
  readonly sentences: readonly string[];
  readonly tag: Tag;
}

/** What everyone hears of, whoever counts what. */
const TURNS: ReadonlySet<string> = new Set([
  "shock.struck",
  "document.leaked",
  "document.published",
  "document.endorsed",
  "centre.established",
  "truce.extended",
  "truce.ended",
]);

/** Turns that are told; of more, the latest. */
const MOST_TURNS = 4;

/** `history`: the scenario whose published claims a replay tells. */
export function storyAt(journal: Journal, choices: Choices, minute: number, history: Scenario | null = null): Story {
  const { settings } = journal.start;
  const tag: Tag = settings.mode === "replay" ? { kind: "claim", sources: [] } : SIMULATED;
  const part = (id: StoryPart["id"], sentences: readonly string[]): StoryPart => ({
    id,
    title: words()[id],
    sentences,
    tag,
  });
  return {
    when: words().when(timeLabel(minute, settings), truceDayLabel(minute, settings)),
    parts: [
      part("happened", happened(journal, choices, minute)),
      part("noticed", noticed(journal, choices, minute)),
      part("claimed", claimed(talliesOf(journal, { truth: false }, history), minute)),
    ],
  };
}

function happened(journal: Journal, choices: Choices, minute: number): string[] {
  const { settings } = journal.start;
  const truth = showsTruth(settings, choices) ? acts(journal, minute) : [secretActs(settings)];
  return [...truth, ...turns(journal, choices, minute)];
}

function secretActs({ mode }: Settings): string {
  return mode === "replay" ? words().replayHappened : words().secret;
}

/** Acts and deaths since the onset, by who did them: counts with no sum, as the dead of several sides are no score. */
function acts({ entries, start: { settings } }: Journal, minute: number): string[] {
  const done = new Map<string, { count: number; deaths: number }>();
  for (const { time, event } of entries) {
    if (time > minute) break;
    if (time < settings.onset || (event.type !== "incident.occurred" && event.type !== "group.acted")) continue;
    const by = event.type === "group.acted" ? event.group : event.side;
    const sum = done.get(by) ?? { count: 0, deaths: 0 };
    done.set(by, { count: sum.count + 1, deaths: sum.deaths + event.deaths });
  }
  if (done.size === 0) return [words().nobodyActed];
  const told = [...done].map(([by, { count, deaths }]) => words().acted(labelOf(by, settings), count, deaths));
  return [words().acts(listed(told))];
}

function turns({ entries, start: { settings } }: Journal, choices: Choices, minute: number): string[] {
  const told = entries.filter(({ time, event }) => time <= minute && TURNS.has(event.type));
  const left = told.length - MOST_TURNS;
  const latest = told.slice(-MOST_TURNS).map((entry) => {
    const sentence = entrySentence(visibleEntry(entry, settings, choices), settings);
    return words().turn(timeLabel(entry.time, settings), sentence);
  });
  return left > 0 ? [words().leftOut(left), ...latest] : latest;
}

function noticed({ entries, start: { settings } }: Journal, choices: Choices, minute: number): string[] {
  if (settings.mode === "replay") return [words().replayNoticed];
  if (!showsTruth(settings, choices)) return [words().theirOwn];
  const counts = new Map<string, { count: number; contested: number }>();
  const incidents = new Set<number>();
  const seen = new Set<number>();
  for (const { time, seq, event } of entries) {
    if (time > minute) break;
    if (time < settings.onset) continue;
    if (event.type === "incident.occurred" || event.type === "group.acted") incidents.add(seq);
    if (event.type !== "observation.made") continue;
    if (incidents.has(event.incident)) seen.add(event.incident);
    const sum = counts.get(event.reporter) ?? { count: 0, contested: 0 };
    counts.set(event.reporter, { count: sum.count + 1, contested: sum.contested + (event.contested ? 1 : 0) });
  }
  if (counts.size === 0) return [words().nothingNoticed];
  const told = [...counts].map(([reporter, { count, contested }]) =>
    words().noticedBy(labelOf(reporter, settings), count, contested),
  );
  return [words().sentence(listed(told)), words().noticedAtAll(incidents.size, seen.size)];
}

/** Each reporter's running sum, side by side and never added up. */
function claimed(tallies: Tallies, minute: number): string[] {
  const sums = talliesAt(tallies, minute);
  const sentences = (["acts", "deaths"] as const).flatMap((measure) =>
    tallies.columns.flatMap(({ label }, column) => {
      const said = tallies.rows.flatMap((row, at) => {
        const sum = sums[at]?.[column];
        return row.measure !== measure || sum === undefined || sum.claims === 0
          ? []
          : [
              {
                count: sum.count,
                text: words().count(row.label, sum.count, sum.contested),
              },
            ];
      });
      if (said.length === 0) return [];
      const counts = said.map(({ count }) => count);
      const apart = Math.max(...counts) - Math.min(...counts);
      const told = words().laidTo[measure](label, listed(said.map(({ text }) => text)));
      const gap = apart === 0 ? words().agree : words().apart[measure](apart);
      return [words().sentence(said.length > 1 ? words().gap(told, gap) : told)];
    }),
  );
  return sentences.length === 0 ? [words().nobodyCounted] : sentences;
}

export function storySummary({ when, parts }: Story): string {
  const claims = parts.find(({ id }) => id === "claimed")!.sentences.length;
  return words().summary(when, claims);
}

export function storyTable({ when, parts }: Story): Table {
  return {
    caption: words().caption(when),
    columns: [texts(words().kind), texts(words().sentenceColumn)],
    rows: parts.flatMap(({ title, sentences }) => sentences.map((sentence) => [title, sentence])),
  };
}
