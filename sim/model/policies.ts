import type { Context } from "./context.ts";
import type { PolicySettings } from "./settings.ts";
import { trustIn } from "./trust.ts";
import type { World } from "./world.ts";

/** Process 7, who speaks of its own accord: at each review a policy whose conditions all hold sends its message, not too often. */
export function reviewPolicies(world: World, review: number, context: Context): void {
  const { policies } = context.settings;
  // All look before any of them speaks.
  const speaking = policies.filter((policy) => mayAgain(world, policy, context) && applies(world, policy));
  for (const policy of speaking) {
    world.policies[policy.id] = context.now;
    send(policy, `${policy.id}-${review}`, context);
  }
}

function mayAgain(world: World, { id, every }: PolicySettings, context: Context): boolean {
  const last = world.policies[id];
  return last === undefined || context.now - last >= every;
}

function applies(world: World, policy: PolicySettings): boolean {
  const { by, to, trustBelow, accusationsAbove, aidBelow } = policy;
  if (isSettled(world, policy)) return false;
  if (trustBelow !== null && trustIn(world, by, to) >= trustBelow) return false;
  if (accusationsAbove !== null && world.parties[by]!.credited <= accusationsAbove) return false;
  return aidBelow === null || world.aid < aidBelow;
}

/** What has been had, or is still being thought over, is not asked for again. */
export function isSettled(
  world: World,
  { message, by, to, about, document }: Pick<PolicySettings, "message" | "by" | "to" | "about" | "document">,
): boolean {
  if (message === "notice") return false;
  if (about === "declassify" && document !== null) {
    const { status } = world.documents[document]!;
    if (status === "published" || status === "endorsed") return true;
  }
  for (const asked of Object.values(world.demands)) {
    if (asked.by !== by || asked.to !== to || asked.about !== about || asked.document !== document) continue;
    if (asked.answer === null || (asked.answer === "accept" && about !== "renew")) return true;
  }
  return false;
}

function send({ message, by, to, about, document, threatens }: PolicySettings, id: string, context: Context): void {
  const { now } = context;
  if (message === "notice") context.schedule(now, { type: "notice.given", by, to, about });
  if (message === "offer") context.schedule(now, { type: "offer.made", id, by, to, about, document, forced: null });
  if (message !== "demand") return;
  context.schedule(now, { type: "demand.made", id, by, to, about, document, forced: null });
  if (threatens) context.schedule(now, { type: "threat.made", demand: id, by, to });
}
