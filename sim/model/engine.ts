import { childKey, type Key, keyOfName, type Purpose, Simulation, uniformAt } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import { PRIORITY, type TruceEvent } from "./events.ts";
import type { Note } from "./notes.ts";
import { applyEvent } from "./recipes.ts";
import type { Settings } from "./settings.ts";
import type { Snapshot } from "./snapshot.ts";
import type { World } from "./world.ts";

export interface EngineOptions {
  /** Keep notes of why; off for ensembles. */
  readonly noting?: boolean;
  /** With notes: also of the choices that the model takes by rule. */
  readonly asking?: boolean;
}

/** How an event is applied: in place by default; the journal applies one to a draft to see what it changed. */
export type Apply = (world: World, event: TruceEvent, context: Context) => World;

/** Runs a snapshot. The engine owns its world; the snapshot stays as it was. */
export class Engine {
  readonly simulation: Simulation<TruceEvent>;
  readonly context: Context;
  readonly settings: Settings;
  world: World;
  /** The event last applied; null before the first. */
  event: TruceEvent | null = null;
  /** Notes of the event last applied. */
  notes: Note[] = [];
  readonly #noting: boolean;
  readonly #applyInPlace = (event: TruceEvent): void => {
    this.event = event;
    if (this.#noting) this.notes = [];
    applyEvent(this.world, event, this.context);
  };

  constructor(snapshot: Snapshot, options: EngineOptions = {}) {
    this.simulation = new Simulation(snapshot.kernel);
    this.settings = snapshot.settings;
    this.world = structuredCopy(snapshot.world);
    this.#noting = options.noting ?? false;
    this.context = contextFor(this, this.#noting, options.asking ?? false);
  }

  /** Applies one event; false when the run is over. Throws BudgetExceeded. */
  step(apply?: Apply): boolean {
    if (apply === undefined) return this.simulation.step(this.#applyInPlace);
    return this.simulation.step((event) => {
      this.event = event;
      this.notes = [];
      this.world = apply(this.world, event, this.context);
    });
  }

  /** Runs to the end; `applied` is told of every event just after it. Throws BudgetExceeded. */
  run(applied?: (engine: Engine, event: TruceEvent) => void): void {
    if (applied === undefined) {
      this.simulation.run(this.#applyInPlace);
      return;
    }
    this.simulation.run((event) => {
      this.#applyInPlace(event);
      applied(this, event);
    });
  }

  snapshot(): Snapshot {
    return { kernel: this.simulation.state(), settings: this.settings, world: structuredCopy(this.world) };
  }
}

function contextFor(engine: Engine, noting: boolean, asking: boolean): Context {
  const { simulation, settings } = engine;
  const { root } = simulation;
  const lucks = new Map<string, Key>();
  return {
    settings,
    noting,
    asking,
    get now() {
      return simulation.now;
    },
    get seq() {
      return simulation.seq;
    },
    schedule: (minute, event) => simulation.schedule(Math.ceil(minute), PRIORITY[event.type], event),
    cancelWhere: (drop) => simulation.cancelWhere((notice) => drop(notice.event)),
    uniform: (purpose: Purpose, parent: Key, k = 0) => uniformAt(root, purpose, parent, k),
    child: (purpose: Purpose, parent: Key, k = 0) => childKey(root, purpose, parent, k),
    luck(name) {
      let key = lucks.get(name);
      if (key === undefined) {
        key = keyOfName(name);
        lucks.set(name, key);
      }
      return key;
    },
    stream: (name) => simulation.streams.uniforms(name),
    note: (note) => {
      engine.notes.push(note);
    },
    stop: () => simulation.stop(),
  };
}

/** A deep copy of plain JSON; several times faster than structuredClone for trees of our size. */
function structuredCopy<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  const copy: Record<string, unknown> = {};
  for (const name in value) copy[name] = structuredCopy(value[name]);
  return copy as T;
}
