import type { History } from "../history.ts";
import { shelf } from "./shelf.ts";
import { type OwnText, readState } from "./state.ts";

/** The reader's own scenarios, as this browser keeps them by the slugs that addresses name. */

const KEPT = shelf("truce/own/1", 20);

/** Which own scenarios a text names: an address, or a session. */
export function ownNamed(text: string): readonly string[] {
  return [...new Set(text.match(/own-[0-9a-f]{16}(?![0-9a-z])/g))];
}

/** `named`: those that something kept needs. `needed`: those that go last of all, when there is room for nothing else. */
export function keepOwn(
  slug: string,
  { name, text }: OwnText,
  named: readonly string[],
  needed: readonly string[],
): void {
  const last = () => makeRoom(needed);
  KEPT.put(slug, JSON.stringify({ name, text }), (other) => named.includes(other), last);
}

export function makeRoom(needed: readonly string[]): boolean {
  return KEPT.drop((slug) => needed.includes(slug));
}

/** Null when this browser has not kept it. */
export function keptOwn(slug: string): OwnText | null {
  try {
    const text = KEPT.get(slug);
    const read = text === null ? null : readState(JSON.stringify({ query: "", own: JSON.parse(text) }));
    return read?.ok ? read.state.own : null;
  } catch {
    return null;
  }
}

/** What can be undone and redone with the scenarios that are there: steps to one that is gone are left out, and all beyond. */
export function reachable({ past, future }: History, there: (slug: string) => boolean): History {
  const lost = (patches: unknown) => !ownNamed(JSON.stringify(patches)).every(there);
  const last = past.findLastIndex(({ undo }) => lost(undo));
  const first = future.findIndex(({ redo }) => lost(redo));
  return { past: past.slice(last + 1), future: first < 0 ? future : future.slice(0, first) };
}
