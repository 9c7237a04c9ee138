import type { Draft } from "immer";
import type { Edits } from "./history.ts";
import type { Library } from "./library.ts";
import type { Tell } from "./notices.ts";
import type { Run } from "./run.ts";
import { type Recipe, recipeFor, type Session } from "./session.ts";
import type { Store } from "./store.ts";
import { PAGE } from "./words/english/page.ts";
import { wordsOf } from "./words/language.ts";

const page = wordsOf("page", PAGE);

type History = typeof import("./history.ts");

export interface EditingOptions {
  readonly session: Store<Session>;
  readonly run: Store<Run | null>;
  readonly said: Store<string>;
  readonly library: Library;
  readonly tell: Tell;
  /** Undo and redo, fetched once the page is touched or with the first edit: what only draws does without. */
  readonly editing?: (() => Promise<History>) | undefined;
}

/** What changes a run, and takes the change back. */
export function createEditing({
  session,
  run,
  said,
  library,
  tell,
  editing = () => import("./history.ts"),
}: EditingOptions) {
  let history: History | null = null;
  let coming: Promise<History> | null = null;
  let waiting = 0;
  /** One promise for all who wait, which it serves in their order. */
  const fetched = () => {
    coming ??= editing().then(
      (part) => {
        history = part;
        return part;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  /**
   * Edits take place in the order they were asked for, and at once when they can: even a part that is here comes in a turn of its
   * own when it is asked for as one that is not, after all that the page has still to draw.
   */
  function edited(step: (history: History, session: Session) => Session): void {
    const take = (part: History) => session.set(step(part, session.get()));
    if (history !== null && waiting === 0) {
      take(history);
      return;
    }
    waiting++;
    fetched()
      .then(take, () => tell("problem", page().partMissing))
      .finally(() => waiting--);
  }
  return {
    /** Before the first edit, which then need not wait for what it takes. Whoever edits will be told when that does not come. */
    expectEdits: () => void fetched().catch(() => undefined),
    edit: (key: string | null, change: (draft: Draft<Edits>) => void) =>
      edited(({ edit }, now) => edit(now, key, change, { own: run.get()?.own, find: library.find })),
    settle: () => edited(({ settle }, now) => settle(now)),
    undo: () =>
      edited(({ undo }, now) => {
        said.set(page().undone(now.history.past.at(-1)?.words ?? page().nothing));
        return undo(now);
      }),
    redo: () =>
      edited(({ redo }, now) => {
        said.set(page().doneAgain(now.history.future[0]?.words ?? page().nothing));
        return redo(now);
      }),
    choose: (slug: string) => {
      const shipped = library.find(slug);
      if (shipped === undefined) return;
      edited(({ edit }, now) => ({
        ...edit(
          now,
          null,
          (draft) => {
            draft.recipe = recipeFor(slug, shipped.seed) as Draft<Recipe>;
            // Nothing compares with a record, and no panel of it would take the pin away.
            if (shipped.mode === "replay") draft.pinned = null;
          },
          library,
        ),
        at: null,
        selection: null,
        hover: null,
        brush: null,
      }));
    },
  };
}
