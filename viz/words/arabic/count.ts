import { countingIn } from "../counting.ts";

/** One and two need no digit; nought takes the last form unless a sentence has its own word. */
export const count = countingIn<"one" | "two" | "few" | "many" | "other">("ar", "other");
