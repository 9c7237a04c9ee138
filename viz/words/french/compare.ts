import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const COMPARE: Catalogue["compare"] = {
  scenario: (now, before) => `Scénario : ${now} au lieu de ${before}`,
  seed: (now, before) => `Graine ${now} au lieu de ${before} : un autre hasard`,
  number: (label, now, before, unit) => `${label} : ${now} au lieu de ${before} (${unit})`,
  withHypothesis: (title) => `Avec l’hypothèse : ${title}`,
  withoutHypothesis: (title) => `Sans l’hypothèse : ${title}`,
  measures: {
    claimed: "Manquements affirmés ce jour-là",
    contested: "Dont contestés",
    trust: "Confiance moyenne entre les parrains",
    acts: "Actes des deux camps (faits du modèle)",
    deaths: "Morts dans ces actes (faits du modèle)",
  },
  sums: {
    claimed: "manquements affirmés",
    contested: "dont contestés",
    acts: "actes des deux camps (faits du modèle)",
    deaths: "morts dans ces actes (faits du modèle)",
  },
  same: "Les deux simulations disent la même chose.",
  end: (outcome, days) => `${outcome} après ${count(days, { one: "# jour", other: "# jours" })}`,
  summary: (when, first, second) =>
    `Les deux simulations, A et B, se séparent le ${when}. Dans A : ${first} ; dans B : ${second}.`,
  caption: "Jour par jour : la première simulation, la seconde, et la seconde moins la première",
  day: "Jour",
  first: (measure) => `${measure}, première`,
  second: "seconde",
  difference: "différence",
  about:
    "Épinglez cette simulation comme A, puis changez un nombre, une hypothèse ou un événement. Ce que vous voyez alors est B, avec le même hasard, et ici se lit ce qu’a fait le changement.",
  pin: "Épingler cette simulation comme A",
  waiting: "La simulation A se prépare…",
  pinInstead: "Épingler plutôt celle-ci",
  stop: "Cesser de comparer",
  otherwise: "Ce qui diffère dans B",
  part: "Où elles se séparent",
  goTo: (when) => `Aller au ${when}`,
  nothingMore: "ne dit rien qui lui soit propre",
  told: (when, sentence) => `${when} : ${sentence}`,
  dayByDay: "Jour par jour",
  dayCaption: "Chaque mesure dans A et dans B, et B moins A",
  dayColumns: "A, B, différence",
  onlyOne: (apart, all) => `Ce qu’une seule des deux dit (${apart} sur ${all})`,
  firstOfThem: (n) => `Les ${n} premières.`,
  without: {
    nothing: "Rien d’autre de visible n’aurait été différent.",
    differs: (when, n) =>
      `Dans la simulation sans lui, ce qui est dit diffère à partir du ${when}, sur ${count(n, { one: "# point", other: "# points" })}.`,
    sum: (measure, now, before) => `${measure} : ${now} au lieu de ${before}`,
    sums: (sums) => `Sur toute la simulation, ${sums}.`,
    endsAlike: (outcome, after) => `Elle aurait fini de même : ${outcome} après ${after}.`,
    ends: (outcome, after, was, wasAfter) =>
      `Elle aurait fini ainsi : ${outcome} après ${after}, au lieu de : ${was} après ${wasAfter}.`,
    trust: (holder, target, now, before) =>
      `Confiance de ${holder} envers ${target} à la fin : ${now} au lieu de ${before}.`,
    problem: (why) => `Elle n’a pas pu être jouée : ${why}.`,
    noRun: "Sans lui il n’y aurait pas de simulation à comparer.",
    title: "Sans cet événement",
    waiting: "La simulation est refaite sans lui…",
    pair: "Une paire de simulations avec le même hasard, dans ce modèle.",
    show: "Montrer cette simulation comme B",
    brokeDown: "le simulateur est tombé en panne",
    otherQuestion: "une autre question est venue d’abord",
  },
};
