import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { edit, redo, settle, undo } from "../../viz/history.ts";
import {
  change,
  readSelection,
  recipeFor,
  type Selection,
  type Session,
  sameSelection,
  selectionKey,
  startSession,
  withTable,
} from "../../viz/session.ts";

const START = startSession(recipeFor("syria-2016-09", 42));
const withSeed = (session: Session, seed: string, key: string | null = null) =>
  edit(session, key, (draft) => {
    draft.recipe.seed = seed;
  });

describe("undo and redo", () => {
  test("bring edits back and forth, one at a time", () => {
    const twice = withSeed(withSeed(START, "43"), "44");
    expect(twice.recipe.seed).toBe("44");
    expect(undo(twice).recipe.seed).toBe("43");
    expect(undo(undo(twice)).recipe).toEqual(START.recipe);
    expect(redo(undo(twice)).recipe.seed).toBe("44");
  });

  test("of a slider that is dragged undo the whole drag", () => {
    const drag = (session: Session, value: number) =>
      edit(session, "monitors", ({ recipe }) => {
        recipe.parameters = { ...recipe.parameters, monitors: value };
      });
    const dragged = [2, 3, 4].reduce(drag, START);
    expect(dragged.recipe.parameters).toEqual({ monitors: 4 });
    expect(undo(dragged).recipe.parameters).toEqual({});
    const again = drag(settle(dragged), 5);
    expect(undo(again).recipe.parameters).toEqual({ monitors: 4 });
  });

  test("an edit after an undo forgets what could have been redone", () => {
    const other = withSeed(undo(withSeed(START, "43")), "50");
    expect(redo(other)).toBe(other);
  });

  test("what changes nothing is no edit", () => {
    expect(withSeed(START, "42")).toBe(START);
  });

  test("with nothing to undo or redo leave the session as it is", () => {
    expect(undo(START)).toBe(START);
    expect(redo(START)).toBe(START);
    expect(settle(START)).toBe(START);
  });

  test("what is looked at is no edit and stays", () => {
    const looked = change(withSeed(START, "43"), { truth: true, at: 90 });
    expect(undo(looked)).toMatchObject({ truth: true, at: 90 });
  });

  test("any walk of edits, undone to the start and redone to the end, is where it was", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,4}$/), { maxLength: 20 }), (seeds) => {
        const end = seeds.reduce((session, seed) => withSeed(session, seed), START);
        const steps = end.history.past.length;
        let session = end;
        for (let step = 0; step < steps; step++) session = undo(session);
        expect(session.recipe).toEqual(START.recipe);
        for (let step = 0; step < steps; step++) session = redo(session);
        expect(session.recipe).toEqual(end.recipe);
      }),
    );
  });
});

test("a panel's table is shown once, and hidden again", () => {
  const shown = withTable(withTable(START, "trust", true), "trust", true);
  expect(shown.tables).toEqual(["trust"]);
  expect(withTable(shown, "trust", false).tables).toEqual([]);
});

const SELECTIONS: readonly Selection[] = [
  { kind: "event", seq: 12 },
  { kind: "party", id: "us" },
  { kind: "pair", holder: "us", target: "russia" },
  { kind: "reporter", id: "sohr" },
  { kind: "document", id: "main-text" },
  { kind: "sector", id: "aleppo" },
  { kind: "obligation", id: "o1-no-attacks" },
];

describe("a selection's key", () => {
  test.each(SELECTIONS.map((selection) => [selectionKey(selection), selection] as const))("%s", (key, selection) => {
    expect(readSelection(key)).toEqual(selection);
    expect(sameSelection(readSelection(key), selection)).toBe(true);
  });

  test.each(["", "event:", "event:x", "event:-1", "pair:us", "pair:a>b>c", "planet:mars", "party:<b>"])(
    "%j is none",
    (text) => {
      expect(readSelection(text)).toBeNull();
    },
  );

  test("differs from thing to thing", () => {
    expect(new Set(SELECTIONS.map(selectionKey)).size).toBe(SELECTIONS.length);
    expect(sameSelection(SELECTIONS[0]!, null)).toBe(false);
  });
});
