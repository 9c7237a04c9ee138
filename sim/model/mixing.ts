import type { PartyId, SectorId, SectorSettings, Settings } from "./settings.ts";
import type { World } from "./world.ts";

/** m: how far a side's forces and excluded groups stand among each other in a sector now, after what separation there was. */
export function mixingAt(world: World, settings: Settings, sector: SectorId, side: PartyId): number {
  return (sectorOf(settings, sector).mixing[side] ?? 0) * world.separation[side]!;
}

function sectorOf(settings: Settings, id: SectorId): SectorSettings {
  for (const sector of settings.sectors) if (sector.id === id) return sector;
  throw new Error(`no sector called "${id}"`);
}
