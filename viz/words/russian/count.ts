import { countingIn } from "../counting.ts";

/** "1 час, 3 часа, 7 часов"; a fraction takes the form of a few. */
export const count = countingIn<"one" | "few" | "many">("ru", "few");
