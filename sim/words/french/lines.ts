import type { DemandTopic } from "../../model/index.ts";
import type { Say } from "../say.ts";
import { BY_LABEL } from "./names.ts";
import { capital, spaced } from "./writing.ts";

/** The turns of phrase that sentences of every kind share. */

export function line(text: string): string {
  return capital(spaced(/[.!?]\)?$/.test(text) ? text : `${text}.`));
}

/** A name within a sentence, with its article; one that the language does not know has none. */
export function who(id: string, say: Say): string {
  return actor(say.name(id));
}

export function actor(label: string): string {
  return BY_LABEL.get(label) ?? label;
}

/** "de la Russie", "des États-Unis", "du Centre". */
export function of(name: string): string {
  if (name.startsWith("les ")) return `des ${name.slice(4)}`;
  if (name.startsWith("le ")) return `du ${name.slice(3)}`;
  return /^[aeiouéèêÉœ]/i.test(name) ? `d’${name}` : `de ${name}`;
}

/** "à la Russie", "aux États-Unis", "au Centre". */
export function to(name: string): string {
  if (name.startsWith("les ")) return `aux ${name.slice(4)}`;
  if (name.startsWith("le ")) return `au ${name.slice(3)}`;
  return `à ${name}`;
}

/** "la Russie a demandé", "les États-Unis ont demandé". */
export function did(id: string, participle: string, say: Say): string {
  return `${who(id, say)} ${has(id, say)} ${participle}`;
}

export function has(id: string, say: Say): string {
  return many(who(id, say)) ? "ont" : "a";
}

export function many(name: string): boolean {
  return name.startsWith("les ");
}

export function title(document: string, say: Say): string {
  return `« ${say.name(document)} »`;
}

/** What is asked, after "a demandé à X". */
export function request(about: DemandTopic, document: string | null, say: Say): string {
  if (about === "declassify" && document !== null) return `d’accepter la publication de ${title(document, say)}`;
  return say.words.topics[about];
}

/** What happened in the simulation, as nobody in it can know. */
export const GROUND_TRUTH = "faits du modèle";
