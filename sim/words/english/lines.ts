import type { DemandTopic } from "../../model/index.ts";
import type { Say } from "../say.ts";
import { capital, within } from "./writing.ts";

/** The turns of phrase that sentences of every kind share. */

export function line(text: string): string {
  return capital(/[.!?]\)?$/.test(text) ? text : `${text}.`);
}

export function who(id: string, say: Say): string {
  return within(say.name(id));
}

export function title(document: string, say: Say): string {
  return `“${say.name(document)}”`;
}

export function request(about: DemandTopic, document: string | null, say: Say): string {
  if (about === "declassify" && document !== null) return `to agree to publishing ${title(document, say)}`;
  return say.words.topics[about];
}
