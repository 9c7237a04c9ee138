import { countingIn } from "../counting.ts";

/** "0 ou 1 acte, 2 actes"; millions take the form of many, which is the plural here. */
export const count = countingIn<"one" | "other">("fr", "other");
