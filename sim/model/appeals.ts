import type { Context } from "./context.ts";
import { decideByRule } from "./decide.ts";
import type { Demand } from "./events.ts";
import { isSettled } from "./policies.ts";
import type { PartySettings } from "./settings.ts";
import { dayOpenedBy } from "./time.ts";
import type { World } from "./world.ts";

/**
 * Process 7, who may raise its voice: once a day a third party may ask the sponsors for the text, and a monitor the sides for
 * their permits. Of itself the model keeps quiet, and leaves such demands to the agenda and to policies.
 */
export function considerAppeals(world: World, review: number, context: Context): void {
  const day = dayOpenedBy(review);
  if (day === null) return;
  for (const party of context.settings.parties) {
    const open = appealsOf(world, party, context);
    if (open.length === 0) continue;
    const rule = `appeal.${open[0]!.about}`;
    const point = { kind: "appeal", party: party.id, index: day, rule, choice: "keeps quiet", parts: [] } as const;
    if (decideByRule(context, point) === "keeps quiet") continue;
    for (const { to, about, document } of open) {
      const id = `appeal-${party.id}-${day}-${to}`;
      context.schedule(context.now, { type: "demand.made", id, by: party.id, to, about, document, forced: null });
    }
  }
}

/** What a party could ask for now. What has been had, or is still being thought over, is not asked for again. */
function appealsOf(world: World, { id: by, role }: PartySettings, { settings }: Context) {
  const asks: Pick<Demand, "by" | "to" | "about" | "document">[] = [];
  if (role === "third-party") {
    for (const { id: document, terms } of settings.documents)
      if (terms) for (const to of settings.sponsors) asks.push({ by, to, about: "declassify", document });
  }
  if (role === "monitor") {
    for (const to of settings.aid?.permits ?? [])
      if (world.convoys.permits[to] !== true) asks.push({ by, to, about: "permit", document: null });
  }
  return asks.filter((ask) => !isSettled(world, { message: "demand", ...ask }));
}
