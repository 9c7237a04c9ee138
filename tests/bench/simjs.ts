import { createRequire } from "node:module";
import { exponential, rootOf, Streams } from "../../sim/kernel/index.ts";
import type { Mm1Settings } from "../models/mm1.ts";
import type { PholdSettings } from "../models/phold.ts";
import { kernelMm1, kernelPhold, MM1, phold } from "./kernel.ts";
import { proofOf } from "./limit.ts";
import type { Case, Contender, Outcome } from "./measure.ts";

/**
 * The kernel against simjs 2.0.3, each model written as simjs's own documentation writes it, with the kernel's streams and
 * log for its variates. simjs has no priorities, so the tie rule of M/M/1 is its own and the results may differ by a hair;
 * PHOLD's must be equal.
 */

interface Request {
  done(callback: () => void): Request;
}
interface EntityApi {
  time(): number;
  setTimer(delay: number): Request;
  useFacility(facility: unknown, delay: number): Request;
}
interface SimApi {
  addEntity<E>(kind: new () => E): E;
  simulate(endTime: number): boolean;
  step(): boolean;
}
interface Simjs {
  readonly Sim: new () => SimApi;
  readonly Entity: new () => EntityApi;
  readonly Facility: new (name: string) => { usage(): number };
}

/** simjs 2.0.3 exports nothing: its bundle looks for a window to hang itself on. */
function loadSimjs(): Simjs {
  const page: { window?: { Sim?: Simjs } } = globalThis as never;
  page.window = {};
  createRequire(import.meta.url)("simjs");
  const { Sim } = page.window;
  delete page.window;
  if (Sim === undefined) throw new Error("simjs did not load");
  return Sim;
}

const { Sim, Entity, Facility } = loadSimjs();

export function simjsMm1({ seed, meanGap, meanService, customers }: Mm1Settings): () => Outcome {
  const streams = new Streams(rootOf(seed));
  const gaps = streams.uniforms("mm1.gaps");
  const services = streams.uniforms("mm1.services");
  const server = new Facility("server");
  let arrived = 0;
  let departed = 0;
  class Source extends Entity {
    start(): void {
      this.setTimer(Math.round(exponential(gaps(), meanGap))).done(this.arrive);
    }
    arrive(): void {
      this.useFacility(server, Math.round(exponential(services(), meanService))).done(this.depart);
      if (++arrived < customers) this.start();
    }
    depart(): void {
      departed++;
    }
  }
  const sim = new Sim();
  sim.addEntity(Source);
  return () => {
    sim.simulate(Number.POSITIVE_INFINITY);
    return { events: arrived + departed, proof: server.usage() };
  };
}

function simjsPhold({ seed, population, meanStay }: PholdSettings, events: number): () => Outcome {
  const uniform = new Streams(rootOf(seed)).uniforms("phold");
  const visits = new Int32Array(population);
  const sim = new Sim();
  class Place extends Entity {
    index = 0;
    start(): void {}
    visit(): void {
      visits[this.index]!++;
      hop();
    }
  }
  const places = Array.from({ length: population }, (_, index) => {
    const place = sim.addEntity(Place);
    place.index = index;
    return place;
  });
  const hop = () => {
    const place = places[Math.floor(uniform() * population)]!;
    place.setTimer(Math.round(exponential(uniform(), meanStay))).done(place.visit);
  };
  for (let job = 0; job < population; job++) hop();
  return () => {
    for (let event = 0; event < events; event++) sim.step();
    return { events, proof: proofOf(visits) };
  };
}

const CUSTOMERS = { ...MM1, customers: 100_000 };

function against(name: string, simjs: Contender, kernel: Contender, atLeast: number, sameWork: boolean): Case {
  const figure = { what: "simjs / kernel", of: (ns: Readonly<Record<string, number>>) => ns.simjs! / ns.kernel! };
  return { name, contenders: { simjs, kernel }, sameWork, figure, target: { atLeast }, rounds: 5 };
}

function againstPhold(population: number, events: number, atLeast: number): Case {
  const settings = phold(population);
  const name = `PHOLD ${population.toLocaleString("en")} against simjs`;
  return against(
    name,
    () => simjsPhold(settings, events),
    () => kernelPhold(settings, events),
    atLeast,
    true,
  );
}

export const cases: readonly Case[] = [
  against(
    "M/M/1 against simjs",
    () => simjsMm1(CUSTOMERS),
    () => kernelMm1(CUSTOMERS),
    12,
    false,
  ),
  againstPhold(10, 300_000, 6),
  againstPhold(1000, 300_000, 12),
  againstPhold(100_000, 300_000, 12),
];
