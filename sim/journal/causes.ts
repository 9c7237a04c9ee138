import type { Entry, Journal } from "./journal.ts";

/** Who caused whom, looked up by seq; built once for a journal. Pure functions on entries. */
export interface Causes {
  readonly bySeq: ReadonlyMap<number, Entry>;
  /** Entries caused by a seq, in order. */
  readonly children: ReadonlyMap<number, readonly Entry[]>;
}

export interface CauseTree {
  readonly entry: Entry;
  readonly children: readonly CauseTree[];
}

/** Why a chain begins where it does: nothing caused its root, or something before the record did. */
export type RootKind = "agenda" | "before-the-record";

const known = new WeakMap<readonly Entry[], Causes>();

export function causesOf({ entries }: Pick<Journal, "entries">): Causes {
  let causes = known.get(entries);
  if (causes === undefined) {
    causes = indexed(entries);
    known.set(entries, causes);
  }
  return causes;
}

function indexed(entries: readonly Entry[]): Causes {
  const bySeq = new Map<number, Entry>();
  const children = new Map<number, Entry[]>();
  for (const entry of entries) {
    bySeq.set(entry.seq, entry);
    const siblings = children.get(entry.cause);
    if (siblings === undefined) children.set(entry.cause, [entry]);
    else siblings.push(entry);
  }
  return { bySeq, children };
}

/** The entry called `seq` first, then its cause, and so on to a root. Empty when the journal has no such entry. */
export function causeChain(causes: Causes, seq: number): Entry[] {
  const chain: Entry[] = [];
  for (let entry = causes.bySeq.get(seq); entry !== undefined; entry = causes.bySeq.get(entry.cause)) chain.push(entry);
  return chain;
}

export function rootKind(root: Entry): RootKind {
  return root.cause === 0 ? "agenda" : "before-the-record";
}

/** Everything that came of an entry, to a depth; null when the journal has no such entry. */
export function causeTree(causes: Causes, seq: number, depth = Number.POSITIVE_INFINITY): CauseTree | null {
  const root = causes.bySeq.get(seq);
  if (root === undefined) return null;
  type Branch = { entry: Entry; children: Branch[] };
  const tree: Branch = { entry: root, children: [] };
  // A loop, not a recursion: one side's initiatives each cause the next, hundreds deep.
  let level: Branch[] = [tree];
  for (let below = 0; below < depth && level.length > 0; below++) {
    for (const branch of level) {
      const born = causes.children.get(branch.entry.seq) ?? [];
      branch.children = born.map((entry) => ({ entry, children: [] }));
    }
    level = level.flatMap(({ children }) => children);
  }
  return tree;
}
