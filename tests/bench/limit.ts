import { exponential, rootOf, Streams } from "../../sim/kernel/index.ts";
import type { Mm1Settings } from "../models/mm1.ts";
import type { PholdSettings } from "../models/phold.ts";
import type { Outcome } from "./measure.ts";

/**
 * The limit: what each model costs when written by hand, for that model alone, with no kernel under it. It draws the same
 * variates from the same streams through the same log, keeps the same statistics, and breaks ties the same way, so that its
 * results are equal to the last bit (the bench checks); what it leaves out is what a kernel is for: general events and
 * times, priorities, causes, cancelling, snapshots, a budget. So kernel / limit is the price of having a kernel at all.
 */

/** M/M/1 has at most two things pending, so its future event list is two variables. */
export function limitMm1({ seed, meanGap, meanService, customers }: Mm1Settings): () => Outcome {
  const streams = new Streams(rootOf(seed));
  const gaps = streams.uniforms("mm1.gaps");
  const services = streams.uniforms("mm1.services");
  const ring = new Int32Array(1 << 14);
  const mask = ring.length - 1;
  return () => {
    let first = 0;
    let present = 0;
    let departed = 0;
    let totalWait = 0;
    let busy = 0;
    let events = 0;
    let arrival = Math.round(exponential(gaps(), meanGap));
    let departure = Number.POSITIVE_INFINITY;
    while (departed < customers) {
      events++;
      if (departure <= arrival) {
        departed++;
        first = (first + 1) & mask;
        if (--present === 0) {
          departure = Number.POSITIVE_INFINITY;
          continue;
        }
        const minutes = Math.round(exponential(services(), meanService));
        totalWait += departure - ring[first]!;
        busy += minutes;
        departure += minutes;
      } else {
        ring[(first + present) & mask] = arrival;
        if (++present === 1) {
          const minutes = Math.round(exponential(services(), meanService));
          busy += minutes;
          departure = arrival + minutes;
        }
        arrival += Math.round(exponential(gaps(), meanGap));
      }
    }
    return { events, proof: totalWait + busy };
  };
}

/**
 * A few jobs: a sorted array, latest first, so that taking is a pop and a short stay shifts little. Tried beside it: a scan
 * for the least of packed keys (3 % slower) and the wheel below (twice as slow, since nearly all its minutes are empty).
 */
export function limitPholdFew({ seed, population, meanStay }: PholdSettings, events: number): () => Outcome {
  const uniform = new Streams(rootOf(seed)).uniforms("phold");
  const visits = new Int32Array(population);
  const times = new Int32Array(population);
  const places = new Int32Array(population);
  let length = 0;
  const hop = (now: number) => {
    const place = Math.floor(uniform() * population);
    const time = now + Math.round(exponential(uniform(), meanStay));
    let at = length++;
    // Equal times: the newcomer goes after, that is, nearer the front of the array.
    while (at > 0 && times[at - 1]! <= time) {
      times[at] = times[at - 1]!;
      places[at] = places[at - 1]!;
      at--;
    }
    times[at] = time;
    places[at] = place;
  };
  for (let job = 0; job < population; job++) hop(0);
  return () => {
    for (let event = 0; event < events; event++) {
      const now = times[--length]!;
      visits[places[length]!]!++;
      hop(now);
    }
    return { events, proof: proofOf(visits) };
  };
}

/**
 * Many jobs: a wheel of minutes with a queue in each, walked minute by minute, which is fastest when most minutes are busy.
 * A job keeps its row for life, since the population is fixed. The streams' uniforms have 32 bits, so no stay is longer
 * than 22.2 means and a wheel of 32,768 minutes never overflows for means up to 1,400.
 */
export function limitPholdMany({ seed, population, meanStay }: PholdSettings, events: number): () => Outcome {
  const uniform = new Streams(rootOf(seed)).uniforms("phold");
  const span = 1 << 15;
  const mask = span - 1;
  const visits = new Int32Array(population);
  const head = new Int32Array(span).fill(-1);
  const tail = new Int32Array(span);
  const next = new Int32Array(population);
  const places = new Int32Array(population);
  const hop = (job: number, now: number) => {
    places[job] = Math.floor(uniform() * population);
    const bucket = (now + Math.round(exponential(uniform(), meanStay))) & mask;
    next[job] = -1;
    if (head[bucket] === -1) head[bucket] = job;
    else next[tail[bucket]!] = job;
    tail[bucket] = job;
  };
  for (let job = 0; job < population; job++) hop(job, 0);
  return () => {
    let now = 0;
    for (let event = 0; event < events; event++) {
      while (head[now & mask] === -1) now++;
      const job = head[now & mask]!;
      head[now & mask] = next[job]!;
      visits[places[job]!]!++;
      hop(job, now);
    }
    return { events, proof: proofOf(visits) };
  };
}

/** A number that tells two tables of visits apart. */
export function proofOf(visits: Int32Array): number {
  let proof = 0;
  for (let place = 0; place < visits.length; place++) proof += visits[place]! * (1 + (place % 97));
  return proof;
}
