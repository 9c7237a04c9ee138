/** The one door: all that the page, the command line and the tests know of the simulator. */
export * from "./experiment/index.ts";
export * from "./journal/index.ts";
export { BudgetExceeded, canonicalJson, checksumOf, type Json, type Seed } from "./kernel/index.ts";
export * from "./lesson/index.ts";
export * from "./model/index.ts";
export type * from "./refusals/index.ts";
export { say } from "./refusals/index.ts";
export * from "./scenario/index.ts";
export { VERSION } from "./version.ts";
export { play, whatIf, whatIfAt } from "./what-if.ts";
export * from "./words/index.ts";
