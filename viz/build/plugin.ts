import { join } from "node:path";
import { createServer, type Plugin, type Rolldown } from "vite";
import type { Scenario } from "../../sim/index.ts";
import type { ShippedScenario } from "../scenario-card.ts";
import { cardOf } from "../worker/card-of.ts";
import { offline } from "./offline.ts";
import { oneFile, WORKER_WITHIN } from "./one-file.ts";
import { hashed, type PageFile } from "./page-file.ts";
import { withPolicy } from "./policy.ts";
import { assetOf, sourcesOf } from "./scenario-asset.ts";
import { readScenarios, scenarioTexts } from "./scenarios.ts";

/**
 * What the page's build does beyond bundling: scenario files become JSON beside the page, their cards a module, and the
 * default run is drawn into index.html, so that it is there before any script.
 */

const CARDS = "virtual:truce/cards";
/** Those of all scenarios but the default and its record, which are listed when the page has begun. */
const OTHERS = "virtual:truce/others";
/** Opens a worker. Its script is built beside the page, so that both fetch the simulator once. */
const WORKER = "virtual:truce/worker";
/** Where the scenario files themselves lie, for those who write their own. */
const FILES = "virtual:truce/files";
const PAGE = "<!--page-->";

export function trucePage(root: string): Plugin[] {
  return [drawnPage(root, workerBeside(root)), offline(root)];
}

/** The same page as one file, which opens from a stick. */
export function trucePageInOneFile(root: string): Plugin[] {
  return [drawnPage(root, () => WORKER_WITHIN), oneFile()];
}

type WorkerModule = (context: { emitFile: (file: Rolldown.EmittedFile) => string }) => string;

function workerBeside(root: string): WorkerModule {
  return (context) => {
    const id = join(root, "viz/worker/run-worker.ts");
    const reference = context.emitFile({ type: "chunk", id, name: "run-worker" });
    return workerAt(`import.meta.ROLLUP_FILE_URL_${reference}`);
  };
}

function workerAt(url: string): string {
  return `export const newWorker = () => new Worker(${url}, { type: "module" });`;
}

function drawnPage(root: string, workerModule: WorkerModule): Plugin {
  let scenarios: Scenario[] = [];
  let building = false;
  let texts: Readonly<Record<string, string>> = {};
  const files = () => [
    ...scenarios.map(fileOf),
    sourcesFile(scenarios),
    ...Object.entries(texts).map(([name, text]) => textFile(name, text)),
  ];
  return {
    name: "truce-page",
    config: (_, { command }) => {
      building = command === "build";
    },
    buildStart: () => {
      scenarios = readScenarios(join(root, "scenarios"));
      texts = scenarioTexts(join(root, "scenarios"));
    },
    resolveId: (id) => (id === CARDS || id === OTHERS || id === WORKER || id === FILES ? `\0${id}` : null),
    load(id) {
      if (id === `\0${WORKER}`) {
        return building ? workerModule(this) : workerAt(`new URL("/viz/worker/run-worker.ts", location.href)`);
      }
      if (id === `\0${FILES}`) {
        const urls = Object.entries(texts).map(([name, text]) => [name, textFile(name, text).name]);
        return `export const FILES = ${JSON.stringify(Object.fromEntries(urls))};`;
      }
      if (id !== `\0${CARDS}` && id !== `\0${OTHERS}`) return null;
      const cards = shipped(scenarios);
      const isFirst = ({ slug }: ShippedScenario) => slug === cards[0]!.slug || slug === cards[0]!.history;
      if (id === `\0${OTHERS}`)
        return `export const OTHERS = ${JSON.stringify(cards.filter((card) => !isFirst(card)))};`;
      const { name } = sourcesFile(scenarios);
      return `export const CARDS = ${JSON.stringify(cards.filter(isFirst))}; export const SOURCES = ${JSON.stringify(name)};`;
    },
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const found = files().find(({ name }) => request.url?.split("?")[0] === `/${name}`);
        if (found === undefined) return next();
        response.setHeader("content-type", found.name.endsWith(".json") ? "application/json" : "text/plain");
        response.end(found.text);
      });
    },
    generateBundle() {
      for (const { name, text } of files()) this.emitFile({ type: "asset", fileName: name, source: text });
    },
    transformIndexHtml: async (html) => {
      if (!html.includes(PAGE)) return html;
      if (!building) return html.replace(PAGE, "");
      const page = await prerendered(root, scenarios);
      return withPolicy(html).replace(PAGE, () => page);
    },
  };
}

function fileOf(scenario: Scenario): PageFile {
  return hashed(scenario.slug, assetOf(scenario));
}

function sourcesFile(scenarios: readonly Scenario[]): PageFile {
  return hashed("sources", sourcesOf(scenarios));
}

/** Beside the JSON of the scenarios, `data/x.csv` as `data-x-….csv`. */
function textFile(name: string, text: string): PageFile {
  const dot = name.lastIndexOf(".");
  return hashed(name.slice(0, dot).replaceAll("/", "-"), text, name.slice(dot));
}

function shipped(scenarios: readonly Scenario[]): ShippedScenario[] {
  return scenarios.map((scenario) => ({
    ...cardOf(scenario),
    url: fileOf(scenario).name,
    history: historyOf(scenario, scenarios),
  }));
}

/** The record of the same weeks is the replay with the same onset. */
function historyOf({ slug, form }: Scenario, scenarios: readonly Scenario[]): string | null {
  const replay = scenarios.find((other) => other.form.mode === "replay" && other.form.onset === form.onset);
  return replay === undefined || replay.slug === slug ? null : replay.slug;
}

/** The page as it stands before its script, drawn by the same code that draws it afterwards. */
async function prerendered(root: string, scenarios: readonly Scenario[]): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    appType: "custom",
  });
  try {
    const { prerender } = (await server.ssrLoadModule("/viz/prerender.tsx")) as typeof import("../prerender.tsx");
    return prerender(scenarios[0]!, shipped(scenarios));
  } finally {
    await server.close();
  }
}
