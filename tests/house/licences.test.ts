import { expect, test } from "vitest";
import { sourceOf } from "./sources.ts";

/** Licences that let a school and a researcher use, change and pass on what is built with them. */
const KNOWN = new Set([
  "MIT",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Python-2.0",
  "CC-BY-4.0",
  "Unlicense",
]);
/** Weak copyleft: tools that we run and do not pass on. */
const TOOLS_ONLY = new Set(["MPL-2.0", "LGPL-3.0"]);
/** Those whose code is in what we ship. */
const SHIPPED = [
  "immer",
  "seedrandom",
  "valibot",
  "@valibot/to-json-schema",
  "yaml",
  "preact",
  "cac",
  "hyparquet-writer",
  "hyparquet",
  "lean-qr",
  "d3-selection",
  "ws",
];

interface Locked {
  readonly license?: string;
}

const { packages } = JSON.parse(sourceOf("package-lock.json")) as { packages: Record<string, Locked> };

test("every package in the lock file has a licence that we know", () => {
  const unknown = Object.entries(packages).flatMap(([path, { license = "none" }]) => {
    if (path === "" || license.split(/ (?:OR|AND) |[()]/).some((part) => KNOWN.has(part) || TOOLS_ONLY.has(part)))
      return [];
    return [`${path}: ${license}`];
  });
  expect(unknown).toEqual([]);
});

test("what is shipped has a permissive one", () => {
  for (const name of SHIPPED) expect(KNOWN, name).toContain(packages[`node_modules/${name}`]?.license);
});
