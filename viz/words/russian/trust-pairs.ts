import type { Catalogue } from "../catalogue.ts";

export const TRUST_PAIRS: Catalogue["trustPairs"] = {
  all: (n) => `Все пары: ${n}`,
  one: (pair, from, to) => `Доверие в модели, ${pair}: ${from} в начале, ${to} в конце`,
};
