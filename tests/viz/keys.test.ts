import { expect, test } from "vitest";
import { createApp } from "../../viz/app.ts";
import { KEYS, keyFor, latin } from "../../viz/keys.ts";
import type { Run } from "../../viz/run.ts";
import { recipeFor, startSession } from "../../viz/session.ts";
import { HISTORY, run, scenario } from "./support.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  code: "",
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test("no key stands in the list twice", () => {
  const all = KEYS.flatMap(({ keys, control, shift }) => keys.map((key) => `${control ?? ""} ${shift ?? ""} ${key}`));
  expect(new Set(all).size).toBe(all.length);
});

test("Tab and Enter are never taken", () => {
  for (const key of ["Tab", "Enter"]) expect(keyFor(press(key), true)).toBeNull();
});

test("each key finds its own row", () => {
  for (const row of KEYS) {
    for (const key of row.keys) {
      const found = keyFor(press(key, { ctrlKey: row.control === true, shiftKey: row.shift === true }), true);
      expect(found).toBe(row);
    }
  }
});

test("single keys can be switched off, undo stays", () => {
  expect(keyFor(press("k"), false)).toBeNull();
  expect(keyFor(press("z", { ctrlKey: true }), false)?.does).toBe("undo");
  expect(keyFor(press("Z", { metaKey: true, shiftKey: true }), false)?.does).toBe("redo");
});

test("with Alt or Ctrl a single key belongs to the browser", () => {
  expect(keyFor(press("k", { altKey: true }), true)).toBeNull();
  expect(keyFor(press("t", { ctrlKey: true }), true)).toBeNull();
});

test.each([
  ["Russian", "ц", "KeyW", "why"],
  ["Russian", "б", "Comma", "hourBack"],
  ["Russian", "ю", "Period", "hourOn"],
  ["Russian", "х", "BracketLeft", "slower"],
  ["Russian", "ъ", "BracketRight", "faster"],
  ["Arabic", "ص", "KeyW", "why"],
  ["Arabic", "لا", "KeyB", "explore"],
  ["Arabic", "٣", "Digit3", "toPanel"],
  ["Arabic", "د", "BracketRight", "faster"],
  ["Arabic", "ظ", "Slash", "search"],
] as const)("on a keyboard in %s, %s goes by its place, %s", (_, key, code, does) => {
  expect(keyFor(press(key, { code }), true)?.does).toBe(does);
});

test("another script's key means what the Latin one in its place means, with Shift and Ctrl too", () => {
  expect(latin({ key: "٣", code: "Digit3", shiftKey: false })).toBe("3");
  expect(latin({ key: "؟", code: "Slash", shiftKey: true })).toBe("?");
  expect(keyFor(press("я", { code: "KeyZ", ctrlKey: true }), true)?.does).toBe("undo");
  expect(keyFor(press("Я", { code: "KeyZ", ctrlKey: true, shiftKey: true }), true)?.does).toBe("redo");
  expect(keyFor(press("Ц", { code: "KeyW", shiftKey: true }), true)).toBeNull();
});

test("a Latin letter goes by itself wherever its keyboard has it", () => {
  expect(keyFor(press("w", { code: "KeyZ" }), true)?.does).toBe("why");
  expect(keyFor(press("ü", { code: "BracketLeft" }), true)).toBeNull();
});

test("a key of another script in a place that no key of the page has does nothing", () => {
  for (const code of ["Backquote", "Quote", "Semicolon", ""]) {
    expect(keyFor(press("ё", { code }), true)).toBeNull();
  }
});

test("a panel that has nothing to say of a record is not brought to the front", () => {
  const record: Run = {
    recipe: recipeFor(HISTORY, 1),
    scenario: scenario(HISTORY),
    journal: run(HISTORY, 1),
    own: run(HISTORY, 1).start.settings,
  };
  const app = createApp({
    scenarios: [],
    session: startSession(record.recipe),
    run: record,
    open: () => ({ post: () => undefined, close: () => undefined }),
    fetch: () => Promise.resolve(record.scenario),
    fetchSources: () => Promise.resolve(record.scenario.sources),
  });
  const before = app.session.get();
  for (const key of ["b", "c"]) keyFor(press(key), true)!.act(app, key);
  expect(app.session.get()).toBe(before);
});
