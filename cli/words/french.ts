import { countingIn } from "./counting.ts";
import type { Headings } from "./english.ts";

const count = countingIn<"one" | "other">("fr", "other");

export const FRENCH: Headings = {
  recorded: "Affirmations et déclarations publiées, avec leurs sources. Personne ne sait la vérité derrière elles.",
  simulated: "Une simulation, pas un relevé des faits.",
  comma: ", ",
  semicolon: " ; ",
  said: (who, what) => `${who} : ${what}`,
  figure: (text) => text.replace(".", ","),
  named: (scenario, seed, version) => `scénario ${scenario}, graine ${seed}, version ${version}`,
  with: (changes) => `, avec ${changes}`,
  on: "active",
  off: "inactive",
  warBefore: (days, sides) =>
    `Actes par jour dans ${count(days, { one: "le jour de guerre précédent", other: "les # jours de guerre précédents" })} (ce qui s’est passé) : ${sides}`,
  daysBefore: (days) => `${count(days, { one: "# jour", other: "# jours" })} avant`,
  day: (day) => `Jour ${day}`,
  from: (day, from) => `${day}, à partir du ${from}`,
  to: (until) => ` jusqu’au ${until}`,
  layers: { happened: "passé", noticed: "remarqué", claimed: "affirmé" },
  acts: (n) => count(n, { one: "# acte", other: "# actes" }),
  deaths: (n) => count(n, { one: "# mort", other: "# morts" }),
  strikes: (n) => count(n, { one: "# frappe", other: "# frappes" }),
  strikesOn: (by, target) => `${by}, cible ${target}`,
  mistaken: (n) => `${n} par erreur sur un camp protégé`,
  actsBy: (acts, side) => `${acts}, ${side}`,
  blames: (side, what) => `impute à « ${side} » : ${what}`,
  blamesAtOnce: (side, what) => `impute aussitôt à « ${side} » : ${what}`,
  speaksOf: (what) => `sans imputer à personne : ${what}`,
  disputed: (n) => count(n, { one: " (# contesté)", other: " (# contestés)" }),
  corrected: (from, to) => `un nombre corrigé de ${from} à ${to}`,
  end: (when, what) => `Fin, ${when} : ${what}`,
  trust: "Confiance (sans nouvelles → à la fin, ± incertitude)",
  events: (n, checksum) => `${count(n, { one: "# événement", other: "# événements" })} ; somme de contrôle ${checksum}`,
  because: "à cause de ceci",
  cameOf: (n, first) =>
    `venu de ${count(n, { one: "# événement du même genre", other: "# événements du même genre" })} avant lui, jusqu’à ${first}`,
  roots: {
    agenda: "C’était à l’agenda du scénario, ou là dès le début.",
    "before-the-record": "Ce qui l’a causé se trouve avant le relevé, dans les jours de guerre.",
  },
  trustNow: (holder, target, when, mean, doubt) =>
    `Confiance : ${holder} → ${target}, ${when} : ${mean}, incertitude ${doubt} (simulée)`,
  withoutNews: (prior) => `Sans nouvelles elle est de ${prior}`,
  atOnset: (level) => ` ; ${level} quand le relevé commence, après la guerre qui précède`,
  evidence: (good, bad, kept, broken) =>
    `Indices qui ne se sont pas effacés : ${good} bons et ${bad} mauvais sur la conduite, ${kept} tenus et ${broken} rompus sur les engagements.`,
  movedBy: "Depuis le début du relevé, l’ont fait bouger",
  unnoted: "des mouvements trop faibles pour être notés",
  largest: (told, all) => `Les ${told} plus grands de ${all} mouvements`,
  moves: (n) => count(n, { one: "# mouvement", other: "# mouvements" }),
};
