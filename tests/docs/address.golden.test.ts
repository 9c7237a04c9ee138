import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ADDRESS_LIST } from "../../viz/address-list.ts";
import { ADDRESS } from "../../viz/permalink.ts";
import { PACK_LIMITS, pack } from "../../viz/share/pack.ts";

const DOC = new URL("../../docs/address.md", import.meta.url);
const OPEN = "<!-- parameters -->\n";
const CLOSE = "<!-- /parameters -->";

const table = [
  "| parameter | what it says | as in |",
  "| --- | --- | --- |",
  ...ADDRESS.map(({ name }) => `| \`${name}\` | ${ADDRESS_LIST[name]![0]} | \`${ADDRESS_LIST[name]![1]}\` |`),
].join("\n");

describe("docs/address.md", () => {
  const text = readFileSync(DOC, "utf8");

  // `npm run goldens` writes the table anew between its markers.
  test("golden: lists every parameter that the page reads, and no other", async () => {
    expect(text).toContain(OPEN);
    const before = text.slice(0, text.indexOf(OPEN) + OPEN.length);
    await expect(`${before}${table}\n${text.slice(text.indexOf(CLOSE))}`).toMatchFileSnapshot(DOC.pathname);
  });

  test("names the form and the limits of longer states as they are", async () => {
    const packed = await pack("{}");
    expect(text).toContain(`#s=${packed.slice(0, packed.indexOf("."))}.<base64url`);
    for (const limit of Object.values(PACK_LIMITS)) expect(text).toContain(limit.toLocaleString("en-GB"));
  });

  test("keeps every parameter of version 1", () => {
    const names = ADDRESS.map(({ name }) => name);
    for (const kept of VERSION_1) expect(names).toContain(kept);
  });
});

/** Never shortened: links with these lie in other people's lessons. */
const VERSION_1 =
  "scenario seed t p.<parameter> h.<hypothesis> if pin sel brush truth beside panel tables theme keys embed speed story step".split(
    " ",
  );
