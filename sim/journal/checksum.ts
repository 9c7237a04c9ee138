import { canonicalJson, checksumOfText } from "../kernel/index.ts";
import type { World } from "../model/index.ts";
import type { Entry } from "./journal.ts";

export function checksumOfRun(entries: readonly Entry[], world: World): string {
  return checksumOfText(`${entries.map(canonicalJson).join("\n")}\n${canonicalJson(world)}`);
}
