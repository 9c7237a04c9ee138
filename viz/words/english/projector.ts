import { plural } from "./count.ts";

/** What a projector says when not everything has room before a class. */
export const PROJECTOR = {
  choose: "What stands here",
  some: (shown: number, all: number) => `${shown} of ${all} fit here; the whole page has all.`,
  more: "There is more on the whole page.",
  leftOut: (rows: number, columns: number) =>
    `Left out here: ${[rows > 0 && plural(rows, "row"), columns > 0 && plural(columns, "column")].filter(Boolean).join(", ")}.`,
  walk: "↑ and ↓ show other rows.",
  told: (what: string, counts: string) => `${what}: ${counts}`,
};
