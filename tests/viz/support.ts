import { type Entry, type Journal, type Overrides, play, type Scenario } from "../../sim/index.ts";
import { shipped } from "../scenario/support.ts";

const scenarios = new Map<string, Scenario>();
const journals = new Map<string, Journal>();

export function scenario(slug: string): Scenario {
  let found = scenarios.get(slug);
  if (found === undefined) {
    found = shipped(slug);
    scenarios.set(slug, found);
  }
  return found;
}

/** A shipped scenario's run, made once a test file. */
export function run(slug = "syria-2016-09", seed = 42, overrides: Overrides = {}): Journal {
  const name = `${slug}/${seed}/${JSON.stringify(overrides)}`;
  let journal = journals.get(name);
  if (journal === undefined) {
    journal = play(scenario(slug), seed, overrides);
    journals.set(name, journal);
  }
  return journal;
}

/** The first seed's run of which something holds: tests ask for what they need, and survive a change of results. */
export function runWhere(holds: (journal: Journal) => boolean, slug = "syria-2016-09"): Journal {
  for (let seed = 1; seed <= 40; seed++) {
    const journal = run(slug, seed);
    if (holds(journal)) return journal;
  }
  throw new Error(`none of the first 40 runs of ${slug} is such`);
}

export const HISTORY = "syria-2016-09-history";
export const HIDDEN = { truth: false };
export const SHOWN = { truth: true };

const TRUTH = new Set([
  "incident.occurred",
  "observation.made",
  "act.considered",
  "group.considered",
  "group.acted",
  "strike.considered",
  "strike.flown",
]);

/** Seqs of what only the simulator knows. */
export function secretSeqs({ entries }: Journal): Set<number> {
  return new Set(entries.filter(({ event }) => TRUTH.has(event.type)).map(({ seq }) => seq));
}

/** The same journal with another ground truth behind the same claims: what hides the truth must look the same. */
export function withOtherTruth(journal: Journal): Journal {
  const [first, second] = journal.start.settings.belligerents;
  const other = (side: string) => (side === first ? second : first);
  const entries = journal.entries.map((entry): Entry => {
    const { event } = entry;
    if (event.type === "incident.occurred")
      return {
        ...entry,
        event: { ...event, side: other(event.side), deaths: event.deaths + 7, severity: 1, kind: "?" },
      };
    if (event.type === "group.acted") return { ...entry, event: { ...event, among: other(event.among), deaths: 99 } };
    if (event.type === "strike.flown") return { ...entry, event: { ...event, hit: first, deaths: 99 }, notes: [] };
    if (event.type === "act.considered") return { ...entry, event: { ...event, side: other(event.side) }, notes: [] };
    return entry;
  });
  const preHistory = journal.preHistory.map((day) => ({ ...day, acts: { [first]: 1, [second]: 2 } }));
  return { ...journal, entries, preHistory };
}

/** Every value under a key called "seq", anywhere in a model; the settings it carries along are left out. */
export function seqsIn(model: unknown): number[] {
  if (model === null || typeof model !== "object") return [];
  if (model instanceof Map) return [...model.values()].flatMap(seqsIn);
  return Object.entries(model).flatMap(([key, value]) => {
    if (key === "seq" && typeof value === "number") return [value];
    return key === "settings" ? [] : seqsIn(value);
  });
}
