import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const WHY: Catalogue["why"] = {
  hiddenRoot: "Ce qui y a conduit relève des faits du modèle ; on le voit quand ils sont montrés.",
  agendaRoot: "La chaîne commence ici : c’était à l’agenda du scénario.",
  warRoot: "La chaîne remonte à la guerre d’avant la trêve, dont seuls des totaux quotidiens sont gardés.",
  speaksFor: (answer, unit) => `Ce qui plaide pour « ${answer} », ${unit}`,
  logOdds: "log des cotes",
  level: "niveau",
  score: "score",
  logRate: "log du taux quotidien",
  trustUnit: "confiance",
  rules: {
    trust: "confiance",
    compliance: "retenue",
    credited: "manquements crus",
    publicity: "publicité",
    shock: "choc",
  },
  caption: "Ce qui a pesé, une ligne par part",
  columns: { rule: "Règle", fell: "Comment c’est tombé", part: "Part", amount: "Quantité", unit: "Unité" },
  fading: "un effacement trop faible pour être noté",
  claimsBy: (reporter) => `affirmations de ${reporter}`,
  trustNow: (when, pair, now, prior) =>
    `Le ${when}, la confiance de ${pair} est de ${now} dans cette simulation ; sans nouvelles elle serait de ${prior}.`,
  movedCaption: (pair) => `Ce qui a fait bouger la confiance de ${pair}, additionné depuis le début`,
  movedWhat: "Quoi",
  movedBy: "Mouvement",
  nothingYet: "Rien n’a encore basculé.",
  noSuchEvent:
    "Cette simulation n’a pas un tel événement, ou il relève des faits du modèle et reste caché. Choisissez-en un autre.",
  ifNot: "Et si cela n’était pas arrivé ?",
  becauseOf: "À cause de",
  followed: "Ce qui a suivi",
  times: (n) => `(${count(n, { one: "# fois", other: "# fois" })})`,
  contributions: (unit) => `Contributions, ${unit}`,
  numbers: "Les nombres du modèle derrière cela",
  noSuchTrust: "Cette simulation ne tient pas une telle confiance.",
  lastMoves: "Derniers mouvements",
  back: "Revenir à la fin de la simulation",
  sources: "Sources citées",
  grades: {
    A: "(source première, officielle ou revue)",
    B: "(agence de presse ou copie)",
    C: "(partisan ou agrégateur : une affirmation seulement)",
  },
};
