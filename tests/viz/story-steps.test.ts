import { beforeEach, describe, expect, test, vi } from "vitest";
import { readLesson } from "../../sim/index.ts";
import { createApp } from "../../viz/app.ts";
import { lessonSummary, lessonTable } from "../../viz/select/lesson-step.ts";
import { recipeFor, startSession } from "../../viz/session.ts";
import { beginStory, dropStory, goToStep, showStep } from "../../viz/story/steps.ts";
import { madeLesson } from "../../viz/teach/made-lesson.ts";
import { seenAt } from "../../viz/teach/seen.ts";
import { lessonText, scenariosFor } from "../lesson/support.ts";

function lesson(name: string) {
  const read = readLesson(lessonText(`${name}.yaml`), name);
  if (!read.ok) throw new Error(`${name} cannot be read`);
  return madeLesson(name, read.value.form, scenariosFor(read.value.form), null);
}

const COUNT = lesson("whose-count");
const TEXT = lesson("publish-the-text");
const DELIVER = lesson("who-can-deliver");

const app = (session = startSession(recipeFor("syria-2016-09", 7))) =>
  createApp({
    scenarios: [],
    session,
    open: () => ({ post: () => undefined, close: () => undefined }),
    fetch: () => Promise.reject(new Error("nothing is fetched here")),
    fetchSources: () => Promise.reject(new Error("nothing is fetched here")),
  });

beforeEach(() => {
  // The focus goes along with a step that is asked for by hand: here nobody has any.
  vi.stubGlobal("requestAnimationFrame", () => 0);
});

describe("what a step shows", () => {
  test("is nothing but the story, before anything has been played, while a prediction is made", () => {
    expect(seenAt(COUNT, COUNT.form.steps[0]!)).toMatchObject({
      only: ["story"],
      hide: ["timeline"],
      at: 0,
      truth: false,
      recipe: { scenario: "syria-2016-09" },
    });
  });

  test("is its own panels, play head and truth", () => {
    const [, watch, truth] = COUNT.form.steps;
    expect(seenAt(COUNT, watch!)).toMatchObject({ only: ["tallies"], hide: [], at: 0, truth: false });
    expect(seenAt(COUNT, truth!)).toMatchObject({ only: ["tallies"], at: null, truth: true });
  });

  test("is its own scenario with that one's seed, and its own hypotheses", () => {
    const published = TEXT.form.steps.find(({ id }) => id === "published")!;
    const { scenario, seed } = seenAt(TEXT, published).recipe;
    expect(scenario).toBe("declassification-day-0");
    expect(seed).toBe(String(TEXT.seeds["declassification-day-0"]));
    const unequal = DELIVER.form.steps.find(({ id }) => id === "unequal")!;
    expect(seenAt(DELIVER, unequal).recipe.hypotheses).toEqual({ "unequal-leverage": true });
  });
});

describe("a story", () => {
  test("stands alone from the moment it is asked for, and shows its steps one after the other", () => {
    const page = app();
    beginStory(page, "whose-count");
    expect(page.session.get()).toMatchObject({ story: "whose-count", step: 1, only: ["story"], panel: "story" });
    goToStep(page, 3);
    showStep(page, COUNT, 3);
    expect(page.session.get()).toMatchObject({ step: 3, only: ["tallies"], hide: [], truth: true, panel: "story" });
    expect(page.said.get()).toBe("step 3 of 5");
  });

  test("says nothing, and takes no focus, where an address led to the step", () => {
    const page = app();
    page.update({ story: "whose-count", step: 2 });
    showStep(page, COUNT, 2);
    expect(page.said.get()).toBe("");
  });

  test("leaves the page as it was before it: run, play head, truth, selection, comparison and undo", () => {
    const own = {
      ...startSession(recipeFor("syria-2016-09", 7)),
      at: 600,
      truth: true,
      selection: { kind: "party" as const, id: "us" },
      pinned: recipeFor("syria-2016-09", 8),
      tables: ["trust"],
      hide: [],
    };
    const page = app(own);
    beginStory(page, "publish-the-text");
    showStep(page, TEXT, 4);
    expect(page.session.get().recipe.scenario).toBe("declassification-day-0");
    expect(page.session.get().pinned).toBeNull();
    dropStory(page);
    expect(page.session.get()).toEqual({ ...own, panel: "story" });
  });

  test("that an address began leaves the whole page, with the run of its step", () => {
    const page = app();
    page.update({ story: "who-can-deliver", step: 3 });
    showStep(page, DELIVER, 3);
    dropStory(page);
    expect(page.session.get()).toMatchObject({ story: null, step: null, only: [], hide: [] });
    expect(page.session.get().recipe.hypotheses).toEqual({ "unequal-leverage": true });
  });

  test("does not play the same run anew from step to step", () => {
    const page = app();
    showStep(page, COUNT, 2);
    const { recipe } = page.session.get();
    showStep(page, COUNT, 3);
    expect(page.session.get().recipe).toBe(recipe);
  });
});

describe("in words", () => {
  test("a step says where it is, what stands beside it, and that the rest is locked", () => {
    const alone = lessonSummary(COUNT.form, 1);
    expect(alone).toBe("“Whose count do you believe?”, step 1 of 5. All else is locked until you leave the story.");
    expect(lessonSummary(COUNT.form, 4)).toContain("step 4 of 5: beside it Feed and Why?; all else is locked");
  });

  test("the table twin has a row for each step, and says which is on", () => {
    const { rows, columns } = lessonTable(COUNT.form, 2);
    expect(rows).toHaveLength(5);
    expect(rows.map(([step]) => step)).toEqual([1, "2, here", 3, 4, 5]);
    for (const row of rows) expect(row).toHaveLength(columns.length);
    expect(rows[2]).toEqual([3, "Reveal", "What happened in this run", expect.stringContaining("ground truth")]);
  });
});
