import { CARDS, SOURCES } from "virtual:truce/cards";
import { render } from "preact";
import { createApp } from "./app.ts";
import { textAt } from "./fetch-text.ts";
import { listenToKeys } from "./keys.ts";
import { Page } from "./page.tsx";
import { PANELS } from "./panels.ts";
import { readAddress, writeAddress } from "./permalink.ts";
import { afterQuiet } from "./play-clock.ts";
import { type Sources, scenarioFrom } from "./scenario-asset.ts";
import type { ShippedScenario } from "./scenario-card.ts";
import { ALONE, startSession } from "./session.ts";
import { languageIn, speak } from "./speak.ts";
import { PAGE } from "./words/english/page.ts";
import { NATIVE_NAMES, wordsOf } from "./words/language.ts";
import { openWorker } from "./worker/open.ts";

const words = wordsOf("page", PAGE);

const arrived = { search: location.search, hash: location.hash };

/** The other scenarios are listed a little later, unless the address names one: then nothing can begin without. */
const listed = /scenario=/.test(arrived.search)
  ? import("virtual:truce/others").then(
      ({ OTHERS }) => [...CARDS, ...OTHERS],
      () => CARDS,
    )
  : CARDS;
const lang = languageIn(arrived.search);
const spoken = speak(lang);
const place = document.getElementById("page")!;
/** What was drawn when the page was built is one run in English: who comes for another sees nothing for a moment rather than that. */
const wanted = new URLSearchParams(arrived.search).get("scenario") ?? CARDS[0]!.slug;
if (lang !== "en" || wanted !== CARDS[0]!.slug || /[?&]story=|#s=/.test(arrived.search + arrived.hash))
  place.textContent = "…";
void Promise.all([listed, spoken]).then(([scenarios, arrived]) => open(scenarios, arrived));

function open(scenarios: readonly ShippedScenario[], inLanguage: boolean): void {
  const known = { scenarios, panels: ["timeline", ...PANELS.map(({ id }) => id)] };
  /** What is not in the address, or not whole, comes a little later, with what reads it. */
  const later = arrived.hash.startsWith("#s=") || /[?&](?:scenario|pin)=[^&]*own-/.test(arrived.search);
  const { address, problems } = readAddress(
    later ? (arrived.search.match(/(?<=[?&])(?:embed|lang)(?:=[^&]*)?(?=&|$)/g)?.join("&") ?? "") : arrived.search,
    known,
  );
  const { panel, recipe, ...looks } = address;
  const start = startSession(recipe);
  const app = createApp({
    scenarios,
    session: {
      ...start,
      ...looks,
      keys: looks.keys && looks.embed === null,
      panel: panel ?? start.panel,
      // Until its step has come.
      ...(looks.story && ALONE),
    },
    open: openWorker,
    fetch: fetchScenario,
    fetchSources,
  });
  // Each is told by itself, unless there are so many that the first would go for the last.
  for (const problem of problems.length > 3 ? [problems.join(" ")] : problems) app.tell("problem", problem);
  if (!inLanguage) app.tell("problem", `The words for ${NATIVE_NAMES[lang]} are not at hand; the page is in English.`);
  if (lang !== "en") document.title = words().documentTitle;

  /** What was drawn before the script is looked at already: its button and the keys count from here on. */
  listenToKeys(app);
  const press = ({ target }: Event) => (target as Element).closest(".play") && app.toggle();
  place.addEventListener("click", press);
  /** The prerendered run stays until the script's own is there: both are drawn by the same code. */
  const ready = app.run.subscribe(() => {
    ready();
    place.removeEventListener("click", press);
    place.replaceChildren();
    render(<Page app={app} />, place);
    beginWhenQuiet();
  });

  /** Keeping, opening and printing are fetched at once by who comes back or by a link, else when the first run has been looked at. */
  function beginWhenQuiet(): void {
    let begun = false;
    const begin = () => {
      if (begun) return;
      begun = true;
      void import("./share/start.ts").then(({ start }) => start(app, arrived, later));
    };
    if (later || address.tables[0] || address.embed !== null || address.story !== null || keepsSomething()) {
      begin();
      return;
    }
    setTimeout(begin, 2500);
    for (const type of ["pointerover", "pointerdown", "keydown", "dragenter"])
      addEventListener(type, begin, { once: true });
  }

  function keepsSomething(): boolean {
    try {
      return localStorage.length > 0;
    } catch {
      return false;
    }
  }

  const write = afterQuiet(200, () => {
    const query = `?${writeAddress({ ...app.session.get() })}`;
    if (query !== location.search) history.replaceState(null, "", query);
  });
  app.session.subscribe((session) => {
    document.documentElement.dataset.theme = session.theme;
    write();
  });
  document.documentElement.dataset.theme = app.session.get().theme;
  write();
}

async function fetchScenario({ url }: ShippedScenario) {
  return scenarioFrom(await textAt(url));
}

async function fetchSources() {
  return JSON.parse(await textAt(SOURCES)) as Sources;
}
