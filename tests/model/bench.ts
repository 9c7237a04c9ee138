import { type Context, Engine, type Settings, startSnapshot, type World } from "../../sim/model/index.ts";
import { compileSettings, type Overrides } from "../../sim/scenario/index.ts";
import { shipped } from "../scenario/support.ts";

/** Settings of the September truce without its hypotheses, with some numbers changed. */
export function septemberWith(parameters: Overrides["parameters"] = {}): Settings {
  const scenario = shipped("syria-2016-09");
  const hypotheses = Object.fromEntries(Object.keys(scenario.form.hypotheses ?? {}).map((id) => [id, false]));
  return compileSettings(scenario, { parameters, hypotheses });
}

/** A world and a context in which one recipe can be tried by hand, at the onset of a truce. */
export function bench(settings: Settings, seed = 1): { world: World; context: Context; engine: Engine } {
  const engine = new Engine(startSnapshot(settings, seed));
  while (engine.world.phase === "war" && engine.step()) {}
  return { world: engine.world, context: engine.context, engine };
}
