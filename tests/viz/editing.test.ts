import { expect, test } from "vitest";
import { createApp } from "../../viz/app.ts";
import * as history from "../../viz/history.ts";
import { recipeFor, startSession } from "../../viz/session.ts";

function page() {
  let fetched = 0;
  const app = createApp({
    scenarios: [],
    session: startSession(recipeFor("syria-2016-09", 1)),
    open: () => ({ post: () => undefined, close: () => undefined }),
    fetch: () => Promise.reject(new Error("nothing is fetched here")),
    fetchSources: () => Promise.reject(new Error("nothing is fetched here")),
    editing: async () => {
      fetched++;
      return history;
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

test("whoever is expected to edit waits for nothing with the first edit either", async () => {
  const { app, luck, seed, fetched } = page();
  app.expectEdits();
  await turn();
  luck("2");
  expect(seed()).toBe("12");
  expect(fetched()).toBe(1);
});
