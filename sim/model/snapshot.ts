import type { KernelState } from "../kernel/index.ts";
import type { TruceEvent } from "./events.ts";
import type { Settings } from "./settings.ts";
import type { World } from "./world.ts";

/** A run at rest: kernel, settings and world as plain data. Resumes to the same end wherever it was taken. */
export interface Snapshot {
  readonly kernel: KernelState<TruceEvent>;
  readonly settings: Settings;
  readonly world: World;
}
