import { logistic } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import type { World } from "./world.ts";

/** What publicity v of the terms does to everyone: it sharpens attribution, and costs room to concede. */

/** q(v): chance that an act counts as a known breach. */
export function publicAttribution(world: World, context: Context): number {
  const { attributedSecret, attributedPublic } = context.settings.parameters;
  return Math.min(1, attributedSecret + attributedPublic * world.publicity);
}

/** P_amend = logistic((B - v H) / tau): readiness to concede, which publicity before one's hawks takes away. */
export function readinessToConcede(world: World, context: Context): number {
  const { concessionBenefit, hawkCost, concessionSpread } = context.settings.parameters;
  return logistic((concessionBenefit - world.publicity * hawkCost) / concessionSpread);
}
