import { select } from "d3-selection";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { talliesOf } from "../../viz/select/tallies.ts";
import { talliesView } from "../../viz/views/tallies.ts";
import { pictureOf, type TallyPicture } from "../../viz/views/tally-rows.ts";
import type { Root } from "../../viz/views/view.ts";
import { HIDDEN, HISTORY, run, scenario } from "./support.ts";

function drawn(...pictures: readonly TallyPicture[]): SVGSVGElement {
  const { document } = parseHTML("<!doctype html><html><body><svg></svg></body></html>");
  const root = document.querySelector("svg")!;
  for (const picture of pictures) talliesView.draw(select(root) as unknown as Root, picture);
  return root as unknown as SVGSVGElement;
}

const plain = pictureOf(talliesOf(run(), HIDDEN));

describe("the picture of the tallies", () => {
  it("keeps its veil over dots that another run or the record brings", () => {
    const beside = pictureOf(talliesOf(run("syria-2016-09", 7), HIDDEN, scenario(HISTORY)));
    const svg = drawn(plain, beside);
    expect(svg.querySelectorAll(".dot.history").length).toBeGreaterThan(10);
    for (const cell of svg.querySelectorAll(".cell")) {
      const parts = [...cell.querySelectorAll("circle, .cell-veil, .cell-head, .cell-count")];
      const names = parts.map((part) => part.tagName.toLowerCase());
      expect(names.slice(-3)).toEqual(["rect", "line", "text"]);
      expect(names.slice(0, -3).every((name) => name === "circle")).toBe(true);
    }
  });

  it("draws under a reporter's cells what time its published windows cover, with the gaps between them", () => {
    const picture = pictureOf(talliesOf(run(HISTORY, 1), HIDDEN, scenario(HISTORY)));
    const svg = drawn(picture);
    const pieces = (minute: number) => {
      talliesView.move!(select(svg) as unknown as Root, picture, minute);
      const row = svg.querySelector('[data-keys="reporter:russian-centre"]')!;
      return [...row.querySelectorAll(".covered")].map((strip) => strip.getAttribute("d")!.split("M").length - 1);
    };
    expect(pieces(0)).toEqual([0, 0, 0]);
    expect(pieces(picture.tallies.domain[1])).toEqual([3, 3, 3]);
    expect(svg.querySelector(".covered title")!.textContent).toMatch(/ · counts breaches: time its reports cover$/);
  });

  it.each(["syria-2016-09", "syria-2016-02", HISTORY, "syria-2016-02-history"])(
    "names days of %s that have room on a phone, two at least",
    (slug) => {
      const { tallies, columns, days } = pictureOf(talliesOf(run(slug, 1), HIDDEN, scenario(slug)));
      const [from, to] = tallies.domain;
      const column = (363 * (1 - 0.04 * (columns.length - 1))) / columns.length;
      const places = days.map((day) => (column * (day.from - from)) / (to - from));
      expect(places.length).toBeGreaterThanOrEqual(2);
      for (const [index, place] of places.entries()) expect((places[index + 1] ?? column) - place).toBeGreaterThan(43);
    },
  );

  it("says of each dot whose figure it is: the model's, or a published claim with its sources", () => {
    const beside = pictureOf(talliesOf(run(), HIDDEN, scenario(HISTORY)));
    const titles = (look: string) =>
      [...drawn(beside).querySelectorAll(`.dot.${look} title`)].map(({ textContent }) => textContent);
    for (const title of titles("history")) expect(title).toMatch(/ \(published claim: \w.*\)$/);
    for (const title of titles("in-sum")) expect(title).toMatch(/ \(simulated\)$/);
  });
});
