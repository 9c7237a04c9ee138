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
