import type { DemandTopic } from "../../model/index.ts";
import type { Say } from "../say.ts";
import { type Actor, BY_LABEL, type Gender } from "./names.ts";
import { capital } from "./writing.ts";

/** The turns of phrase that sentences of every kind share. */

export function line(text: string): string {
  return capital(/[.!?]\)?$/.test(text) ? text : `${text}.`);
}

type Case = "name" | "genitive" | "dative";

/** A name within a sentence, in a case. */
export function who(id: string, say: Say, as: Case = "name"): string {
  return actor(say.name(id))[as];
}

/** Of a name that the language cannot decline, the word "side" is declined before it. */
export function actor(label: string): Actor {
  return (
    BY_LABEL.get(label) ?? {
      name: `сторона «${label}»`,
      genitive: `стороны «${label}»`,
      dative: `стороне «${label}»`,
      gender: "f",
    }
  );
}

/** "со стороны России"; of a name that cannot be declined the word "side" is there already. */
export function bySide(id: string, say: Say): string {
  const label = say.name(id);
  return `со стороны ${BY_LABEL.has(label) ? actor(label).genitive : `«${label}»`}`;
}

const ENDINGS: Readonly<Record<Gender, string>> = { m: "", f: "а", n: "о", pl: "и" };

/** A subject and its verb in the past, given in the masculine: "Россия попросила". */
export function did(id: string, masculine: string, say: Say): string {
  return `${who(id, say)} ${agreeing(id, masculine, say)}`;
}

export function agreeing(id: string, masculine: string, say: Say): string {
  return past(actor(say.name(id)), masculine);
}

/** "вернулся", "вернулась": what is reflexive says so after the ending of the gender. */
export function past({ gender }: Actor, masculine: string): string {
  const [, stem, reflexive] = /^(.*?)(ся)?$/.exec(masculine)!;
  if (reflexive === undefined) return stem + ENDINGS[gender];
  return stem + ENDINGS[gender] + (gender === "m" ? "ся" : "сь");
}

export function title(document: string, say: Say): string {
  return `«${say.name(document)}»`;
}

/** What is asked, after "просьбу". */
export function request(about: DemandTopic, document: string | null, say: Say): string {
  if (about === "declassify" && document !== null) return `согласиться на публикацию текста ${title(document, say)}`;
  return say.words.topics[about];
}

/** What happened in the simulation, as nobody in it can know. */
export const GROUND_TRUTH = "факты модели";
