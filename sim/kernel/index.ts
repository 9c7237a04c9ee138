export * from "./checksum.ts";
export * from "./lineage.ts";
export * from "./math.ts";
export * from "./notice.ts";
export * from "./simulation.ts";
export type { Seed } from "./streams.ts";
export { rootOf, Streams } from "./streams.ts";
export * from "./variates.ts";
