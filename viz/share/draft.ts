import { shelf } from "./shelf.ts";
import { tabName } from "./tab.ts";

/** What is in the editor, kept in this browser at every keystroke, for each tab. */
export interface Draft {
  readonly name: string;
  readonly text: string;
}

/** What is written: a scenario, or a lesson. */
type Kind = "scenario" | "lesson";

const KEPT = { scenario: shelf("truce/draft/1", 6), lesson: shelf("truce/lesson-draft/1", 6) };
/** For browsers that keep nothing: at least closing the editor loses nothing. */
const atHand = new Map<Kind, Draft>();

export function keepDraft(draft: Draft, kind: Kind = "scenario"): void {
  atHand.set(kind, draft);
  try {
    KEPT[kind].put(tabName(), JSON.stringify(draft));
  } catch {
    // Full or forbidden: it is at hand until the page is left.
  }
}

/** A tab that has written nothing yet goes on from what was written last. */
export function keptDraft(kind: Kind = "scenario"): Draft | null {
  const held = atHand.get(kind);
  if (held !== undefined) return held;
  try {
    const { ids, get } = KEPT[kind];
    const kept = get(tabName()) ?? get(ids().at(-1) ?? "");
    const { name, text } = JSON.parse(kept ?? "null") as Draft;
    return typeof name === "string" && typeof text === "string" ? { name, text } : null;
  } catch {
    return null;
  }
}
