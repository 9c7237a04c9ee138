import type { LessonPhrase } from "../../../../sim/index.ts";
import type { RefusalWords } from "../../refusals.ts";

export const LESSON: RefusalWords<LessonPhrase> = {
  "an aim": "un objectif",
  "a question": "une question",
  "at least five steps": "au moins cinq étapes",
  "the id of a measure": "l’identifiant d’une mesure",
  "a source of the scenario": "une source du scénario",
  "a measure of this scenario": "une mesure de ce scénario",
  "an id of its own": "un identifiant à elle",
  "a step to {kind}": "une étape du genre {kind}",
  "{count}, the sum of the steps": "{count}, la somme des étapes",
  "more minutes to debrief than to run": "plus de minutes pour debrief que pour run",
  "{count} and {other}": "{count} et {other}",
  "talking matters more than playing": "en parler compte plus que jouer",
  "a prediction before the first reveal": "une prévision avant la première révélation",
  "none before it": "aucune avant",
  "a question to predict": "une question à prévoir",
  "no prediction outside a step to predict": "pas de prévision hors d’une étape predict",
  "options or a line": "des options ou une ligne",
  neither: "ni l’un ni l’autre",
  both: "les deux",
  "at least two options": "au moins deux options",
  "from or below, since there is a measure": "from ou below, puisqu’il y a une mesure",
};
