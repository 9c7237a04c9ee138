/** What is in the editor, kept in this browser at every keystroke. */
export interface Draft {
  readonly name: string;
  readonly text: string;
}

const KEY = "truce/draft/1";
/** For browsers that keep nothing: at least closing the editor loses nothing. */
let atHand: Draft | null = null;

export function keepDraft(draft: Draft): void {
  atHand = draft;
  try {
    localStorage.setItem(KEY, JSON.stringify(draft));
  } catch {
    // Full or forbidden: it is at hand until the page is left.
  }
}

export function keptDraft(): Draft | null {
  if (atHand !== null) return atHand;
  try {
    const { name, text } = JSON.parse(localStorage.getItem(KEY) ?? "null") as Draft;
    return typeof name === "string" && typeof text === "string" ? { name, text } : null;
  } catch {
    return null;
  }
}
