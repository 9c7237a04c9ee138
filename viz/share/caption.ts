import { checksumOfJournal, VERSION } from "../../sim/index.ts";
import { isChanged } from "../recipe.ts";
import type { Run } from "../run.ts";
import { whatIfLabel } from "../select/what-ifs.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("keep", KEEP);

/** What every export says of itself, in words: what it is, and how to make it again. */
export function whatItIs({ journal }: Run): string {
  return journal.start.settings.mode === "replay" ? words().record : words().simulation;
}

export function recipeLine({ recipe, scenario, journal }: Run): string {
  const { parameters, hypotheses, interventions } = recipe;
  const changes = [
    ...Object.entries(parameters).map(([id, value]) => `${id} ${value}`),
    ...Object.entries(hypotheses).map(([id, on]) => `${id} ${on ? words().on : words().off}`),
    ...interventions.map((item) => whatIfLabel(item, journal.start.settings)),
  ];
  return words().recipe(VERSION, scenario.slug, recipe.seed, changes.join(", "), checksumOfJournal(journal));
}

/** "syria-2016-09-seed-42": how downloads are named; with the beginning of its checksum where something was changed, as the seed does not tell those apart. */
export function baseName({ recipe, scenario, journal }: Run): string {
  const name = `${scenario.slug}-seed-${recipe.seed}`.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 90);
  return isChanged(recipe) ? `${name}-${checksumOfJournal(journal).slice(0, 6)}` : name;
}
