import { createStore } from "./store.ts";

/** What the page has to tell its reader, until it is dismissed. */

export interface Notice {
  readonly id: number;
  readonly kind: "problem" | "news";
  readonly text: string;
  /** What may be done about it, by a button. */
  readonly action?: NoticeAction;
}

export interface NoticeAction {
  readonly label: string;
  readonly act: () => void;
}

export type Tell = (kind: Notice["kind"], text: string, action?: NoticeAction) => void;

export function createNotices() {
  const notices = createStore<readonly Notice[]>([]);
  let last = 0;
  const tell: Tell = (kind, text, action) => {
    const others = notices.get().filter((notice) => notice.text !== text);
    notices.set([...others, { id: ++last, kind, text, ...(action === undefined ? {} : { action }) }].slice(-4));
  };
  return {
    notices,
    tell,
    dismiss: (id: number) => notices.set(notices.get().filter((notice) => notice.id !== id)),
  };
}
