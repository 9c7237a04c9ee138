import { checksumOfJournal, VERSION } from "../../sim/index.ts";
import type { Run } from "../run.ts";

/** What every export says of itself, in words: what it is, and how to make it again. */
export function whatItIs({ journal }: Run): string {
  return journal.start.settings.mode === "replay"
    ? "Published claims as dated at the time, each with its source; not established facts."
    : "Simulation, not a record: simulated figures, for teaching and research.";
}

export function recipeLine({ recipe, scenario, journal }: Run): string {
  const { parameters, hypotheses, interventions } = recipe;
  const changes = [
    ...Object.entries(parameters).map(([id, value]) => `${id} ${value}`),
    ...Object.entries(hypotheses).map(([id, on]) => `${id} ${on ? "on" : "off"}`),
    ...interventions.map(({ at, change }) => `${change.kind} at minute ${at}`),
  ];
  const changed = changes.length === 0 ? "" : ` · changed: ${changes.join(", ")}`;
  return `Truce ${VERSION} · scenario ${scenario.slug} · seed ${recipe.seed}${changed} · run ${checksumOfJournal(journal)}`;
}

/** "syria-2016-09-seed-42": how downloads are named. */
export function baseName({ recipe, scenario }: Run): string {
  return `${scenario.slug}-seed-${recipe.seed}`.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 90);
}
