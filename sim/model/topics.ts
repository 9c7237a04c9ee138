import type { Context } from "./context.ts";
import { boundBy, pledge } from "./pledges.ts";
import type { DocumentId, PartyId } from "./settings.ts";
import type { DemandState, World } from "./world.ts";

/** What follows when a demand or an offer is accepted, a topic each. Whoever was asked acts, or whoever offered. */
export function carryOut(world: World, asked: DemandState, context: Context): void {
  const actor = asked.offer ? asked.by : asked.to;
  switch (asked.about) {
    case "declassify":
      if (asked.document !== null) publishIfAllAgree(world, asked.document, context);
      return;
    case "renew":
    case "separate":
    case "pull-back":
      pledge(world, asked.about, actor, context);
      return;
    case "permit":
      pledge(world, "permit", actor, context);
      if (world.convoys.permits[actor] === false) context.schedule(context.now, { type: "permit.granted", by: actor });
      return;
    case "share-maps":
      if (world.maps[actor] === false) context.schedule(context.now, { type: "maps.shared", by: actor });
      return;
    case "ground-aircraft":
      for (const { party } of boundBy(actor, context)) {
        if (world.grounded[party] === false) context.schedule(context.now, { type: "aircraft.grounded", side: party });
      }
  }
}

/** A text is published once every sponsor has asked for it, offered it or agreed to it. */
function publishIfAllAgree(world: World, document: DocumentId, context: Context): void {
  const { sponsors } = context.settings;
  if (!sponsors.every((sponsor) => agreesToPublish(world, sponsor, document))) return;
  context.schedule(context.now, { type: "document.published", document, by: sponsors });
}

function agreesToPublish(world: World, sponsor: PartyId, document: DocumentId): boolean {
  for (const item of Object.values(world.demands)) {
    if (item.about !== "declassify" || item.document !== document) continue;
    if (item.by === sponsor || (item.to === sponsor && item.answer === "accept")) return true;
  }
  return false;
}
