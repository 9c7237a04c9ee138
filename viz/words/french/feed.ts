import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const entries = (n: number) => count(n, { one: "# entrée", other: "# entrées" });

export const FEED: Catalogue["feed"] = {
  layers: {
    incident: {
      label: "Incidents",
      meaning: "Ce qui s’est passé : faits du modèle, et frappes dont tous entendent parler",
    },
    observation: { label: "Observations", meaning: "Ce qu’un observateur a remarqué, avec erreur et retard" },
    claim: { label: "Affirmations", meaning: "Ce que quelqu’un a publié ou dit" },
    decision: {
      label: "Décisions",
      meaning: "Ce que les parties ont demandé, répondu, dû, renouvelé ou terminé",
    },
    document: { label: "Textes", meaning: "Qui a pu lire les textes" },
  },
  all: (n) => `Toutes, ${entries(n)} : événements simulés.`,
  some: (shown, n) => `${shown} sur ${entries(n)} : événements simulés.`,
  allReplay: (n) => `Toutes, ${entries(n)} : affirmations publiées.`,
  someReplay: (shown, n) => `${shown} sur ${entries(n)} : affirmations publiées.`,
  caption: "Le fil, une ligne par entrée",
  columns: { time: "Moment", layer: "Couche", what: "Quoi", entry: "Entrée" },
  layersLabel: "Couches du fil",
  list: "Événements jusqu’à la tête de lecture, les plus récents d’abord",
  search: "Chercher, par mots ou par date",
  found: (shown, n) => `${shown} sur ${entries(n)} jusqu’à la tête de lecture`,
  nothing: "Rien encore. Lancez la lecture, ou avancez dans le temps.",
  earlier: (n) => `${n} plus anciennes`,
  goThere: "y aller",
  goThereTo: (when) => `, au ${when}`,
};
