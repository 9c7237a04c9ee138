/** What is in the editor, kept in this browser at every keystroke. */
export interface Draft {
  readonly name: string;
  readonly text: string;
}

/** What is written: a scenario, or a lesson. */
type Kind = "scenario" | "lesson";

const KEYS: Readonly<Record<Kind, string>> = { scenario: "truce/draft/1", lesson: "truce/lesson-draft/1" };
/** For browsers that keep nothing: at least closing the editor loses nothing. */
const atHand = new Map<Kind, Draft>();

export function keepDraft(draft: Draft, kind: Kind = "scenario"): void {
  atHand.set(kind, draft);
  try {
    localStorage.setItem(KEYS[kind], JSON.stringify(draft));
  } catch {
    // Full or forbidden: it is at hand until the page is left.
  }
}

export function keptDraft(kind: Kind = "scenario"): Draft | null {
  const held = atHand.get(kind);
  if (held !== undefined) return held;
  try {
    const { name, text } = JSON.parse(localStorage.getItem(KEYS[kind]) ?? "null") as Draft;
    return typeof name === "string" && typeof text === "string" ? { name, text } : null;
  } catch {
    return null;
  }
}
