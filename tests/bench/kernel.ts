import { Mm1, type Mm1Settings } from "../models/mm1.ts";
import { Phold, type PholdSettings } from "../models/phold.ts";
import { limitMm1, limitPholdFew, limitPholdMany, proofOf } from "./limit.ts";
import type { Case, Contender, Outcome } from "./measure.ts";

/** The kernel against the limit: loops written by hand for one model each. */

export const MM1: Mm1Settings = { seed: "bench", meanGap: 1000, meanService: 900, customers: 1_000_000 };

export function phold(population: number): PholdSettings {
  return { seed: "bench", population, meanStay: 1000 };
}

export function kernelMm1(settings: Mm1Settings): () => Outcome {
  const model = new Mm1(settings);
  return () => {
    model.simulation.run(model.apply);
    return { events: model.simulation.taken, proof: model.totalWait + model.busy };
  };
}

export function kernelPhold(settings: PholdSettings, events: number): () => Outcome {
  const model = new Phold(settings);
  return () => {
    for (let event = 0; event < events; event++) model.simulation.step(model.apply);
    return { events, proof: proofOf(model.visits) };
  };
}

const EVENTS = 1_000_000;

function against(name: string, kernel: Contender, limit: Contender, atMost: number): Case {
  const figure = { what: "kernel / limit", of: (ns: Readonly<Record<string, number>>) => ns.kernel! / ns.limit! };
  return { name, contenders: { kernel, limit }, sameWork: true, figure, target: { atMost } };
}

export const cases: readonly Case[] = [
  against(
    "M/M/1, rho 0.9, 10^6 customers",
    () => kernelMm1(MM1),
    () => limitMm1(MM1),
    1.5,
  ),
  against(
    "PHOLD 10",
    () => kernelPhold(phold(10), EVENTS),
    () => limitPholdFew(phold(10), EVENTS),
    2,
  ),
  against(
    "PHOLD 1,000",
    () => kernelPhold(phold(1000), EVENTS),
    () => limitPholdMany(phold(1000), EVENTS),
    1.5,
  ),
  against(
    "PHOLD 100,000",
    () => kernelPhold(phold(100_000), EVENTS),
    () => limitPholdMany(phold(100_000), EVENTS),
    2,
  ),
  {
    name: "growth from 10 to 100,000 pending",
    contenders: { few: () => kernelPhold(phold(10), EVENTS), many: () => kernelPhold(phold(100_000), EVENTS) },
    sameWork: false,
    figure: { what: "many / few", of: (ns) => ns.many! / ns.few! },
    target: { atMost: 4 },
  },
];
