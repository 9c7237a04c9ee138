import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { lessonPages } from "./viz/build/lessons.ts";
import { trucePage } from "./viz/build/plugin.ts";
import { production } from "./viz/build/production.ts";

const root = fileURLToPath(new URL(".", import.meta.url));

const SHARED =
  /\/sim\/(?:version|kernel\/(?!checksum).*|words\/(?:english\/.*|index|moment|numbers|parts|say|sentences|words)|model\/(?!meanings).*|experiment\/percentile|journal\/(?:record|totals)|scenario\/(?:settings-for|agenda|calendar|cast|duties|laying|layers|times|nearest|what-ifs))\.ts$|\/seedrandom\/|\/viz\/select\/(?:figure|search|memo|moments)\.ts$|\/viz\/words\/(?:language|numbers|tell|english\/(?:count|labels))\.ts$|\/(?:recipe|worker\/wire)\.ts$|vite\/preload-helper/;

/** What the first screen needs beside it, and panels that come later as well: one file, not one for each that is shared. */
const START =
  /\/node_modules\/(?:preact|d3-selection)\/|\/viz\/(?:use-app|encoding|fetch-text|speak|intervention-text|panel|lessons-address|permalink|address-pairs|play-clock|released|scenario-asset|session|highlight|views\/(?:view|tally-rows|seats))\.tsx?$|\/viz\/parts\/(?:languages|picture|figure-tag|table-twin|weighed)\.tsx$|\/viz\/select\/(?:outcome|published|seats|trust|truth|labels|layers|rules|secrecy|tallies|tally-words|why)\.ts$|\/viz\/words\/(?:model|english\/(?:page|address|tallies|timeline|trust|why))\.ts$|\/sim\/journal\/causes\.ts$|virtual:truce\/(?:cards|worker)/;

/** The page. Paths are relative: it may lie in any folder of any host. */
export default defineConfig({
  root,
  base: "./",
  plugins: [production(), trucePage(root), lessonPages(root)],
  publicDir: false,
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  worker: { format: "es" },
  build: {
    outDir: "dist/page",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0,
    // Its helper needs a document, which the worker has not.
    modulePreload: false,
    reportCompressedSize: true,
    rolldownOptions: {
      input: { index: `${root}index.html`, teach: `${root}teach/index.html` },
      output: {
        // What the page and its worker both need at first comes in one file, however many panels share parts of it later.
        codeSplitting: {
          groups: [
            { name: "shared", test: SHARED, includeDependenciesRecursively: false, priority: 2 },
            { name: "start", test: START, includeDependenciesRecursively: false, priority: 1 },
          ],
        },
      },
    },
  },
});
