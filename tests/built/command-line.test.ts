import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { truce as unbuilt } from "../cli/support.ts";
import { ROOT, TRUCE, truce } from "./support.ts";

const RUN = ["run", "scenarios/syria-2016-09.yaml", "--seed", "42", "--json"];

/** Every shipped scenario that is simulated, with the checksum that its run from seed 42 is pinned to. */
const PINNED = readFileSync(join(ROOT, "tests/determinism/pins/runs.txt"), "utf8")
  .split("\n")
  .map((line) => line.split(/\s+/))
  .filter(([, , seed]) => seed === "42")
  .map((words) => ({ scenario: words[0]!, checksum: words.at(-1)! }));

describe("the built command line", () => {
  test("prints what the sources print, byte for byte, and keeps to its published schema", async () => {
    const { status, stdout, stderr } = truce(RUN);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe((await unbuilt(RUN)).out);
    const schema = JSON.parse(readFileSync(join(ROOT, "cli/schema/run.schema.json"), "utf8"));
    expect(new Ajv({ strict: false }).validate(schema, JSON.parse(stdout))).toBe(true);
  });

  test.skipIf(process.platform === "win32")(
    "may be executed as it was built: npx links it once, and finds it again after every build (on Windows files need no leave)",
    () => {
      expect(statSync(TRUCE).mode & 0o111).toBe(0o111);
    },
  );

  test("gives the pinned checksum of every shipped scenario", () => {
    expect(PINNED.length).toBeGreaterThanOrEqual(10);
    const printed = PINNED.map(({ scenario }) => {
      const { checksum } = JSON.parse(truce(["run", scenario, "--seed", "42", "--json"]).stdout);
      return { scenario, checksum };
    });
    expect(printed).toEqual(PINNED);
  });

  test("works from any folder, and finds the scenarios that come with it by name", () => {
    const { status, stdout } = truce(["run", "syria-2016-09", "--seed", "42", "--json"], { folder: tmpdir() });
    expect(status).toBe(0);
    expect(stdout).toBe(truce(RUN).stdout);
  });

  test("reads a scenario from standard input", () => {
    const input = readFileSync(join(ROOT, "scenarios/syria-2016-09.yaml"), "utf8");
    const { status, stdout } = truce(["validate", "-"], { folder: tmpdir(), input });
    expect([status, stdout]).toEqual([0, "stdin.yaml: fine: Syria, September 2016\n"]);
  });

  test("writes no colours where nobody watches", () => {
    const { stdout, stderr } = truce(["validate", "syria-2016-09", "nowhere"], { env: { FORCE_COLOR: "1" } });
    expect(stdout + stderr).not.toContain("\u001b");
  });

  test.each([
    [["frobnicate"], 2],
    [["run"], 2],
    [["run", "syria-2016-09", "--frobnicate"], 2],
    [["run", "nowhere.yaml"], 3],
    [["validate", "package.json"], 3],
    [["run", "syria-2016-09", "--journal", "no/such/folder.ndjson"], 1],
  ])("ends %j with %i, words on standard error alone, and no stack trace", (args, code) => {
    const { status, stdout, stderr } = truce(args);
    expect([status, stdout]).toEqual([code, ""]);
    expect(stderr).not.toMatch(/\n\s+at |node:internal/);
    expect(stderr.trim().split("\n")[0]).not.toBe("");
  });

  test("ends without a word when its reader has had enough", async () => {
    const child = spawn(process.execPath, [TRUCE, "run", "syria-2016-09", "--ndjson"], { cwd: ROOT });
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    await once(child.stdout, "data");
    child.stdout.destroy();
    const [code] = await once(child, "close");
    expect([code, said]).toEqual([0, ""]);
  });
});
