import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, started, truce } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "truce-packed-"));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const RUN = ["run", "syria-2016-09", "--seed", "42", "--json"];

/** Packs what dist/ holds and installs it where nothing is, without scripts and without a network. */
beforeAll(() => {
  const packed = started(npm, ["pack", "--ignore-scripts", "--pack-destination", folder]);
  expect(packed.status, packed.stderr).toBe(0);
  const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  // Without it npm would install into the first folder above this one that holds packages.
  writeFileSync(join(folder, "package.json"), "{}");
  const quiet = ["--ignore-scripts", "--offline", "--no-audit", "--no-fund"];
  const installed = started(npm, ["install", ...quiet, `./${tarball}`], { folder });
  expect(installed.status, installed.stderr).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the packed tarball in an empty folder", () => {
  test("brings no other package with it", () => {
    expect(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."))).toEqual(["truce"]);
  });

  test("runs a scenario to the same bytes", () => {
    const { status, stdout, stderr } = started(join(folder, "node_modules", ".bin", "truce"), RUN, { folder });
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(truce(RUN).stdout);
  });

  test("writes a scenario from a template and validates it", () => {
    const run = (...args: string[]) => started("npx", ["--no-install", "truce", ...args], { folder });
    expect(run("new", "syria-2016-09", "mine")).toMatchObject({ status: 0, stdout: "mine.yaml\n" });
    expect(run("validate", "mine.yaml").status).toBe(0);
  });

  test("holds the page, the scenarios with their data, and the licences", () => {
    const there = readdirSync(join(folder, "node_modules", "truce"));
    expect(there).toEqual(
      expect.arrayContaining(["CHANGELOG.md", "LICENSE", "LICENSE-texts", "README.md", "scenarios"]),
    );
    expect(readdirSync(join(folder, "node_modules", "truce", "dist")).sort()).toEqual(["cli", "page"]);
  });
});

describe("npx in a clone", () => {
  test("runs the command line by the folder's name", () => {
    const { status, stdout } = started("npx", [".", "run", "scenarios/syria-2016-09.yaml", "--seed", "42", "--json"], {
      folder: ROOT,
    });
    expect(status).toBe(0);
    expect(stdout).toBe(truce(RUN).stdout);
  });
});
