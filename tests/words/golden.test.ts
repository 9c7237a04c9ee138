import { expect, test } from "vitest";
import { entrySentence, noteSentence, play, timeLabel } from "../../sim/index.ts";
import { readOrThrow, VALLEYS } from "../scenario/support.ts";

test("a small run reads as a story", async () => {
  const { entries, start } = play(readOrThrow(VALLEYS), 1);
  const { settings } = start;
  const lines = entries
    .filter(({ event }) => event.type !== "act.considered")
    .flatMap((entry) => [
      `${timeLabel(entry.time, settings)}  ${entrySentence(entry, settings)}`,
      ...entry.notes.map((note) => `              ${noteSentence(note, settings)}`),
    ]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("golden/valleys.txt");
});
