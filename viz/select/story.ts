import { type Journal, labelOf, type Scenario, type Settings } from "../../sim/index.ts";
import { entrySentence, timeLabel } from "../words/tell.ts";
import { type Choices, listed, plural, SIMULATED, showsTruth, type Table, type Tag, words } from "./figure.ts";
import { truceDayLabel } from "./moments.ts";
import { visibleEntry } from "./secrecy.ts";
import { type Tallies, talliesAt, talliesOf } from "./tallies.ts";

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
  const part = (id: StoryPart["id"], title: string, sentences: readonly string[]): StoryPart => ({
    id,
    title,
    sentences,
    tag,
  });
  return {
    when: `${timeLabel(minute, settings)}, ${truceDayLabel(minute, settings)}`,
    parts: [
      part("happened", "What happened", happened(journal, choices, minute)),
      part("noticed", "What was noticed", noticed(journal, choices, minute)),
      part("claimed", "What was claimed", claimed(talliesOf(journal, { truth: false }, history), minute)),
    ],
  };
}

function happened(journal: Journal, choices: Choices, minute: number): string[] {
  const { settings } = journal.start;
  const truth = showsTruth(settings, choices) ? acts(journal, minute) : [secretActs(settings)];
  return [...truth, ...turns(journal, choices, minute)];
}

function secretActs({ mode }: Settings): string {
  return mode === "replay"
    ? "A record of claims does not say what happened."
    : "Who did what, only the simulator knows; “Ground truth” shows it.";
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
  if (done.size === 0) return ["Ground truth of this simulation: since the truce began nobody has acted."];
  const told = [...done].map(
    ([by, { count, deaths }]) => `${labelOf(by, settings)} acted ${times(count)} (${plural(deaths, "death")})`,
  );
  return [`Ground truth of this simulation: since the truce began ${listed(told)}.`];
}

function turns({ entries, start: { settings } }: Journal, choices: Choices, minute: number): string[] {
  const told = entries.filter(({ time, event }) => time <= minute && TURNS.has(event.type));
  const left = told.length - MOST_TURNS;
  const latest = told.slice(-MOST_TURNS).map((entry) => {
    const sentence = entrySentence(visibleEntry(entry, settings, choices), settings);
    return `${timeLabel(entry.time, settings)}: ${sentence}`;
  });
  return left > 0 ? [`${plural(left, "earlier turn")} left out here.`, ...latest] : latest;
}

function noticed({ entries, start: { settings } }: Journal, choices: Choices, minute: number): string[] {
  if (settings.mode === "replay") return ["A record of claims does not say what was seen."];
  if (!showsTruth(settings, choices))
    return ["What observers have seen is their own until they publish it; “Ground truth” shows it."];
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
  if (counts.size === 0) return ["No observer has noticed anything yet."];
  const told = [...counts].map(([reporter, { count, contested }]) => {
    const disputed = contested === 0 ? "" : ` (${contested} of them disputed)`;
    return `${labelOf(reporter, settings)} noticed ${plural(count, "act")}${disputed}`;
  });
  return [`${listed(told)}.`, `Of ${plural(incidents.size, "act")}, ${seen.size} were noticed by anyone.`];
}

const MEASURES = [
  ["acts", "Breaches", "breaches"],
  ["deaths", "Deaths", "deaths"],
] as const;

/** Each reporter's running sum, side by side and never added up. */
function claimed(tallies: Tallies, minute: number): string[] {
  const sums = talliesAt(tallies, minute);
  const sentences = MEASURES.flatMap(([measure, title, unit]) =>
    tallies.columns.flatMap(({ label }, column) => {
      const said = tallies.rows.flatMap((row, at) => {
        const sum = sums[at]?.[column];
        return row.measure !== measure || sum === undefined || sum.claims === 0
          ? []
          : [
              {
                count: sum.count,
                text: `${row.label} ${sum.count}${sum.contested > 0 ? ` (${sum.contested} disputed)` : ""}`,
              },
            ];
      });
      if (said.length === 0) return [];
      const counts = said.map(({ count }) => count);
      const apart = Math.max(...counts) - Math.min(...counts);
      const gap = said.length > 1 ? `: ${apart === 0 ? "they agree" : `up to ${apart} ${unit} apart`}` : "";
      return [`${title} laid to ${label}: ${listed(said.map(({ text }) => text))}${gap}.`];
    }),
  );
  return sentences.length === 0 ? ["Nobody has published a count yet."] : sentences;
}

function times(count: number): string {
  return count === 1 ? "once" : `${count} times`;
}

export function storySummary({ when, parts }: Story): string {
  const claims = parts.find(({ id }) => id === "claimed")!.sentences.length;
  return `The run told to ${when}: ${plural(claims, "count", "counts")} that somebody published stand beside each other.`;
}

export function storyTable({ when, parts }: Story): Table {
  return {
    caption: `The run told to ${when}, a row a sentence`,
    columns: [words("What it is"), words("Sentence")],
    rows: parts.flatMap(({ title, sentences }) => sentences.map((sentence) => [title, sentence])),
  };
}
