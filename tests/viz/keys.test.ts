import { expect, test } from "vitest";
import { KEYS, keyFor } from "../../viz/keys.ts";

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
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
