import { select } from "d3-selection";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { daySpans } from "../../viz/select/moments.ts";
import { readSelection } from "../../viz/session.ts";
import { seatsView } from "../../viz/views/seats.ts";
import { talliesView } from "../../viz/views/tallies.ts";
import { pictureOf as tallyPicture } from "../../viz/views/tally-rows.ts";
import { timelineView } from "../../viz/views/timeline.ts";
import { pictureOf as timelinePicture } from "../../viz/views/timeline-picture.ts";
import { trustView } from "../../viz/views/trust.ts";
import type { Root, View } from "../../viz/views/view.ts";
import { SEATING, SETTINGS, TALLIES, TIMELINE, TRUST } from "./fixed-models.ts";

/** Pictures of fixed models, drawn without a browser and compared as text. `npm run goldens` writes them anew. */

interface Shown<Model> {
  readonly name: string;
  readonly view: View<Model>;
  readonly model: Model;
  /** Another model for the same place. */
  readonly other: Model;
}

const shown = <Model>(name: string, view: View<Model>, model: Model, other: Model): Shown<unknown> =>
  ({ name, view, model, other }) as unknown as Shown<unknown>;

const days = daySpans(SETTINGS, TRUST.domain);
const VIEWS: readonly Shown<unknown>[] = [
  shown(
    "timeline",
    timelineView,
    timelinePicture(TIMELINE),
    timelinePicture({ ...TIMELINE, lanes: TIMELINE.lanes.slice(1), density: null, clocks: [] }),
  ),
  shown(
    "trust",
    trustView,
    { over: TRUST, lines: TRUST.pairs, days, endsAt: 2400 },
    { over: TRUST, lines: TRUST.pairs.slice(1), days, endsAt: 1200 },
  ),
  shown(
    "seats",
    seatsView,
    { seating: SEATING, trust: TRUST },
    { seating: { ...SEATING, seats: SEATING.seats.slice(0, 3) }, trust: TRUST },
  ),
  shown(
    "tallies",
    talliesView,
    tallyPicture(TALLIES),
    tallyPicture({ ...TALLIES, truth: null, columns: TALLIES.columns.slice(0, 2) }),
  ),
];

function place(): Root {
  const { document } = parseHTML("<!doctype html><html><body><svg></svg></body></html>");
  return select(document.querySelector("svg")!) as unknown as Root;
}

function drawn({ view, model }: Pick<Shown<unknown>, "view" | "model">, minute: number | null, root = place()): string {
  view.draw(root, model);
  if (minute !== null) view.move?.(root, model, minute);
  return root.node()!.outerHTML.replace(/></g, ">\n<");
}

describe.each(VIEWS)("$name", (item) => {
  test("looks as it did", async () => {
    await expect(`${drawn(item, 1500)}\n`).toMatchFileSnapshot(`golden/${item.name}.svg`);
  });

  test("drawn twice is drawn once", () => {
    const root = place();
    drawn(item, 1500, root);
    expect(drawn(item, 1500, root)).toBe(drawn(item, 1500));
  });

  test("drawn over another model shows what a fresh drawing shows", () => {
    const root = place();
    drawn({ ...item, model: item.other }, 600, root);
    drawn(item, 1500, root);
    const lines = (html: string) => html.split("\n").sort();
    expect(lines(drawn(item, 1500, root))).toEqual(lines(drawn(item, 1500)));
  });

  test("moving there and back leaves it as it was, and adds no element", () => {
    const root = place();
    const before = drawn(item, 1500, root);
    const count = root.node()!.querySelectorAll("*").length;
    for (const minute of [0, 700, 2880, -50, 9999, 1500]) item.view.move?.(root, item.model, minute);
    expect(root.node()!.outerHTML.replace(/></g, ">\n<")).toBe(before);
    expect(root.node()!.querySelectorAll("*").length).toBe(count);
  });

  test("has no inline style, and numbers only", () => {
    const html = drawn(item, 1500);
    expect(html).not.toMatch(/ style=/);
    expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
  });

  test("what can be selected carries keys that a session reads", () => {
    const root = place();
    drawn(item, 1500, root);
    const keys = [...root.node()!.querySelectorAll("[data-keys]")].map((element) => element.getAttribute("data-keys")!);
    expect(keys.length).toBeGreaterThan(0);
    for (const key of keys.flatMap((text) => text.split(" "))) expect(readSelection(key)).not.toBeNull();
  });
});
