import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  compile,
  Engine,
  type Journal,
  Playback,
  patchesOf,
  readScenario,
  record,
  type Scenario,
  type Snapshot,
  VERSION,
} from "../../sim/index.ts";
import type { Case, Contender, Latency } from "./measure.ts";

/** A truce of seven days: in place, with its journal, and what a person waits for. Against the kernel alone: see model.ts. */

const SEED = "bench";
/** Runs in one measurement: what one run takes is too short for the clock. */
const RUNS = 5;

const scenario = readShipped("syria-2016-09");
const snapshot = compile(scenario, SEED);
const journal = recorded();

export function readShipped(slug: string): Scenario {
  // From dist/bench, where this runs, to the scenarios.
  const file = (name: string) => fileURLToPath(new URL(`../../scenarios/${name}`, import.meta.url));
  const load = (name: string) => readFileSync(file(name), "utf8");
  const result = readScenario(load(`${slug}.yaml`), { file: `${slug}.yaml`, load });
  if (!result.ok) throw new Error(`${slug} does not read`);
  return result.value;
}

function recorded(): Journal {
  return record(snapshot, { version: VERSION, seed: SEED });
}

/** What a run costs in events and draws, counted by a run whose luck is watched. */
function count(from: Snapshot): { events: number; scheduled: number; draws: number } {
  const engine = new Engine(from);
  const { context } = engine;
  let draws = 0;
  const counted = <A extends unknown[], R>(of: (...args: A) => R) => {
    return (...args: A): R => {
      draws++;
      return of(...args);
    };
  };
  Object.assign(context, {
    uniform: counted(context.uniform),
    child: counted(context.child),
    stream: (
      (stream) => (name: string) =>
        counted(stream(name))
    )(context.stream),
  });
  const before = engine.simulation.taken;
  engine.run();
  const { nextSeq } = engine.simulation.state();
  return { events: engine.simulation.taken - before, scheduled: nextSeq - from.kernel.nextSeq, draws };
}

const counts = count(snapshot);

const inPlace: Contender = () => () => {
  let events = 0;
  for (let run = 0; run < RUNS; run++) {
    const engine = new Engine(snapshot);
    engine.run();
    events += engine.simulation.taken;
  }
  return { events, proof: events };
};

const journaled: Contender = () => () => {
  let entries = 0;
  for (let run = 0; run < RUNS; run++) entries += recorded().entries.length;
  // Per event of the whole run, the war before the truce included, as in place.
  return { events: counts.events * RUNS, proof: entries };
};

const playback = new Playback(journal);
/** Positions in an order without order, the same each time. */
const positions = Array.from({ length: 101 }, (_, k) => (k * 7919 + 13) % journal.entries.length);

export const cases: readonly Case[] = [
  {
    name: "a seven-day truce: journal",
    contenders: { "in place": inPlace, journal: journaled },
    sameWork: false,
    figure: { what: "journal / place", of: (ns) => ns.journal! / ns["in place"]! },
    target: { atMost: 1.5 },
  },
];

export const latencies: readonly Latency[] = [
  { name: "a seven-day run in place", each: () => new Engine(snapshot).run(), times: 101, atMost: 8 },
  { name: "seek to an entry", each: (k) => playback.seek(positions[k]!), times: positions.length, atMost: 5 },
  // Last: recipes that have met drafts run slower ever after.
  { name: "patches of an entry", each: (k) => patchesOf(playback, positions[k]!), times: positions.length, atMost: 5 },
];

/** What the cases are about, in a sentence. */
export function census(): string {
  const { events, draws, scheduled } = counts;
  return `a seven-day truce (syria-2016-09, ten days of war before it): ${events} events, ${scheduled} notices scheduled, ${draws} draws; ${journal.entries.length} entries, ${journal.keyframes.length} keyframes`;
}
