import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { LIMITS } from "../../sim/scenario/limits.ts";
import { bring, type Edits, edit, redo, undo } from "../../viz/history.ts";
import { recipeFor, type Session, startSession } from "../../viz/session.ts";
import { looksLikeOurs } from "../../viz/share/drop.ts";
import { keepOwn, keptOwn, makeRoom, ownNamed, reachable } from "../../viz/share/own-kept.ts";
import { PACK_LIMITS, packed, unpack } from "../../viz/share/pack.ts";
import { runJson } from "../../viz/share/run-json.ts";
import { shelf } from "../../viz/share/shelf.ts";
import { readState, STATE_LIMITS, type State, stateIn, writeState } from "../../viz/share/state.ts";
import { run, scenario } from "./support.ts";

/** A store as browsers have it, which holds so many characters. */
class FakeStore {
  readonly kept = new Map<string, string>();
  constructor(readonly room: number) {}
  get length() {
    return this.kept.size;
  }
  key = (index: number) => [...this.kept.keys()].sort()[index] ?? null;
  getItem = (key: string) => this.kept.get(key) ?? null;
  removeItem = (key: string) => void this.kept.delete(key);
  setItem = (key: string, text: string) => {
    const others = [...this.kept].filter(([other]) => other !== key);
    if (others.reduce((sum, [, one]) => sum + one.length, text.length) > this.room) throw new Error("full");
    this.kept.set(key, text);
  };
}

const slugOf = (number: number) => `own-${String(number).padStart(16, "0")}`;
const NONE: readonly string[] = [];

describe("what this browser keeps", () => {
  beforeEach(() => vi.stubGlobal("localStorage", new FakeStore(10_000)));
  afterEach(() => vi.unstubAllGlobals());

  test("goes by age: what was put there or used last stays, whatever its name", () => {
    const shelved = shelf("x", 3);
    for (const id of ["z", "a", "m"]) shelved.put(id, id);
    shelved.put("z", "z");
    shelved.put("b", "b");
    expect(shelved.ids()).toEqual(["m", "z", "b"]);
    expect(shelved.get("a")).toBeNull();
  });

  test("after 22 own scenarios lacks the two that came first", () => {
    for (let number = 0; number < 22; number++)
      keepOwn(slugOf(number), { name: "a.yaml", text: `${number}` }, NONE, NONE);
    const gone = Array.from({ length: 22 }, (_, number) => number).filter((number) => keptOwn(slugOf(number)) === null);
    expect(gone).toEqual([0, 1]);
  });

  test("never lacks an own scenario that a session names", () => {
    const named = [slugOf(0), slugOf(5)];
    for (let number = 0; number < 40; number++) keepOwn(slugOf(number), { name: "a.yaml", text: "x" }, named, named);
    for (const slug of named) expect(keptOwn(slug)).toEqual({ name: "a.yaml", text: "x" });
  });

  test("makes room for the newest when the browser is full, and keeps what is needed", () => {
    const text = "x".repeat(3000);
    const needed = [slugOf(0)];
    for (let number = 0; number < 5; number++) keepOwn(slugOf(number), { name: "a.yaml", text }, needed, needed);
    expect([0, 1, 2, 3, 4].filter((number) => keptOwn(slugOf(number)) !== null)).toEqual([0, 3, 4]);
    shelf("y", 3).put("1", text, undefined, () => makeRoom(needed));
    expect([0, 1, 2, 3, 4].filter((number) => keptOwn(slugOf(number)) !== null)).toEqual([0, 4]);
    expect(() => shelf("y", 3).put("2", "x".repeat(10_000))).toThrow("full");
  });

  test("holds a scenario as large as the reader takes", () => {
    vi.stubGlobal("localStorage", new FakeStore(5_000_000));
    const own = { name: "large.yaml", text: "x\n".repeat(LIMITS.characters / 2) };
    keepOwn(slugOf(1), own, NONE, NONE);
    expect(keptOwn(slugOf(1))).toEqual(own);
    expect(STATE_LIMITS.text).toBe(LIMITS.characters);
  });
});

