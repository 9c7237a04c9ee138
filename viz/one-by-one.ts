import type { Store } from "./store.ts";

/** Does what is asked for, sooner or later. Asked twice is done once. */
export type InTurn = (task: () => void) => void;

interface Heard {
  readonly subscribe: (listener: () => void) => unknown;
}

/**
 * Each task in a turn of its own: between two the page can draw and hear its reader. While the worker is at a run they wait, for
 * they would keep its answer waiting; but one goes for each run that has come, or a slider would be followed by the time line alone.
 */
export function oneByOne(working: Store<boolean>, come: Heard): InTurn {
  const waiting = new Set<() => void>();
  let awake = false;
  let owed = false;
  const wake = () => {
    if (awake || waiting.size === 0 || (working.get() && !owed)) return;
    awake = true;
    owed = false;
    setTimeout(next);
  };
  function next(): void {
    awake = false;
    const [task] = waiting;
    waiting.delete(task!);
    wake();
    task!();
  }
  come.subscribe(() => {
    owed = true;
  });
  working.subscribe(wake);
  return (task) => {
    waiting.add(task);
    wake();
  };
}
