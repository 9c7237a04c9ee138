import { afterEach, expect, test, vi } from "vitest";
import { compileSettings } from "../../sim/index.ts";
import type { Run } from "../../viz/run.ts";
import { recipeFor, startSession } from "../../viz/session.ts";
import { createStore } from "../../viz/store.ts";
import { createTransport } from "../../viz/transport.ts";
import { run, scenario } from "./support.ts";

afterEach(() => vi.unstubAllGlobals());

const SLUG = "syria-2016-09";
const shown = (): Run => ({
  recipe: recipeFor(SLUG, 42),
  scenario: scenario(SLUG),
  journal: run(SLUG),
  own: compileSettings(scenario(SLUG)),
});

function transport() {
  vi.stubGlobal("requestAnimationFrame", () => 1);
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
  const [came, head] = [createStore<Run | null>(null), createStore(0)];
  return { came, ...createTransport(createStore(startSession(recipeFor(SLUG, 42))), came, head) };
}

test("what is played before there is a run plays once it comes", () => {
  const { came, playing, toggle } = transport();
  toggle();
  expect(playing.get()).toBe(false);
  came.set(shown());
  expect(playing.get()).toBe(true);
  toggle();
  came.set(shown());
  expect(playing.get()).toBe(false);
});

test("what is played and paused before there is a run does not play", () => {
  const { came, playing, toggle } = transport();
  toggle();
  toggle();
  came.set(shown());
  expect(playing.get()).toBe(false);
});
