import type { Scenario } from "../sim/index.ts";
import { carried } from "./carried.ts";
import type { Library } from "./library.ts";
import type { Tell } from "./notices.ts";
import { isChanged } from "./recipe.ts";
import { reasonsOf } from "./refused.ts";
import { minuteOf, type Run, sameRecipe } from "./run.ts";
import { createRuns, type OpenPort, type Runs } from "./runs.ts";
import { withSources } from "./scenario-asset.ts";
import type { ShippedScenario } from "./scenario-card.ts";
import type { Recipe, Session } from "./session.ts";
import { createStore, type Store } from "./store.ts";
import { PAGE } from "./words/english/page.ts";
import { wordsOf } from "./words/language.ts";
import { spelt } from "./words/tell.ts";

const page = wordsOf("page", PAGE);

export interface ShownOptions {
  readonly session: Store<Session>;
  readonly head: Store<number>;
  readonly library: Library;
  readonly tell: Tell;
  readonly open: OpenPort;
  /** A run to begin with. */
  readonly first: Run | undefined;
  /** A run has come on screen. */
  readonly came: () => void;
}

/** The run on screen and the pinned one, which follow what the session asks for. */
export function createShown({ session, head, library, tell, open, first, came }: ShownOptions) {
  const run = createStore<Run | null>(first ?? null);
  const other = createStore<Run | null>(null);
  const working = createStore(false);

  const runs: Runs = createRuns(open, {
    ran: (made) => {
      const { pinned, recipe: wanted } = session.get();
      if (pinned !== null && !sameRecipe(made.recipe, wanted) && sameRecipe(made.recipe, pinned)) other.set(made);
      else show(made);
      working.set(runs.busy());
      wantOther();
    },
    refused: (problems, recipe) => {
      working.set(runs.busy());
      // Where none was before it, nothing would be drawn, not even why.
      if (run.get() === null && isChanged(recipe))
        session.set({ ...session.get(), recipe: { ...recipe, parameters: {}, hypotheses: {}, interventions: [] } });
      reasonsOf(problems, (reasons) => tell("problem", page().refused(reasons)));
    },
    crashed: (gaveUp) => {
      working.set(runs.busy());
      tell("problem", gaveUp ? page().brokeDownTwice : page().brokeDown);
    },
  });

  function show(made: Run): void {
    const before = run.get();
    head.set(minuteOf(made, session.get().at));
    run.set(made);
    const now = session.get();
    const selection = before === null ? now.selection : carried(now.selection, before.journal, made.journal);
    if (selection !== now.selection) session.set({ ...now, selection });
    came();
  }

  let askedOther: Recipe | null = null;
  /** The pinned run is the one on screen, or is played once that has come; asked for once, lest a refusal be asked for ever. */
  function wantOther(): void {
    const { pinned } = session.get();
    const [here, there] = [run.get(), other.get()];
    if (pinned === null) {
      askedOther = null;
      if (there !== null) other.set(null);
    } else if (there === null || !sameRecipe(there.recipe, pinned)) {
      if (here !== null && sameRecipe(here.recipe, pinned)) other.set(here);
      else if (!runs.busy() && askedOther !== pinned) {
        askedOther = pinned;
        void ask(pinned);
      }
    }
  }

  /** With the sources that it cites, without which no change of it is taken. */
  async function whole(bare: Scenario, { own }: ShippedScenario): Promise<Scenario> {
    return own === undefined ? withSources(bare, await library.knownSources()) : bare;
  }

  async function ask(recipe: Recipe): Promise<void> {
    const shipped = library.find(recipe.scenario);
    if (shipped === undefined) {
      tell("problem", page().scenarioMissing(recipe.scenario, page().noAnswer));
      return;
    }
    working.set(true);
    try {
      const bare = await library.scenarioOf(shipped);
      const known = isChanged(recipe) ? await whole(bare, shipped) : bare;
      const { recipe: wanted, pinned } = session.get();
      if (recipe === wanted || recipe === pinned) runs.ask(known, recipe);
    } catch (error) {
      working.set(runs.busy());
      tell("problem", page().scenarioMissing(spelt(shipped.title), (error as Error).message));
    }
  }

  let asked = first?.recipe ?? null;
  function follow(): void {
    const { recipe } = session.get();
    if (recipe === asked) return;
    asked = recipe;
    void ask(recipe);
  }
  session.subscribe(() => {
    follow();
    if (session.get().pinned === null || other.get()?.recipe !== session.get().pinned) wantOther();
  });

  queueMicrotask(follow);
  return {
    run,
    other,
    working,
    rehearse: () => {
      const { scenario, recipe } = run.get()!;
      whole(scenario, library.find(recipe.scenario)!).then(
        (known) => runs.rehearse(known, recipe),
        // Whoever changes something will be told.
        () => undefined,
      );
    },
  };
}
