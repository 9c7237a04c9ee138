import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";
import { count } from "./count.ts";

const runs = (n: number) => count(n, { one: "# simulation", other: "# simulations" });
const pairs = (n: number) => count(n, { one: "# paire de simulations", other: "# paires de simulations" });

export const OUTCOMES: Catalogue["outcomes"] = {
  stood: (seed, days) => `Simulation ${seed} : tenait encore à la fin de la période, après ${figure(days)} jours`,
  ended: (seed, days, end) => `Simulation ${seed} : a tenu ${count(days, { one: "# jour", other: "# jours" })}. ${end}`,
  summary: (n, share, low, high, mean, of) =>
    `Dans ce modèle, sur ${runs(n)}, la trêve tenait encore à la fin dans ${share} des cas (intervalle à 95 % : ${low} à ${high}), et en moyenne ${figure(mean)} jours sur ${figure(of)}. C’est ce que fait le modèle avec d’autres hasards, non une prévision.`,
  pairSummary: (n, share, low, high, mean, of) =>
    `Dans ce modèle, sur ${pairs(n)}, la trêve de B tenait encore à la fin dans ${share} des cas (intervalle à 95 % : ${low} à ${high}), et en moyenne ${figure(mean)} jours sur ${figure(of)}. C’est ce que fait le modèle avec d’autres hasards, non une prévision.`,
  pairs: (n) => `Dans ce modèle, sur ${pairs(n)} avec le même hasard`,
  alike: (what) => `${what} : B a tenu exactement aussi longtemps que A dans chaque paire.`,
  unclear: (what, mean, interval) =>
    `${what} : pas de différence nette dans la durée de la trêve ; B moins A vaut ${mean} jours, intervalle à 95 % ${interval}.`,
  shorter: (what, days, interval) => `${what} : B a tenu ${days} jours ${interval} de moins que A.`,
  longer: (what, days, interval) => `${what} : B a tenu ${days} jours ${interval} de plus que A.`,
  tableCaption: (n) =>
    `Part de ${runs(n)} dont la trêve tenait encore, à la fin de chaque jour, avec intervalles à 95 %`,
  day: "Jour",
  standing: "tient",
  low: "bas",
  high: "haut",
  leftOut: "Ôter un seul événement n’a de sens que dans cette simulation-ci : les autres sont tirées avec lui.",
  roll: "Tirer",
  rollOne: "Tirer 1 simulation et la montrer",
  rollOneHint: "La simulation suivante, avec un autre hasard, montrée",
  rollMany: (n) => `Tirer ${runs(n)}`,
  rolled: "Simulations tirées",
  progress: (done, wanted) => `${done} sur ${wanted}`,
  stop: "Arrêter",
  brokeDown: "le simulateur est tombé en panne",
  failed: (problem) => `Ces simulations n’ont pas pu être faites : ${problem}.`,
  stopped: (done) => `arrêté après ${done}`,
  saidStopped: (done) => `Arrêté après ${runs(done)}.`,
  pinnedCurve: "A, épinglée",
  shownCurve: "B, à l’écran",
  another: "Une autre simulation, selon la durée de sa trêve",
  percentile: "Centile de la durée de la trêve",
  place: (days, where) => `Cette simulation : ${count(days, { one: "# jour", other: "# jours" })}, ${where}`,
  percentileOf: (percentile, n) => `${figure(percentile)}ᵉ centile de ${runs(n)}`,
  percentilesOf: (low, high, n, same) =>
    `${figure(low)}ᵉ à ${figure(high)}ᵉ centile de ${runs(n)}, car ${figure(same)} d’entre elles ont tenu aussi longtemps`,
  curveTable: "La courbe en tableau",
  onScreen: "Elle est à l’écran",
  openRun: "Ouvrir cette simulation",
  endsCaption: (n) => `Comment elles ont fini, dans ce modèle : sur ${runs(n)}, avec intervalles à 95 %`,
  openOne: "en ouvrir une",
  changeTitle: "Ce que fait le changement",
  allDifferences: "Toutes les différences, B moins A",
  differencesCaption: "Différence moyenne de B à A dans chaque paire, avec intervalles à 95 %",
  thisRun: "celle-ci",
  onset: "début",
  axisDays: (n) => count(n, { one: "# jour", other: "# jours" }),
};
