import { applyEvent, Engine, type Snapshot } from "../model/index.ts";
import type { DayTotals, Entry, Journal, Keyframe } from "./journal.ts";
import { dayOf, Totals } from "./totals.ts";

/** Entries from one keyframe to the next: a seek re-runs half as many on average. */
export const KEYFRAME_EVERY = 500;

export interface RecordOptions {
  /** Version of the simulator, part of the run's name. */
  readonly version: string;
  readonly seed: string;
}

/** Runs a snapshot to its end and keeps the record. Throws BudgetExceeded for a scenario that feeds itself without end. */
export function record(snapshot: Snapshot, { version, seed }: RecordOptions): Journal {
  const { onset, preHistory } = passPreHistory(snapshot);
  const begun = { version, seed, start: snapshot, interventions: [], branchedAt: [], preHistory };
  return close(begun, new Recorder(onset));
}

type Begun = Pick<Journal, "version" | "seed" | "start" | "interventions" | "branchedAt" | "preHistory">;

/** Runs what is recorded to its end, and closes the journal. */
export function close(begun: Begun, recorder: Recorder): Journal {
  recorder.run();
  const { entries, keyframes } = recorder;
  const { world, simulation } = recorder.engine;
  if (world.outcome === null) throw new Error("the run came to rest without an end: its snapshot holds no run.ended");
  return {
    ...begun,
    entries,
    keyframes,
    ending: world,
    outcome: world.outcome,
    endedAt: simulation.now,
  };
}

/** The war before the truce leaves only its daily totals. A replay has none: all of it is kept. */
export function passPreHistory(snapshot: Snapshot): { onset: Snapshot; preHistory: DayTotals[] } {
  const { settings, kernel } = snapshot;
  if (settings.mode === "replay" || kernel.now >= settings.onset) return { onset: snapshot, preHistory: [] };
  const engine = new Engine(snapshot);
  const totals = new Totals(settings);
  // The start of the truce goes first within its minute, so the last minute before it is where the record begins.
  engine.simulation.runUntil(settings.onset - 1, (event) => {
    applyEvent(engine.world, event, engine.context);
    totals.add(event, engine.simulation.now);
  });
  return { onset: engine.snapshot(), preHistory: totals.days(dayOf(kernel.now, settings), -1) };
}

/** Runs an engine and writes down every event it applies, with a keyframe now and then. */
export class Recorder {
  engine: Engine;
  readonly entries: Entry[];
  readonly keyframes: Keyframe[];

  /** Goes on from `snapshot`, after what has been recorded. */
  constructor(snapshot: Snapshot, entries: readonly Entry[] = [], keyframes: readonly Keyframe[] = []) {
    this.engine = new Engine(snapshot, { noting: true });
    this.entries = [...entries];
    this.keyframes = keyframes.filter(({ entry }) => entry < entries.length);
    this.keyframes.push({ entry: entries.length, snapshot });
  }

  /** Records all events to the end of the run. Throws BudgetExceeded. */
  run(): void {
    this.engine.run(() => this.#write());
  }

  /** Records one event; false when the run is over. Throws BudgetExceeded. */
  step(): boolean {
    return this.engine.step((world, event, context) => {
      applyEvent(world, event, context);
      this.#write();
      return world;
    });
  }

  #write(): void {
    const { engine, entries } = this;
    const { now: time, priority, seq, cause, stopped } = engine.simulation;
    entries.push({ index: entries.length, time, priority, seq, cause, event: engine.event!, notes: engine.notes });
    if (entries.length % KEYFRAME_EVERY === 0 && !stopped) {
      this.keyframes.push({ entry: entries.length, snapshot: engine.snapshot() });
    }
  }
}
