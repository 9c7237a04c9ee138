import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
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

test("what the page and its worker share asks for no other file: one that asked back would leave both without a beginning", () => {
  const assets = join(ROOT, "dist/page/assets");
  const shared = readdirSync(assets).filter((name) => /^shared-.*\.js$/.test(name));
  expect(shared).toHaveLength(1);
  expect(readFileSync(join(assets, shared[0]!), "utf8")).not.toMatch(/\bfrom\s*["']|^import\s*["']/);
});
