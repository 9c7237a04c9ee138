import type { PartyId, PartySettings, Settings } from "./settings.ts";

/** Who stands where: pure look-ups in the settings. */

export function partyOf(settings: Settings, id: PartyId): PartySettings {
  for (const party of settings.parties) if (party.id === id) return party;
  throw new Error(`no party called "${id}"`);
}

export function otherSide(settings: Settings, side: PartyId): PartyId {
  const [first, second] = settings.belligerents;
  return side === first ? second : first;
}

/** Whom a party deals with as its equal: the other belligerent, or the other sponsor; null for everyone else. */
export function counterpart(settings: Settings, id: PartyId): PartyId | null {
  if (settings.belligerents.includes(id)) return otherSide(settings, id);
  if (!settings.sponsors.includes(id)) return null;
  return settings.sponsors.find((sponsor) => sponsor !== id) ?? null;
}

/** Those whose word ends or extends the truce: belligerents, then sponsors. */
export function signatories(settings: Settings): readonly PartyId[] {
  return [...settings.belligerents, ...settings.sponsors];
}

/** The belligerent whose breaches a party counts against the other camp; null for one that stands near neither. */
export function adversaryOf(settings: Settings, party: PartySettings): PartyId | null {
  return party.camp === null ? null : otherSide(settings, party.camp);
}

/** Name of a pair, made once: a text put together anew must be hashed anew at every look-up. */
export const pairKey = joined(">");

/** Joins two names by a seam, and remembers what it made. */
export function joined(seam: string): (first: string, second: string) => string {
  const made = new Map<string, Map<string, string>>();
  return (first, second) => {
    let row = made.get(first);
    if (row === undefined) {
      row = new Map();
      made.set(first, row);
    }
    let name = row.get(second);
    if (name === undefined) {
      name = `${first}${seam}${second}`;
      row.set(second, name);
    }
    return name;
  };
}

/** Name of a sequential stream: whose, and for what. */
export const streamName = joined(".");
