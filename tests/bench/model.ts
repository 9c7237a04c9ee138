import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { initialState, type Purpose, Simulation, uniformAt } from "../../sim/kernel/index.ts";
import { Engine, startSnapshot } from "../../sim/model/index.ts";
import { compileSettings, readScenario } from "../../sim/scenario/index.ts";
import type { Case, Outcome } from "./measure.ts";

/**
 * A seven-day September run in place against what the kernel alone needs for the same notices, scheduled at the same times by
 * the same notices, and as many random draws. Figure: model / kernel, which carries from machine to machine. Run from the root.
 */

const SEED = "bench";
/** Runs in one measurement: one alone is too short to time. */
const RUNS = 20;

function september() {
  const load = (name: string) => {
    const file = join("scenarios", name);
    return existsSync(file) ? readFileSync(file, "utf8") : null;
  };
  const read = readScenario(load("syria-2016-09.yaml")!, { file: "syria-2016-09.yaml", load });
  if (!read.ok) throw new Error("the September scenario does not read");
  return compileSettings(read.value);
}

function modelRuns(): () => Outcome {
  const settings = september();
  return () => {
    let events = 0;
    for (let run = 0; run < RUNS; run++) {
      const engine = new Engine(startSnapshot(settings, SEED));
      engine.run();
      events += engine.simulation.taken;
    }
    return { events, proof: events };
  };
}

/** What one notice did to the kernel: the notices it scheduled (as indices), and how many draws it made. */
interface Work {
  readonly children: number[];
  readonly time: number;
  readonly priority: number;
  draws: number;
}

/** Writes down the kernel's work in one run. */
function recorded(): Work[] {
  const engine = new Engine(startSnapshot(september(), SEED));
  const bySeq = new Map<number, Work>();
  const order: Work[] = [];
  const context = engine.context as { -readonly [K in keyof typeof engine.context]: (typeof engine.context)[K] };
  let draws = 0;
  const { uniform, child, stream } = context;
  context.uniform = (purpose: Purpose, parent, k) => {
    draws++;
    return uniform(purpose, parent, k);
  };
  context.child = (purpose: Purpose, parent, k) => {
    draws++;
    return child(purpose, parent, k);
  };
  context.stream = (name) => {
    const next = stream(name);
    return () => {
      draws++;
      return next();
    };
  };
  engine.run(({ simulation }) => {
    const work: Work = { children: [], time: simulation.now, priority: simulation.priority, draws };
    draws = 0;
    bySeq.set(simulation.seq, work);
    bySeq.get(simulation.cause)?.children.push(order.length);
    order.push(work);
  });
  return order;
}

function kernelRuns(): () => Outcome {
  const work = recorded();
  const caused = new Set(work.flatMap(({ children }) => children));
  const first = work.flatMap((_, at) => (caused.has(at) ? [] : [at]));
  return () => {
    let events = 0;
    let sum = 0;
    for (let run = 0; run < RUNS; run++) {
      const simulation = new Simulation<number>(initialState(SEED));
      const { root } = simulation;
      for (const at of first) simulation.schedule(work[at]!.time, work[at]!.priority, at);
      simulation.run((at) => {
        const { children, draws } = work[at]!;
        for (let draw = 0; draw < draws; draw++) sum += uniformAt(root, draw, root, at);
        for (const child of children) simulation.schedule(work[child]!.time, work[child]!.priority, child);
      });
      events += simulation.taken;
    }
    if (!(sum > 0)) throw new Error("nothing was drawn");
    return { events, proof: events };
  };
}

export const cases: readonly Case[] = [
  {
    name: `${RUNS} September runs, seven days`,
    contenders: { model: modelRuns, kernel: kernelRuns },
    sameWork: true,
    figure: { what: "model / kernel", of: (ns) => ns.model! / ns.kernel! },
    target: { atMost: 3 },
  },
];