const START = startSession(recipeFor("syria-2016-09", 42));
const choose = (session: Session, slug: string) =>
  edit(session, null, (draft) => {
    draft.recipe = { ...recipeFor(slug, 1), interventions: [] } as never;
  });

test("what can be undone ends where a scenario is gone, and so does what can be done again", () => {
  const [one, two] = [slugOf(1), slugOf(2)];
  const { history } = [one, "february-2016", two, "syria-2016-09"].reduce(choose, START);
  const has = (...slugs: string[]) => reachable(history, (slug) => slugs.includes(slug)).past.length;
  expect(has(one, two)).toBe(4);
  expect(has(two)).toBe(2);
  expect(has()).toBe(0);
  const back = undo(undo(undo(undo([one, "february-2016", two].reduce(choose, choose(START, "syria-2016-02"))))));
  expect(reachable(back.history, (slug) => slug === one).future.map(({ words }) => words)).toHaveLength(3);
  expect(ownNamed(`scenario=${one}&pin=scenario%3A${two}&sel=document:own-text`)).toEqual([one, two]);
});

test("what was brought back goes with its looks, and comes again with them", () => {
  const before = { ...START, at: 90, panel: "trust" };
  const edits: Edits = { recipe: recipeFor("syria-2016-09", 7), pinned: null };
  const brought = bring(before, edits, { at: 30, truth: true, panel: "why" });
  expect(brought).toMatchObject({ ...edits, at: 30, truth: true, panel: "why" });
  const gone = undo(brought);
  expect({ ...gone, history: before.history }).toEqual(before);
  expect({ ...redo(gone), history: brought.history }).toEqual(brought);
});

test("a link is made just where it can be read", async () => {
  const text = writeState({ query: "", own: { name: "a.yaml", text: "x\n".repeat(300_000) } });
  const link = await packed(text);
  expect(await unpack(link!)).toEqual({ ok: true, text });
  expect(await packed("0".repeat(PACK_LIMITS.characters + 1))).toBeNull();
  expect(await packed("é".repeat(PACK_LIMITS.characters / 2 + 1))).toBeNull();
  const noise = Array.from({ length: 200_000 }, (_, at) =>
    String.fromCharCode(33 + ((at * at * 7919 + at * 31) % 9001)),
  ).join("");
  const long = await packed(noise);
  if (long !== null) expect((await unpack(long)).ok).toBe(true);
});

test.each<State>([
  { query: "seed=7&t=20", own: null },
  { query: `scenario=${slugOf(1)}`, own: { name: "a.yaml", text: "truce: 1\r\n" } },
  { query: "seed=7", own: null, pinned: { name: "b.yaml", text: "truce: 1" } },
])("the file of a run in figures gives its state back: %j", (state) => {
  const shown = scenario("syria-2016-09");
  const journal = run();
  const recipe = recipeFor("syria-2016-09", 42);
  const text = runJson({ recipe, scenario: shown, journal, own: journal.start.settings }, state, false);
  expect(readState(stateIn(text)!)).toEqual({ ok: true, state });
});

test("a file of a run that says of no own scenario is read as well", () => {
  expect(readState('{"query":"seed=7","own":null}')).toEqual({ ok: true, state: { query: "seed=7", own: null } });
});

test.each([
  "truce: 1\n",
  "# mine\ntruce: 1\n",
  "# mine\r\n#\r\n\r\ntruce: 1\r\n",
  '\ufeff{ "truce": "run" }',
  "#a\rtruce: 1",
])("pasted text is a scenario's whatever its line ends: %j", (text) => {
  expect(looksLikeOurs(text)).toBe(true);
  expect(looksLikeOurs(`x${text}`)).toBe(false);
});
