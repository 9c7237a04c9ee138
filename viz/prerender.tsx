import { parseHTML } from "linkedom";
import { render } from "preact";
import type { Scenario } from "../sim/index.ts";
import { createApp } from "./app.ts";
import { Page } from "./page.tsx";
import type { Run } from "./run.ts";
import type { ShippedScenario } from "./scenario-card.ts";
import { recipeFor, startSession } from "./session.ts";
import { answer } from "./worker/play-recipe.ts";

/** What only a pointer or a key brings out: the script is there before it. */
const UNSEEN =
  ".curve.minor, .picture title, .masthead optgroup ~ optgroup, .masthead option ~ option, .languages, .panel.coming";
/** What a click would select and what a hovering pointer would read: before the script nothing listens, and no key does what is said. */
const UNHEARD = ["data-keys", "title"];

/** The default run drawn without a browser: what stands in the page before its script. Build time only. */
export async function prerender(scenario: Scenario, shipped: readonly ShippedScenario[]): Promise<string> {
  const card = shipped.find(({ slug }) => slug === scenario.slug)!;
  const recipe = recipeFor(card.slug, card.seed);
  const reply = await answer({ id: 0, scenario, recipe });
  if (reply.kind !== "ran") throw new Error(`the default run is no run: ${JSON.stringify(reply)}`);
  const run: Run = { recipe, scenario, journal: reply.journal, own: reply.own };
  const { document, window } = parseHTML("<!doctype html><html><body><div id='page'></div></body></html>");
  const before = { document: globalThis.document, window: globalThis.window };
  Object.assign(globalThis, { document, window });
  try {
    const app = createApp({
      scenarios: shipped,
      session: startSession(recipe),
      run,
      open: () => ({ post: () => undefined, close: () => undefined }),
      fetch: () => Promise.resolve(scenario),
      fetchSources: () => Promise.resolve(scenario.sources),
    });
    const place = document.querySelector("#page")!;
    render(<Page app={app} />, place as unknown as Element);
    for (const unseen of place.querySelectorAll(UNSEEN)) unseen.remove();
    for (const name of UNHEARD) {
      for (const element of place.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
    }
    // It takes the value for an attribute, which a browser does not read.
    for (const select of place.querySelectorAll("select")) {
      select.querySelector(`option[value="${select.getAttribute("value")}"]`)?.setAttribute("selected", "");
      select.removeAttribute("value");
    }
    // A tenth of a per cent is a pixel: for the moment until the script draws the same to a hundredth.
    const html = place.innerHTML.replace(/="(\d+\.\d)\d%"/g, '="$1%"');
    // Nothing is left that would wake up after the document is gone.
    render(null, place as unknown as Element);
    return html;
  } finally {
    Object.assign(globalThis, before);
  }
}
