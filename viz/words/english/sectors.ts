import { plural } from "./count.ts";

/** The map of sectors. */
export const SECTORS = {
  other: "Other",
  excluded: "Excluded groups",
  truth: "Acts, as they took place in this simulation (ground truth)",
  noticed: (observer: string) => `What ${observer} noticed and whom it took to have acted`,
  noSector: "Published claims name no sector",
  hidden: "Acts are hidden",
  summaryOfNone: (layer: string, sectors: number) =>
    `${layer}: the map shows ${plural(sectors, "sector")} and how far forces stand among excluded groups.`,
  none: "none",
  count: (sector: string, count: number) => `${sector} ${count}`,
  summary: (layer: string, hours: number, when: string, most: string) =>
    `${layer}, in the ${hours} hours to ${when}: ${most}.`,
  tableCaption: (layer: string, hours: number, when: string) =>
    `${layer}, in the ${hours} hours to ${when}; mixing is the scenario's`,
  sector: "Sector",
  mixing: (side: string) => `Mixing of ${side}`,
  mapLabel: (layer: string) => `${layer}, sector by sector`,
  mixedKey: "forces and excluded groups mixed, wider for more",
  lookCloser: "Look closer at",
  sectors: "Sectors",
  notebooks: "What one observer noticed:",
  lastDay: (sector: string) => `${sector}, in the last 24 hours`,
  kind: "Kind",
  pickNone: "none",
};
