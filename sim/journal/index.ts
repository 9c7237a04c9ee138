export { branch, branchAt, type Effect, firstDivergence, type Turn, withEffect } from "./branch.ts";
export { type Causes, type CauseTree, causeChain, causesOf, causeTree, type RootKind, rootKind } from "./causes.ts";
export { checksumOfJournal } from "./checksum.ts";
export * from "./codec/index.ts";
export type { DayTotals, Entry, Journal, Keyframe, Turning } from "./journal.ts";
export { patchesOf, type WorldPatch } from "./patches.ts";
export { Playback, positionAt } from "./playback.ts";
export { KEYFRAME_EVERY, type RecordOptions, record } from "./record.ts";
export { dayOf } from "./totals.ts";
