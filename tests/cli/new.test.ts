import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { templates } from "../../cli/templates.ts";
import { truce } from "./support.ts";

const folder = mkdtempSync(join(tmpdir(), "truce-new-"));
afterAll(() => rmSync(folder, { recursive: true }));

const here = (...args: string[]) => truce(args, { folder });

describe("new", () => {
  test("lists its templates where none is named", async () => {
    const { exit, out } = await here("new");
    expect(exit).toBe(0);
    expect(out.split("\n")[0]).toMatch(/^small /);
    expect(out).toContain("syria-2016-09 ");
  });

  test.each(templates().map(({ name }) => name))(
    "writes a file that validates, away from the shipped ones: %s",
    async (name) => {
      const { exit, out } = await here("new", name);
      expect(exit).toBe(0);
      expect(await here("validate", out.trim())).toMatchObject({ exit: 0, said: "" });
    },
  );

  test("writes over nothing, unless it is forced", async () => {
    const path = join(folder, "mine.yaml");
    writeFileSync(path, "mine");
    expect(await here("new", "small", "mine")).toMatchObject({
      exit: 2,
      out: "",
      said: expect.stringContaining("--force"),
    });
    expect(readFileSync(path, "utf8")).toBe("mine");
    expect((await here("new", "small", "mine", "--force")).exit).toBe(0);
    expect(readFileSync(path, "utf8")).toContain("The two valleys");
  });

  test.each([
    [["new", "smal"], 2, 'no template "smal"; did you mean "small"?'],
    [["new", "syria-2016-09", "syria-2016-09.yaml"], 2, "needs a name of its own"],
    [["new", "small", "no/such/folder.yaml"], 1, "cannot write no/such/folder.yaml: no such file"],
  ])("refuses %j", async (args, code, message) => {
    const { exit, out, said } = await here(...args);
    expect([exit, out]).toEqual([code, ""]);
    expect(said).toContain(message);
  });
});

describe("a scenario anywhere", () => {
  test("builds on one beside it before one that comes with truce", async () => {
    writeFileSync(join(folder, "base.yaml"), readFileSync(join(folder, "mine.yaml"), "utf8"));
    writeFileSync(join(folder, "over.yaml"), "truce: 1\nextends: base\ntitle: Over\n");
    expect(await here("validate", "over.yaml")).toMatchObject({ exit: 0, out: "over.yaml: fine: Over\n" });
  });

  test("tells all that is wrong with all files, and how many are fine", async () => {
    writeFileSync(
      join(folder, "bad.yaml"),
      "truce: 1\nextends: base\ntitel: X\nparameters: { warRate: 0, warate: 3 }\n",
    );
    const { exit, out, said } = await here("validate", "over.yaml", "bad.yaml");
    expect([exit, out]).toEqual([3, "over.yaml: fine: Over\n"]);
    expect(
      said
        .split("\n")
        .slice(0, 3)
        .map((line) => line.slice(0, 14)),
    ).toEqual(["bad.yaml:3:1: ", "bad.yaml:4:24:", "bad.yaml:4:27:"]);
    expect(said).toContain("3 problems in 1 of 2 files");
    const json = JSON.parse((await here("validate", "over.yaml", "bad.yaml", "--json")).out);
    expect([json.ok, json.files[0].ok, json.files[1].problems.length]).toEqual([false, true, 3]);
  });
});
