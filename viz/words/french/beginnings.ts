import type { Catalogue } from "../catalogue.ts";

export const BEGINNINGS: Catalogue["beginnings"] = {
  changed: (title) => `${title}, avec des changements`,
  variant: (title) => `Une variante de : ${title}`,
  question: "Que voulez-vous savoir ?",
  look: "Où un lecteur doit-il regarder pour trouver la réponse ?",
  otherwise: (slug) => `Dites ici ce qui est autrement ; le reste est comme dans ${slug}. Par exemple :`,
  seed: (seed) => `La graine de la simulation était ${seed} ; celle d’un fichier est un nombre entier.`,
  notInFile: (what) => `À ne pas dire dans un fichier : ${what}`,
  small: {
    title: "Les deux vallées",
    question: "Une trêve tient-elle trois jours quand un seul observateur compte ?",
    look: "Le niveau de manquements que chaque camp attribue à l’autre, avant chaque décision.",
    east: "L’allié de l’Est",
    west: "L’allié de l’Ouest",
    north: "Les forces du Nord",
    south: "Les forces du Sud",
    pass: "Le col",
    bridge: "Le pont",
    shelling: "Bombardement",
    observers: "Les observateurs",
    text: "L’accord",
  },
};
