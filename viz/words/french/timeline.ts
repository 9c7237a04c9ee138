import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const TIMELINE: Catalogue["timeline"] = {
  lanes: {
    shocks: "Frappes",
    claims: "Affirmations",
    statements: "Déclarations",
    demands: "Demandes et réponses",
    documents: "Textes",
    duties: "Obligations, route et aide",
    decisions: "Décisions",
  },
  short: { claims: "Affirmations", demands: "Demandes", duties: "Devoirs", clocks: "Délais", acts: "Actes" },
  before: "Avant la trêve",
  war: "Guerre avant la trêve",
  truce: "Trêve",
  fromStart: "À partir du début de la trêve",
  agreed: "Période convenue entre les parrains",
  own: (party) => `Période déclarée : ${party}`,
  graveAct: "un acte grave",
  breaches: "des manquements sérieux",
  said: (claims, statements, demands, documents) =>
    [
      count(claims, { one: "# affirmation ou correction", other: "# affirmations et corrections" }),
      count(statements, { one: "# déclaration", other: "# déclarations" }),
      count(demands, { one: "# demande ou réponse", other: "# demandes et réponses" }),
    ].join(", ") +
    ` et ${count(documents, { one: "# événement sur les textes", other: "# événements sur les textes" })}`,
  replaySummary: (from, to, said) => `Relecture des affirmations publiées du ${from} au ${to} : ${said}.`,
  summary: (outcome, when, after, said) =>
    `Une simulation. Fin : ${outcome}, le ${when}, ${after} après le début ; en chemin ${said}.`,
  caption: "Tout ce qui est sur la chronologie, dans l’ordre du temps",
  columns: { time: "Moment", lane: "Ligne", what: "Quoi", entry: "Entrée" },
};
