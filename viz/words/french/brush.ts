import type { Catalogue } from "../catalogue.ts";

export const BRUSH: Catalogue["brush"] = {
  title: "Fenêtre de temps",
  window: (from, to) => `Période regardée : du ${from} au ${to}`,
  begins: "Début de la fenêtre",
  ends: "Fin de la fenêtre",
  count: (lane, count) => `${lane} : ${count}`,
  between: " · ",
  nothing: "rien sur les lignes",
  play: "La jouer",
  clear: "Tout revoir",
};
