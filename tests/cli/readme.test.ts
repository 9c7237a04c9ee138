import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { COMMANDS } from "../../cli/commands/index.ts";
import { EXIT } from "../../cli/exit.ts";
import { nameOf } from "../../cli/parse.ts";
import { HERE, truce } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "truce-readme-"));
afterAll(() => rmSync(folder, { recursive: true }));

const README = readFileSync(join(HERE, "README.md"), "utf8");
const lines = [...README.matchAll(/```sh\n([\s\S]*?)```/g)]
  .flatMap(([, block]) => block!.split("\n"))
  .flatMap((line) => line.replace(/#.*/, "").split("&&"))
  .flatMap((line) => (line.trim().startsWith("npx . ") ? [line.trim().slice(6)] : []));

describe("the README", () => {
  test("shows command lines at all", () => {
    expect(lines.length).toBeGreaterThan(4);
  });

  test.each(lines)("shows a command line that works: %s", async (line) => {
    // Paths of the clone, and files that the lines before wrote.
    const args = line.split(/\s+/).map((word) => (word.startsWith("scenarios/") ? join(HERE, word) : word));
    const { exit, said } = await truce(args, { folder });
    expect(exit, said).toBe(0);
  });

  test("shows a scenario that validates", async () => {
    const input = /```yaml\n([\s\S]*?)```/.exec(README)![1]!;
    const { exit, said } = await truce(["validate", "-"], { input, folder });
    expect(exit, said).toBe(0);
  });

  test("names every command and every exit code", () => {
    for (const command of COMMANDS) expect(README).toContain(`| \`${nameOf(command)}`);
    for (const code of Object.values(EXIT)) expect(README).toContain(`| ${code} |`);
  });
});
