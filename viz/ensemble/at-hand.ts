import type { Run } from "../run.ts";
import type { Store } from "../store.ts";
import { type Ensemble, type Rolling, roll, warm } from "./ensemble.ts";
import { openPool } from "./open-pool.ts";
import type { Pool } from "./pool.ts";

/** One pool for the page, and one roll at a time; a roll that is stopped closes it, and the next opens another. */
let pool: Pool | null = null;
let rolling: Rolling | null = null;
/** Whether the last roll has come to its end. */
let done = true;
let turns = 0;

/** So long after a run of the page's own its readers may still be at it, in milliseconds. */
const CALM = 1500;

/** Opens the pool, unless it is there, and makes it quick while nobody changes the run on screen. */
export function makeReady(run: Run, working: Store<boolean>): void {
  if (pool !== null) return;
  let lastWork = -CALM;
  const deaf = working.subscribe(() => {
    lastWork = performance.now();
  });
  const busy = () => working.get() || performance.now() - lastWork < CALM;
  pool = openPool();
  const before = turns;
  void warm(pool, run, () => turns !== before, busy).finally(deaf);
}

/** Ends a roll that is under way and begins this one. */
export function startRolling(run: Run, other: Run | null, runs: number, show: (now: Ensemble) => void): void {
  stopRolling();
  pool ??= openPool();
  const turn = ++turns;
  done = false;
  rolling = roll(pool, run, other, runs, (now) => {
    if (turn !== turns) return;
    done = now.state !== "rolling";
    show(now);
  });
}

export function stopRolling(): void {
  const last = rolling;
  rolling = null;
  turns++;
  if (last === null || done) return;
  last.stop();
  pool = null;
}
