import { expect, test } from "vitest";
import { familiesOf } from "../../viz/select/families.ts";
import { SHIPPED } from "../scenario/support.ts";

const cards = SHIPPED.map((name) => ({ slug: name.replace(".yaml", "") }));

test("every shipped scenario is in a family of its own name, and none is lost", () => {
  const families = familiesOf(cards);
  expect(families.map(({ label }) => label)).not.toContain("Others");
  expect(families.flatMap((family) => family.cards)).toHaveLength(cards.length);
  expect(families.length).toBeLessThan(8);
});

test("a reader's own scenarios stand together, whatever they are called; the families have an order of their own", () => {
  const own = { slug: "syria-of-mine", own: {} };
  const labels = familiesOf([{ slug: "monitors-3" }, own, { slug: "monitors-1" }, { slug: "valleys" }]);
  expect(labels).toEqual([
    { label: "Who watches", cards: [{ slug: "monitors-3" }, { slug: "monitors-1" }] },
    { label: "Your own", cards: [own] },
    { label: "Others", cards: [{ slug: "valleys" }] },
  ]);
});
