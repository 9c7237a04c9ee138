import { expect, test } from "vitest";
import { pairLines, SEEDS, SLUGS } from "./pairs.ts";
import { vectorLines } from "./vectors.ts";

/** `npm run goldens` moves the pins; whoever does says why in CHANGELOG.md, under "Results change". */

test("every shipped scenario, with every seed, comes out as it is pinned", async () => {
  await expect(`${pairLines().join("\n")}\n`).toMatchFileSnapshot("pins/runs.txt");
});

test("the kernel's mathematics comes out as it is pinned, bit for bit", async () => {
  await expect(`${vectorLines().join("\n")}\n`).toMatchFileSnapshot("pins/math.txt");
});

test("runs do not depend on what ran before them", () => {
  expect(pairLines()).toEqual(pairLines());
});

test("the pins hold the two scenarios of September 2016 and more than one seed", () => {
  expect(SLUGS).toEqual(expect.arrayContaining(["syria-2016-09", "syria-2016-09-history"]));
  expect(SEEDS.length).toBeGreaterThan(1);
});
