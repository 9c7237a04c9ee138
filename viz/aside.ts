import type { Intervention, Journal } from "../sim/index.ts";
import type { App } from "./app.ts";
import { reasonsOf } from "./refused.ts";
import type { Run } from "./run.ts";
import { createRuns } from "./runs.ts";
import { type Sources, withSources } from "./scenario-asset.ts";
import { COMPARE } from "./words/english/compare.ts";
import { wordsOf } from "./words/language.ts";
import { openWorker } from "./worker/open.ts";

const words = wordsOf("compare", COMPARE);

/** Runs that are played on the side, to be spoken of and not to be shown. The latest question counts; earlier ones fail. */

let latest: { readonly done: (journal: Journal) => void; readonly failed: (reason: Error) => void } | null = null;

const runs = createRuns(openWorker, {
  ran: ({ journal }) => latest?.done(journal),
  refused: (problems) => reasonsOf(problems, (reasons) => latest?.failed(new Error(reasons))),
  crashed: (gaveUp) => gaveUp && latest?.failed(new Error(words().without.brokeDown)),
});

/** The run with one thing more otherwise, on the same luck. */
export async function playOtherwise(app: App, run: Run, intervention: Intervention): Promise<Journal> {
  const scenario = withSources(run.scenario, await sourcesOf(app));
  latest?.failed(new Error(words().without.otherQuestion));
  const recipe = { ...run.recipe, interventions: [...run.recipe.interventions, intervention] };
  return new Promise((done, failed) => {
    latest = { done, failed };
    runs.ask(scenario, recipe);
  });
}

function sourcesOf(app: App): Promise<Sources> {
  const known = app.sources.get();
  if (known !== null) return Promise.resolve(known);
  return new Promise((done) => {
    const stop = app.sources.subscribe((sources) => {
      if (sources === null) return;
      stop();
      done(sources);
    });
    app.wantSources();
  });
}
