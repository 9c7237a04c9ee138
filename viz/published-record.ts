import type { Scenario } from "../sim/index.ts";
import type { Library } from "./library.ts";
import type { Tell } from "./notices.ts";
import type { Session } from "./session.ts";
import { createStore, type Store } from "./store.ts";
import { PAGE } from "./words/english/page.ts";
import { wordsOf } from "./words/language.ts";

const page = wordsOf("page", PAGE);

/** The published record of the weeks that a run plays in, fetched only for those who want to see it. */
export function createRecord(session: Store<Session>, library: Library, tell: Tell) {
  const history = createStore<Scenario | null>(null);
  let record: string | null = null;

  /** The record is an addition: without it the run stands, so that its failing to arrive is no more than news. */
  async function fetch(slug: string): Promise<void> {
    // Another scenario's record would stand there under this one's name until its own arrives, or for good where it does not.
    history.set(null);
    const shipped = library.find(library.find(slug)?.history ?? null);
    if (shipped === undefined) return;
    try {
      const fetched = await library.scenarioOf(shipped);
      if (session.get().recipe.scenario === slug) history.set(fetched);
    } catch {
      record = null;
      tell("news", page().recordMissing);
    }
  }

  return {
    history,
    want: () => {
      const { beside, recipe } = session.get();
      if (!beside || record === recipe.scenario) return;
      record = recipe.scenario;
      void fetch(recipe.scenario);
    },
  };
}
