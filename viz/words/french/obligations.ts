import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const obligations = (n: number) => count(n, { one: "# obligation", other: "# obligations" });

export const OBLIGATIONS: Catalogue["obligations"] = {
  looks: {
    pending: "en attente d’autre chose",
    active: "en vigueur",
    late: "en retard",
    met: "remplie",
    breached: "non remplie",
    disputed: "contestée",
    released: "levée",
    void: "caduque",
    unbound: "non lié",
  },
  counts: (n, look) => `${n} ${look}`,
  kinds: {
    abstain: "s’abstenir",
    "perform-by-deadline": "faire avant une date",
    "perform-continuously": "faire en continu",
    influence: "user d’influence",
    option: "peut",
    excluded: "non lié",
  },
  truceOver: "La trêve était finie, et avec elle ce qui était encore dû.",
  replaySummary: (n) => `${obligations(n)} selon les textes et les rapports ; une relecture ne les juge pas.`,
  beforeSummary: (n) => `${obligations(n)} ; aucune n’est en vigueur avant la trêve.`,
  summary: (n, when, said) => `Sur ${obligations(n)}, le ${when} dans cette simulation : ${said}.`,
  tableCaption: (when) => `Qui doit quoi, tel que c’est le ${when}`,
  columns: {
    debtor: "Débiteur",
    what: "Quoi",
    kind: "Genre",
    owedTo: "Envers",
    due: "Échéance",
    judgedBy: "Jugé par",
    state: "État",
    since: "Depuis",
    why: "Pourquoi",
    evidence: "Preuve",
    sources: "Sources citées",
  },
  mapLabel: (n) => `${obligations(n)} par débiteur, avec leurs états dans le temps`,
  dueKey: "trait vertical : l’échéance",
  arcsKey: "arcs : l’une attend l’autre",
  ifNot: "Sinon",
  standsIn: "Se trouve dans",
  known: "Connu",
  datePassed: "en retard : sa date est passée",
};
