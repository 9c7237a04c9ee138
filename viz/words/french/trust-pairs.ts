import type { Catalogue } from "../catalogue.ts";

export const TRUST_PAIRS: Catalogue["trustPairs"] = {
  all: (n) => `Les ${n} paires`,
  one: (pair, from, to) => `Confiance simulée de ${pair} : ${from} au début, ${to} à la fin`,
};
