import { select } from "d3-selection";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { readSelection } from "../../viz/session.ts";
import type { Root } from "../../viz/views/view.ts";
import { CASES, type State } from "../gallery/cases.ts";

/**
 * Pictures of fixed models in all states of the gallery, drawn without a browser and compared as text. `npm run goldens` writes them
 * anew, `npm run gallery` shows them.
 */

function place(): Root {
  const { document } = parseHTML("<!doctype html><html><body><svg></svg></body></html>");
  return select(document.querySelector("svg")!) as unknown as Root;
}

describe.each(CASES)("$name", ({ name, view, states }) => {
  const [plain, other] = states as [State, State];

  function drawn({ model, minute }: Pick<State, "model" | "minute">, root = place()): string {
    view.draw(root, model);
    view.move?.(root, model, minute);
    return root.node()!.outerHTML.replace(/></g, ">\n<");
  }

  test.each(states)("looks as it did $name", async (state) => {
    const file = [name, ...(state.name === "" ? [] : [state.name])].join("-").replaceAll(" ", "-");
    await expect(`${drawn(state)}\n`).toMatchFileSnapshot(`golden/${file}.svg`);
  });

  test("drawn twice is drawn once", () => {
    const root = place();
    drawn(plain, root);
    expect(drawn(plain, root)).toBe(drawn(plain));
  });

  test("drawn over another state shows what a fresh drawing shows", () => {
    const root = place();
    const last = states.at(-1)!;
    drawn({ ...last, minute: 600 }, root);
    drawn(other, root);
    drawn(plain, root);
    const lines = (html: string) => html.split("\n").sort();
    expect(lines(drawn(plain, root))).toEqual(lines(drawn(plain)));
  });

  test("moving there and back leaves it as it was, and adds no element", () => {
    const root = place();
    const before = drawn(plain, root);
    const count = root.node()!.querySelectorAll("*").length;
    for (const minute of [0, 700, 2880, -50, 9999, plain.minute]) view.move?.(root, plain.model, minute);
    expect(root.node()!.outerHTML.replace(/></g, ">\n<")).toBe(before);
    expect(root.node()!.querySelectorAll("*").length).toBe(count);
  });

  test("has no inline style, and numbers only", () => {
    for (const state of states) {
      const html = drawn(state);
      expect(html).not.toMatch(/ style=/);
      expect(html).not.toMatch(/NaN|undefined|Infinity|\bnull\b/);
    }
  });

  test("what can be selected carries keys that a session reads", () => {
    const root = place();
    drawn(plain, root);
    const keys = [...root.node()!.querySelectorAll("[data-keys]")].map((element) => element.getAttribute("data-keys")!);
    for (const key of keys.flatMap((text) => text.split(" ")).filter((key) => key !== ""))
      expect(readSelection(key)).not.toBeNull();
    // Of many runs only their lengths are drawn.
    if (!name.endsWith("survival-over-time")) expect(keys.length).toBeGreaterThan(0);
  });
});
