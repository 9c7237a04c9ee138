import {
  armOf,
  Engine,
  jobOf,
  meanOf,
  momentsOf,
  planOf,
  runChunk,
  seedOfRun,
  startSnapshot,
} from "../../sim/index.ts";
import { Mm1, type Mm1Settings } from "../models/mm1.ts";
import type { Case, Outcome } from "./measure.ts";
import { simjsMm1 } from "./simjs.ts";
import { readShipped } from "./truce.ts";

/** Many runs: a study of a queue as its users would do it with simjs, and what share of an experiment's time is the model's. */

const REPLICATIONS = 20;
const queue = (replication: number): Mm1Settings => ({
  seed: `study/${replication}`,
  meanGap: 1000,
  meanService: 900,
  customers: 10_000,
});

/** The mean load of the server over replications, with its interval. */
function truceStudy(): () => Outcome {
  return () => {
    let events = 0;
    const loads: number[] = [];
    for (let replication = 0; replication < REPLICATIONS; replication++) {
      const model = new Mm1(queue(replication));
      model.simulation.run(model.apply);
      events += model.simulation.taken;
      loads.push(model.busy / model.simulation.now);
      model.simulation.release();
    }
    return { events, proof: meanOf(momentsOf(loads), 0.95)!.mean };
  };
}

function simjsStudy(): () => Outcome {
  return () => {
    let [events, sum] = [0, 0];
    for (let replication = 0; replication < REPLICATIONS; replication++) {
      const outcome = simjsMm1(queue(replication))();
      events += outcome.events;
      sum += outcome.proof;
    }
    return { events, proof: sum / REPLICATIONS };
  };
}

const RUNS = 20;

/** A chunk of an experiment as workers do it: its runs, what is kept of them, and the tally. */
const plan = planOf("replicate", [armOf(readShipped("syria-2016-09"))], { seed: "bench", runs: RUNS });

function chunk(): () => Outcome {
  return () => {
    const { result } = runChunk(jobOf(plan, 0, false));
    const { events } = result as { events: number };
    return { events, proof: events };
  };
}

/** The same runs, with nothing kept. */
function runsAlone(): () => Outcome {
  const { settings } = plan.arms[0]!;
  return () => {
    let events = 0;
    for (let run = 0; run < RUNS; run++) {
      const engine = new Engine(startSnapshot(settings, seedOfRun(plan, 0, run)));
      engine.run();
      events += engine.simulation.taken;
      engine.simulation.release();
    }
    return { events, proof: events };
  };
}

export const cases: readonly Case[] = [
  {
    name: "M/M/1 replication study against simjs",
    contenders: { simjs: simjsStudy, truce: truceStudy },
    sameWork: false,
    figure: { what: "simjs / truce", of: (ns) => ns.simjs! / ns.truce! },
    target: { atLeast: 8 },
    rounds: 5,
  },
  {
    name: "an experiment's time in the model",
    contenders: { experiment: chunk, model: runsAlone },
    sameWork: true,
    figure: { what: "share in model", of: (ns) => ns.model! / ns.experiment! },
    target: { atLeast: 0.9 },
  },
];
