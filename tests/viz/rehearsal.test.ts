import { expect, test } from "vitest";
import { createApp } from "../../viz/app.ts";
import { assetOf, sourcesOf } from "../../viz/build/scenario-asset.ts";
import { scenarioFrom } from "../../viz/scenario-asset.ts";
import { recipeFor, startSession } from "../../viz/session.ts";
import { cardOf } from "../../viz/worker/card-of.ts";
import { answer } from "../../viz/worker/play-recipe.ts";
import type { RunReply, RunRequest } from "../../viz/worker/protocol.ts";
import { scenario } from "./support.ts";

const SLUG = "syria-2016-09";

/** A page with its worker, as it has fetched its scenario: without the sources, which come in a file of their own. */
function page() {
  const asked: RunRequest[] = [];
  let reply: (reply: RunReply) => void;
  const app = createApp({
    scenarios: [{ ...cardOf(scenario(SLUG)), url: "", history: null }],
    session: startSession(recipeFor(SLUG, 7)),
    open: (answered) => {
      reply = answered;
      return { post: (request) => asked.push(request), close: () => undefined };
    },
    fetch: () => Promise.resolve(scenarioFrom(assetOf(scenario(SLUG)))),
    fetchSources: () => Promise.resolve(JSON.parse(sourcesOf([scenario(SLUG)]))),
  });
  const next = async () => {
    for (let turn = 0; asked.length === 0; turn++) {
      if (turn > 100) throw new Error("nothing was asked");
      await new Promise((wake) => setTimeout(wake));
    }
    const made = await answer(asked.shift()!);
    reply(made);
    return made;
  };
  return { app, next };
}

test("a rehearsal plays the run as a change would, many times over", async () => {
  const { app, next } = page();
  expect((await next()).kind).toBe("ran");
  app.rehearse();
  const rehearsed = await next();
  expect(rehearsed.kind === "rehearsed" && rehearsed.runs).toBeGreaterThan(1);
});

test("one that cannot be played ends at once", async () => {
  const { sources: _, ...form } = scenario(SLUG).form;
  const bare = { ...scenario(SLUG), form } as ReturnType<typeof scenario>;
  expect(await answer({ id: 0, scenario: bare, recipe: recipeFor(SLUG, 7), rehearsal: true })).toEqual({
    id: 0,
    kind: "rehearsed",
    runs: 0,
  });
});
