import type { LayerMeaning, LayerUnit } from "../../../sim/index.ts";
import type { Catalogue } from "../catalogue.ts";

const MEANINGS: Readonly<Record<LayerMeaning | LayerUnit, string>> = {
  "Name of the event within the run": "Nom de l’événement dans la simulation",
  "Minutes since the onset": "Minutes depuis le début de la trêve",
  "Local time": "Heure locale",
  "act of a side, group-act of an excluded group, or strike on one":
    "act d’un camp, group-act d’un groupe exclu, ou strike sur l’un d’eux",
  "Party that acted": "Partie qui a agi",
  Where: "Où",
  "Kind of act": "Genre d’acte",
  "How grave": "Quelle gravité",
  "Deaths it caused": "Morts qu’il a causées",
  "Protected side that a strike hit by mistake; empty otherwise":
    "Camp protégé qu’une frappe a touché par erreur ; vide sinon",
  "Who noticed": "Qui a remarqué",
  "seq of what happened": "seq de ce qui s’est passé",
  "Whom the reporter takes to have acted": "Qui, selon le rapporteur, a agi",
  "How grave, as judged": "Quelle gravité, selon lui",
  "Deaths, as counted": "Morts, selon son compte",
  "Whether the accused disputes that it was a breach": "L’accusé conteste-t-il que ce soit un manquement",
  "Name of the claim": "Nom de l’affirmation",
  "Who published": "Qui a publié",
  "Who is accused; empty where the count is not split": "Qui est accusé ; vide quand le compte n’est pas réparti",
  "What is counted": "Ce qui est compté",
  "How many": "Combien",
  "Of them, how many the accused disputes": "Combien d’entre eux l’accusé conteste",
  "Told at once, rather than in a bulletin": "Dit aussitôt, et non dans un bulletin",
  "Minutes since the onset at which the window opens": "Minutes depuis le début jusqu’à l’ouverture de la fenêtre",
  "Minutes since the onset at which the window closes": "Minutes depuis le début jusqu’à la fermeture de la fenêtre",
  "Source ids of a historical claim": "Identifiants des sources d’une affirmation historique",
  "One act of violence that happened in the simulation": "Un acte de violence qui s’est produit dans la simulation",
  "One act as one reporter noticed it": "Un acte tel qu’un rapporteur l’a remarqué",
  "One claim as it was first published": "Une affirmation telle qu’elle a d’abord été publiée",
  "": "",
  min: "min",
  "mean 1": "moyenne 1",
  deaths: "morts",
};

export const TABLES: Catalogue["tables"] = {
  dictionary: {
    row: "Une colonne d’un tableau",
  },
  meaning: (english) => MEANINGS[english as LayerMeaning] ?? english,
};
