import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { TestProject } from "vitest/node";
import { type Found, findEngines, requiredEngines } from "../tools/find-engines.mjs";
import { launch } from "./engines.ts";
import { serve } from "./serve.ts";

/**
 * Before the browser tests: find the engines and start each once, build the harness page, the gallery and the page in one
 * file, serve dist/. No engine is passed over
 * in silence: one that is required must be there and start, and one that is there but does not start is told of.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const engines = await startable(findEngines());
  const missing = requiredEngines().filter((name) => !engines.some((engine) => engine.name === name));
  if (missing.length > 0) throw new Error(`required by TRUCE_ENGINES but not to be had here: ${missing.join(", ")}`);
  if (engines.length === 0)
    throw new Error("no browser engine was found: npm test installs one, or install Chromium or Firefox");
  for (const config of [
    "tests/determinism/harness/vite.config.ts",
    "tests/gallery/vite.config.ts",
    "viz/build/single.config.ts",
  ])
    await build({ configFile: fileURLToPath(new URL(`../../${config}`, import.meta.url)), logLevel: "warn" });
  const host = await serve(new URL("../../dist/", import.meta.url));
  project.provide("engines", engines);
  project.provide("address", host.address);
  return host.close;
}

async function startable(found: readonly Found[]): Promise<Found[]> {
  const engines: Found[] = [];
  for (const one of found) {
    try {
      const engine = await launch(one);
      const tab = await engine.tab();
      const two = await tab.evaluate<number>("1 + 1");
      if (two !== 2) throw new Error(`it says 1 + 1 is ${two}`);
      await engine.close();
      console.log(`${one.name} ${engine.version} at ${one.path}`);
      engines.push(one);
    } catch (error) {
      console.error(`${one.name} at ${one.path} is installed but does not start, so NOTHING IS TESTED IN IT: ${error}`);
    }
  }
  return engines;
}
