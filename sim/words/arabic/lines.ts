import type { DemandTopic } from "../../model/index.ts";
import type { Say } from "../say.ts";
import { GENDERS } from "./names.ts";
import { isolated } from "./writing.ts";

/** The turns of phrase that sentences of every kind share. */

export function line(text: string): string {
  return /[.!؟]\)?$/.test(text) ? text : `${text}.`;
}

/** A name within a sentence. One that the language does not know is told as a party's, whose gender is then known. */
export function who(id: string, say: Say): string {
  return actor(say.name(id));
}

export function actor(name: string): string {
  return GENDERS.has(name) ? name : `الطرف «${isolated(name)}»`;
}

/** A place, a kind of act: whatever no verb agrees with. */
export function what(id: string, say: Say): string {
  return isolated(say.name(id));
}

/** A verb in the past before its subject, with which it agrees in gender alone: "طلبت روسيا". */
export function did(id: string, masculine: string, say: Say): string {
  return `${agreeing(id, masculine, say)} ${who(id, say)}`;
}

/** The verb alone. The feminine of the past adds a letter to the masculine. */
export function agreeing(id: string, masculine: string, say: Say): string {
  return past(say.name(id), masculine);
}

export function past(name: string, masculine: string): string {
  return GENDERS.get(name) === "f" ? `${masculine}ت` : masculine;
}

export function title(document: string, say: Say): string {
  return `«${isolated(say.name(document))}»`;
}

export function request(about: DemandTopic, document: string | null, say: Say): string {
  if (about === "declassify" && document !== null) return `الموافقة على نشر ${title(document, say)}`;
  return say.words.topics[about];
}

/** What happened in the simulation, as nobody in it can know. */
export const GROUND_TRUTH = "وقائع النموذج";
