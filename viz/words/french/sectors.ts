import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const SECTORS: Catalogue["sectors"] = {
  other: "Autre",
  excluded: "Groupes exclus",
  truth: "Les actes tels qu’ils ont eu lieu dans cette simulation (faits du modèle)",
  noticed: (observer) => `Ce que ${observer} a remarqué, et à qui l’acte a été imputé`,
  noSector: "Les affirmations publiées ne nomment pas de secteur",
  hidden: "Les actes sont cachés",
  summaryOfNone: (layer, n) =>
    `${layer} : la carte montre ${count(n, { one: "# secteur", other: "# secteurs" })} et combien les forces s’y mêlent aux groupes exclus.`,
  none: "rien",
  count: (sector, n) => `${sector} ${n}`,
  summary: (layer, hours, when, most) => `${layer}, dans les ${hours} heures jusqu’au ${when} : ${most}.`,
  tableCaption: (layer, hours, when) =>
    `${layer}, dans les ${hours} heures jusqu’au ${when} ; le mélange est celui du scénario`,
  sector: "Secteur",
  mixing: (side) => `Mélange : ${side}`,
  mapLabel: (layer) => `${layer}, secteur par secteur`,
  mixedKey: "forces et groupes exclus mêlés, plus large s’ils le sont davantage",
  lookCloser: "Regarder de plus près",
  sectors: "Secteurs",
  notebooks: "Ce qu’un observateur a remarqué :",
  lastDay: (sector) => `${sector}, dans les dernières 24 heures`,
  kind: "Genre",
  pickNone: "aucun",
};
