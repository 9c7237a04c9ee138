import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { EMBED_VERSION, LONGEST_MESSAGE, readMessage } from "../../viz/embed-message.ts";

const text = readFileSync(new URL("../../docs/embed.md", import.meta.url), "utf8");
const [, toThePage = ""] = /### To the page\n\n```json\n(.*?)```/s.exec(text) ?? [];
const examples = toThePage.trim().split("\n");

describe("docs/embed.md", () => {
  test.each(examples)("shows a message that the page obeys: %s", (line) => {
    expect(readMessage(JSON.parse(line))).toMatchObject({ type: JSON.parse(line).type });
  });

  test("shows every message that the page obeys, and says so by the words of its own refusal", () => {
    const refusal = String(readMessage({ truce: EMBED_VERSION, type: "sing" }));
    const types = refusal.replace("wanted one of ", "").split(", ").sort();
    expect(examples.map((line) => JSON.parse(line).type).sort()).toEqual(types);
  });

  test("names the version and the longest query as they are", () => {
    expect(text).toContain(`\`truce: ${EMBED_VERSION}\``);
    expect(text).toContain(`at most ${LONGEST_MESSAGE} characters`);
  });
});
