import { expect, test } from "vitest";
import { createApp } from "../../viz/app.ts";
import * as history from "../../viz/history.ts";
import type { ShippedScenario } from "../../viz/scenario-card.ts";
import { recipeFor, startSession } from "../../viz/session.ts";

function page(editing = () => Promise.resolve(history), scenarios: readonly ShippedScenario[] = []) {
  let fetched = 0;
  const app = createApp({
    scenarios,
    session: startSession(recipeFor("syria-2016-09", 1)),
    open: () => ({ post: () => undefined, close: () => undefined }),
    fetch: () => Promise.reject(new Error("nothing is fetched here")),
    fetchSources: () => Promise.reject(new Error("nothing is fetched here")),
    editing: () => {
      fetched++;
      return editing();
    },
  });
  const luck = (seed: string) =>
    app.edit(null, ({ recipe }) => {
      recipe.seed += seed;
    });
  return { app, luck, seed: () => app.session.get().recipe.seed, fetched: () => fetched };
}

const turn = () => new Promise((wake) => setTimeout(wake));

test("what edits is fetched with the first edit, and those asked for meanwhile follow in their order", async () => {
  const { luck, seed, fetched } = page();
  expect(fetched()).toBe(0);
  for (const digit of ["2", "3", "4"]) luck(digit);
  expect(seed()).toBe("1");
  await turn();
  expect(seed()).toBe("1234");
});

test("a later edit takes place at once: nothing that the page draws comes between a hand and its run", async () => {
  const { app, luck, seed } = page();
  luck("2");
  await turn();
  luck("3");
  expect(seed()).toBe("123");
  app.undo();
  expect(seed()).toBe("12");
});

test("an edit that another one causes comes after those that were asked for before it", async () => {
  const { app, luck, seed } = page();
  luck("2");
  luck("3");
  const stop = app.session.subscribe(() => {
    stop();
    luck("4");
  });
  await turn();
  expect(seed()).toBe("1234");
});

test("an edit does not overtake one that still waits for what the page fetches", async () => {
  const arrivals: (() => void)[] = [];
  const { luck, seed } = page(() => new Promise((come) => arrivals.push(() => come(history))));
  luck("2");
  luck("3");
  arrivals[0]!();
  await turn();
  luck("4");
  await turn();
  for (const arrive of arrivals) arrive();
  await turn();
  expect(seed()).toBe("1234");
});

test("an edit that found nothing is told, and the next one asks again", async () => {
  let broken = true;
  const { app, luck, seed } = page(() => (broken ? Promise.reject(new Error("gone")) : Promise.resolve(history)));
  luck("2");
  await turn();
  expect(app.notices.get().at(-1)?.text).toContain("did not arrive");
  broken = false;
  luck("3");
  await turn();
  expect(seed()).toBe("13");
});

test("whoever is expected to edit waits for nothing with the first edit either", async () => {
  const { app, luck, seed, fetched } = page();
  app.expectEdits();
  await turn();
  luck("2");
  expect(seed()).toBe("12");
  expect(fetched()).toBe(1);
});

test("a record takes the pin away, for nothing compares with it; one step back brings both again", async () => {
  const card = (slug: string, mode: ShippedScenario["mode"]) => ({
    slug,
    title: slug,
    mode,
    seed: 1,
    url: "",
    history: null,
  });
  const { app, luck } = page(undefined, [card("other", "simulation"), card("record", "replay")]);
  luck("2");
  await turn();
  const { recipe } = app.session.get();
  app.edit(null, (draft) => {
    draft.pinned = draft.recipe;
  });
  app.choose("other");
  expect(app.session.get().pinned).toEqual(recipe);
  app.choose("record");
  expect(app.session.get().pinned).toBeNull();
  app.undo();
  expect(app.session.get()).toMatchObject({ recipe: { scenario: "other" }, pinned: recipe });
});

test("a run of a scenario that nobody has is told of, and asked for no more", async () => {
  const { app } = page();
  await turn();
  expect(app.notices.get().map(({ text }) => text)).toEqual([
    "The scenario “syria-2016-09” did not arrive: no answer came.",
  ]);
});
