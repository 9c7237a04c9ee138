import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT, started } from "./support.ts";

test("the page is the same byte for byte, whoever builds it and whatever NODE_ENV says", () => {
  const folder = mkdtempSync(join(tmpdir(), "truce-page-"));
  try {
    const env = { NODE_ENV: "test" };
    const { status, stderr } = started("npx", ["vite", "build", "--outDir", folder, "--logLevel", "error"], { env });
    expect(status, stderr).toBe(0);
    // The service worker holds the sum of every other file.
    expect(readFileSync(join(folder, "sw.js"), "utf8")).toBe(readFileSync(join(ROOT, "dist/page/sw.js"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const read = (name: string) => readFileSync(join(ROOT, "dist/page", name), "utf8");
const asked = (script: string) => [...script.matchAll(/\bfrom\s*["']\.\/([^"']+)["']/g)].map(([, file]) => file!);

test("the first screen's script comes in three files: its own, what panels want later as well, what the worker wants too", () => {
  const own = /<script type="module"[^>]* src="\.\/([^"]+)"/.exec(read("index.html"))![1]!;
  const parts = asked(read(own)).sort();
  expect(parts).toEqual([expect.stringMatching(/^shared-/), expect.stringMatching(/^start-/)]);
  // One that asked back would leave both without a beginning.
  expect(asked(read(`assets/${parts[0]}`))).toEqual([]);
  expect(asked(read(`assets/${parts[1]}`))).toEqual([parts[0]]);
});
