import { record, type Settings, settingsFor, startSnapshot, VERSION } from "../../sim/index.ts";
import { isChanged } from "../recipe.ts";
import type { Recipe } from "../session.ts";
import type { RunReply, RunRequest } from "./protocol.ts";

/** Requests in earnest so far: a rehearsal ends with the next, and knows of it before what plays changes has been fetched. */
let asked = 0;

/**
 * Answers a request. Never rejects: what cannot be run is told. A scenario as it stands was checked when the page was built; what
 * checks and plays a change is fetched with the first one.
 */
export async function answer(request: RunRequest): Promise<RunReply> {
  const { id, scenario, recipe } = request;
  try {
    const own = settingsFor(scenario);
    if (request.rehearsal) {
      const before = asked;
      return (await import("./play-changed.ts")).rehearsed(request, own, () => asked !== before);
    }
    asked++;
    if (isChanged(recipe)) return (await import("./play-changed.ts")).answerChanged(request, own);
    return { id, kind: "ran", journal: asItStands(recipe, own), own };
  } catch (error) {
    return { id, kind: "refused", problems: [{ message: error instanceof Error ? error.message : String(error) }] };
  }
}

function asItStands({ seed }: Recipe, own: Settings) {
  return record(startSnapshot(own, seed), { version: VERSION, seed });
}
