import { expect, test } from "vitest";
import type { Scenario } from "../../sim/index.ts";
import type { Library } from "../../viz/library.ts";
import { createRecord } from "../../viz/published-record.ts";
import { recipeFor, startSession } from "../../viz/session.ts";
import { createStore } from "../../viz/store.ts";

const cards = [
  { slug: "autumn", history: "autumn-history" },
  { slug: "winter", history: "winter-history" },
  { slug: "autumn-history", history: null },
  { slug: "winter-history", history: null },
];

test("no record stands beside another scenario's run while its own is on the way, or when that fails to come", async () => {
  const told: string[] = [];
  const session = createStore({ ...startSession(recipeFor("autumn", 1)), beside: true });
  const library = {
    find: (slug: string | null) => cards.find((card) => card.slug === slug),
    scenarioOf: ({ slug }: { slug: string }) =>
      slug === "autumn-history" ? Promise.resolve({ slug } as Scenario) : Promise.reject(new Error("no network")),
  } as unknown as Library;
  const { history, want } = createRecord(session, library, (_, text) => told.push(text));
  want();
  await Promise.resolve();
  expect(history.get()?.slug).toBe("autumn-history");
  session.set({ ...session.get(), recipe: recipeFor("winter", 1) });
  want();
  expect(history.get()).toBeNull();
  await new Promise((wake) => setTimeout(wake));
  expect(history.get()).toBeNull();
  expect(told).toHaveLength(1);
});
