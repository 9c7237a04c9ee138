import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";
import { count } from "./count.ts";

export const PARAMETERS: Catalogue["parameters"] = {
  groups: {
    violence: "Violences",
    excluded: "Groupes exclus",
    observation: "Observation et affirmations",
    trust: "Confiance",
    patrons: "Protecteurs et clients",
    obligations: "Obligations dues",
    negotiation: "Négociation",
    aid: "Aide",
    disclosure: "Divulgation",
    renewal: "Renouvellement et effondrement",
    shock: "Choc",
  },
  unchanged: (n) => `Les ${n} nombres du modèle sont ceux du scénario.`,
  changes: (n, names) => `${count(n, { one: "# changement", other: "# changements" })} au scénario : ${names}.`,
  withHypothesis: (title) => `Avec : ${title}`,
  withoutHypothesis: (title) => `Sans : ${title}`,
  caption: "Les nombres du modèle",
  columns: {
    group: "Groupe",
    name: "Nom",
    value: "Valeur",
    scenario: "Scénario",
    unit: "Unité",
    meaning: "Sens",
    status: "Statut",
    sources: "Sources citées",
  },
  statuses: { measured: "mesuré", fitted: "ajusté", assumed: "supposé" },
  hypotheses: "Hypothèses de ce scénario",
  ofStep: "Dans cette étape",
  mattering: "Les nombres qui comptent le plus",
  changed: "Changé par rapport au scénario",
  backToOwn: "Revenir à la valeur du scénario",
  resetToo: ", remettre",
  locked: (label) => `${label}, verrouillé`,
  isLocked: " (verrouillé)",
  resetAll: "Tout remettre",
  resetTo: (label, value) => `Remettre ${label} à ${figure(value)}`,
  reset: "remettre",
  outOfRange: (label, min, max, unit, found, now) =>
    `${label} : attendu un nombre de ${figure(min)} à ${figure(max)} (${unit}), trouvé ${found === "" ? "aucun" : found}. La valeur reste ${figure(now)}.`,
  about: (meaning, own, model, status, sources) =>
    `${meaning}. Scénario : ${figure(own)}${model === own ? "" : `, modèle : ${figure(model)}`} ; ${status}${sources === "" ? "" : `, ${sources}`}.`,
  swing: {
    unclear: (from, to, measure, range) =>
      `De ${figure(from)} à ${figure(to)} : pas d’effet net sur la moyenne du modèle (${measure}), ${range}`,
    clear: (from, to, measure, range, by) =>
      `De ${figure(from)} à ${figure(to)} : ${by} ${range} sur la moyenne du modèle (${measure})`,
    note: (title, runs, seed, version) =>
      `Barres : ce que chaque nombre fait à lui seul dans ce modèle, déplacé d’un quart de son curseur vers le bas et vers le haut dans « ${title} » tel quel. Simulé : pour chaque nombre ${runs} paires de simulations, les deux d’une paire avec le même hasard ; graine « ${seed} », version ${version}.`,
  },
};
