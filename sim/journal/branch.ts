import { canonicalJson, Simulation } from "../kernel/index.ts";
import { PRIORITY, type Scheduled, type Settings, type Snapshot, type TruceEvent } from "../model/index.ts";
import type { Entry, Journal, Turning } from "./journal.ts";
import { Playback, positionAt } from "./playback.ts";
import { close, Recorder } from "./record.ts";

/** What an intervention does to a run at rest; the scenario room works it out. */
export interface Effect {
  readonly settings: Settings;
  readonly add: readonly Scheduled[];
  readonly rewrite: (event: TruceEvent, seq: number) => TruceEvent | null;
}

/** An intervention and its effect, which depends on the settings it meets. */
export interface Turn {
  readonly turning: Turning;
  readonly effect: (settings: Settings) => Effect;
}

/**
 * What follows from `position` on when something is otherwise there: the same entries before, new ones after. Without a turn it
 * makes the same journal again. Interventions that were made later go with the entries they changed.
 */
export function branchAt(journal: Journal, position: number, turns: readonly Turn[] = []): Journal {
  const { version, seed, start, preHistory } = journal;
  let snapshot = new Playback(journal, position).snapshot();
  for (const { effect } of turns) snapshot = withEffect(snapshot, effect(snapshot.settings));
  const before = journal.keyframes.filter(({ entry }) => entry < position);
  const recorder = new Recorder(snapshot, journal.entries.slice(0, position), before);
  const kept = journal.branchedAt.filter((entry) => entry <= position);
  const interventions = [...journal.interventions.slice(0, kept.length), ...turns.map(({ turning }) => turning)];
  const branchedAt = [...kept, ...turns.map(() => position)];
  return close({ version, seed, start, interventions, branchedAt, preHistory }, recorder);
}

/** A branch at each turn's own minute, before anything else happens in it. Throws RangeError for a minute before the onset. */
export function branch(journal: Journal, turns: readonly Turn[]): Journal {
  const { onset } = journal.start.settings;
  const inOrder = [...turns].sort((a, b) => a.turning.at - b.turning.at);
  let result = journal;
  for (const turn of inOrder) {
    if (turn.turning.at < onset && journal.start.settings.mode === "simulation") {
      throw new RangeError(
        `cannot branch at minute ${turn.turning.at}: the record begins at ${onset}; for what is otherwise before, start another run`,
      );
    }
    result = branchAt(result, positionAt(result, turn.turning.at), [turn]);
  }
  return result;
}

/** Applies an effect to a snapshot. What it adds has no cause: it comes from outside the run. */
export function withEffect({ kernel, world }: Snapshot, { settings, add, rewrite }: Effect): Snapshot {
  const pending = kernel.pending.flatMap((notice) => {
    const event = rewrite(notice.event, notice.seq);
    return event === null ? [] : [event === notice.event ? notice : { ...notice, event }];
  });
  const simulation = new Simulation({ ...kernel, pending });
  for (const { time, event } of add) simulation.schedule(Math.max(time, kernel.now), PRIORITY[event.type], event);
  return { kernel: simulation.state(), settings, world };
}

/**
 * The first entry at which two runs tell different things; null when they never do. Names do not count: seq, and what is made
 * of it, shift with every event that is put in between.
 */
export function firstDivergence(a: Journal, b: Journal): number | null {
  const shorter = Math.min(a.entries.length, b.entries.length);
  for (let index = 0; index < shorter; index++) {
    if (!tellsTheSame(a.entries[index]!, b.entries[index]!)) return index;
  }
  return a.entries.length === b.entries.length ? null : shorter;
}

function tellsTheSame(a: Entry, b: Entry): boolean {
  if (a.time !== b.time || a.event.type !== b.event.type) return false;
  return a.event === b.event || canonicalJson(nameless(a.event)) === canonicalJson(nameless(b.event));
}

function nameless(event: TruceEvent): TruceEvent {
  if (event.type === "observation.made") return { ...event, incident: 0 };
  return event.type === "claim.published" && event.flash ? { ...event, id: "" } : event;
}
