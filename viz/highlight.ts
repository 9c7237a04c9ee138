import { type Session, selectionKey } from "./session.ts";

/**
 * Linked selection and hover. Whatever stands for a thing carries the thing's keys in `data-keys`, the one that a click selects
 * first; the same thing is then marked in every panel at once.
 */

const CLASSES = { selection: "is-selected", hover: "is-hovered" } as const;

export function highlight(root: ParentNode, session: Pick<Session, "selection" | "hover">): void {
  for (const kind of ["selection", "hover"] as const) {
    const name = CLASSES[kind];
    const wanted = session[kind];
    for (const element of root.querySelectorAll(`.${name}`)) element.classList.remove(name);
    if (wanted === null) continue;
    for (const element of root.querySelectorAll(`[data-keys~="${CSS.escape(selectionKey(wanted))}"]`)) {
      element.classList.add(name);
    }
  }
}

/** The key of what a pointer or the focus is on; null for nothing, and for what opts out by empty keys. */
export function keyAt(target: EventTarget | null): string | null {
  if (!(target instanceof Element)) return null;
  const keys = target.closest("[data-keys]")?.getAttribute("data-keys");
  return keys?.split(" ")[0] || null;
}
