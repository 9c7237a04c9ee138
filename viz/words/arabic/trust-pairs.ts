import type { Catalogue } from "../catalogue.ts";

export const TRUST_PAIRS: Catalogue["trustPairs"] = {
  all: (n) => `كل الأزواج: ${n}`,
  one: (pair, from, to) => `ثقة ${pair} في المحاكاة: ${from} في البداية، ${to} في النهاية`,
};
