import { describe, expect, test } from "vitest";
import { codeOf, filesBelow, importsOf, sourceOf } from "./sources.ts";

/**
 * Who may know whom. The inner rooms know nothing of the outer ones, and whatever stands outside `sim/` knocks at its one door.
 * `rooms` are other rooms of the house, `packages` come from outside; a room always knows itself.
 */
interface Room {
  readonly rooms: readonly string[];
  readonly packages?: readonly RegExp[];
}

const DOOR = "sim/index.ts";
/** The version is a text and nothing else: anyone may read it without opening the door. */
const VERSION = "sim/version.ts";

const ROOMS: Readonly<Record<string, Room>> = {
  "sim/kernel": { rooms: [], packages: [/^seedrandom\//] },
  "sim/model": { rooms: ["sim/kernel"] },
  /** What readers of files say, for all of them. */
  "sim/refusals": { rooms: [] },
  "sim/scenario": {
    rooms: ["sim/kernel", "sim/model", "sim/refusals"],
    packages: [/^valibot$/, /^yaml$/, /^@valibot\/to-json-schema$/],
  },
  "sim/journal": { rooms: ["sim/kernel", "sim/model", "sim/refusals"], packages: [/^immer$/] },
  "sim/words": { rooms: ["sim/model"] },
  "sim/experiment": {
    rooms: ["sim/kernel", "sim/model", "sim/refusals", "sim/scenario", "sim/journal", VERSION],
    packages: [/^valibot$/],
  },
  "sim/lesson": {
    rooms: ["sim/model", "sim/refusals", "sim/scenario", "sim/experiment", VERSION],
    packages: [/^valibot$/, /^@valibot\/to-json-schema$/],
  },
  sim: {
    rooms: [
      "sim/kernel",
      "sim/model",
      "sim/refusals",
      "sim/scenario",
      "sim/journal",
      "sim/words",
      "sim/experiment",
      "sim/lesson",
    ],
  },
  /** What a class says and counts, for the page and the server alike; it knows neither of them, nor the simulator. */
  class: { rooms: [], packages: [/^valibot$/] },
  cli: {
    rooms: [DOOR, "class"],
    packages: [
      /^node:/,
      /^lean-qr$/,
      /^ws$/,
      /^cac$/,
      /^valibot$/,
      /^@valibot\/to-json-schema$/,
      /^hyparquet-writer$/,
      /^vite$/,
    ],
  },
  "viz/words": { rooms: [DOOR] },
  "viz/select": { rooms: ["viz/words", DOOR] },
  "viz/views": { rooms: ["viz/words", "viz/select", "viz/encoding.ts"], packages: [/^d3-/] },
  "viz/build": { rooms: ["viz", DOOR], packages: [/^node:/, /^vite$/] },
  viz: {
    rooms: ["viz/words", "viz/select", "viz/views", "class", DOOR, VERSION],
    packages: [
      /^preact(?:\/|$)/,
      /^immer$/,
      /^d3-(?:selection|shape|scale)$/,
      /^linkedom$/,
      /^lean-qr$/,
      /^virtual:truce\//,
    ],
  },
};

/** Packages that one file alone of a part of the house knows. */
const ALONE: Readonly<Record<string, readonly string[]>> = {
  "seedrandom/lib/alea.js": ["sim/kernel/streams.ts"],
  linkedom: ["viz/prerender.tsx"],
  "lean-qr": ["viz/sheets/qr-code.tsx", "cli/class/qr-text.ts"],
  ws: ["cli/class/sockets.ts"],
};

/** The room a file lives in: the innermost that has rules. */
function roomOf(file: string): string {
  const parts = file.split("/");
  const inner = parts.slice(0, 2).join("/");
  return parts.length > 2 && inner in ROOMS ? inner : parts[0]!;
}

function mayImport(file: string, target: string): boolean {
  const own = roomOf(file);
  const { rooms, packages = [] } = ROOMS[own]!;
  const alone = ALONE[target];
  if (alone !== undefined) return alone.includes(file);
  if (!/^(?:sim|class|viz|cli)\//.test(target)) return packages.some((allowed) => allowed.test(target));
  const room = roomOf(target);
  // The files at the root of sim/ are doors, each by its own name.
  return room === own || rooms.includes(target) || (room !== "sim" && rooms.includes(room));
}

function strayImports(file: string, source: string): string[] {
  return importsOf(file, source)
    .filter((target) => !target.endsWith(".css") && !mayImport(file, target))
    .map((target) => `${file} imports ${target}`);
}

const FILES = ["sim", "class", "viz", "cli"].flatMap(filesBelow);

describe("every file imports only what its room may know", () => {
  test.each(Object.keys(ROOMS))("%s", (room) => {
    const files = FILES.filter((file) => roomOf(file) === room);
    expect(files.length).toBeGreaterThan(0);
    expect(files.flatMap((file) => strayImports(file, sourceOf(file)))).toEqual([]);
  });

  test("and a stray import would be seen, however it is written", () => {
    const stray = [
      ["sim/kernel/x.ts", 'import { play } from "../index.ts";'],
      ["sim/model/x.ts", 'import type { Journal } from "../journal/index.ts";'],
      ["sim/model/x.ts", 'import { produce } from "immer";'],
      ["sim/words/x.ts", 'export * from "../scenario/index.ts";'],
      ["sim/journal/x.ts", 'const fs = await import("node:fs");'],
      ["sim/kernel/x.ts", 'import alea from "seedrandom/lib/alea.js";'],
      ["viz/select/x.ts", 'import { select } from "d3-selection";'],
      ["viz/select/x.ts", 'import { Engine } from "../../sim/model/index.ts";'],
      ["viz/views/x.ts", 'import { play } from "../../sim/index.ts";'],
      ["viz/page.tsx", 'import {\n  play,\n} from "../sim/what-if.ts";'],
      ["cli/x.ts", 'import "../viz/main.tsx";'],
      ["cli/x.ts", 'import { WebSocketServer } from "ws";'],
      ["class/x.ts", 'import { play } from "../sim/index.ts";'],
      ["cli/x.ts", 'new Worker(new URL("../sim/kernel/index.ts", import.meta.url));'],
    ] as const;
    for (const [file, source] of stray) expect(strayImports(file, source), source).toHaveLength(1);
    expect(strayImports("sim/model/x.ts", '// as in: import { play } from "../index.ts";')).toEqual([]);
    expect(strayImports("viz/select/x.ts", 'import { play } from "../../sim/index.ts";')).toEqual([]);
  });
});

/** What would make a run depend on the machine it runs on. The linter forbids it too; this reads what the linter may be told to overlook. */
const BANNED =
  /\b(?:Date|Intl|performance|crypto|globalThis|process|require|navigator|setTimeout|setInterval|queueMicrotask|localStorage|toLocale\w*|localeCompare)\b|\bMath\.(?:random|exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|cbrt|hypot)\b|\*\*|biome-ignore lint|@ts-(?:ignore|nocheck)/;

describe("sim", () => {
  test("uses no wall clock, no locale, no luck and no mathematics of the engine's own", () => {
    const found = filesBelow("sim").flatMap((file) => {
      const match = BANNED.exec(codeOf(sourceOf(file)));
      return match === null ? [] : [`${file}: ${match[0]}`];
    });
    expect(found).toEqual([]);
  });

  test("and what is banned would be seen", () => {
    for (const code of [
      "new Date()",
      "Math.exp(1)",
      "2 ** 3",
      "x.toLocaleString()",
      "a.localeCompare(b)",
      "Math.random()",
    ])
      expect(codeOf(code)).toMatch(BANNED);
    for (const prose of ['"a Date"', "/* Math.exp */", "// 2 ** 3", "Math.sqrt(2)"])
      expect(codeOf(prose)).not.toMatch(BANNED);
  });
});
