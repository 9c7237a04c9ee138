const waiting = new Set<() => void>();

/** Does what is asked for, each in a turn of its own: between two the page can draw and hear its reader. Asked twice is done once. */
export function oneByOne(task: () => void): void {
  waiting.add(task);
  if (waiting.size === 1) setTimeout(next);
}

function next(): void {
  const [task] = waiting;
  if (task === undefined) return;
  waiting.delete(task);
  if (waiting.size > 0) setTimeout(next);
  task();
}
