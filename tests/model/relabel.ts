import type { PartyId, Settings } from "../../sim/model/index.ts";

/**
 * Exchanges the two sides and their sponsors: every name of a party changes places with its mirror image's, wherever it
 * stands; what is listed by party keeps the order of the file, so that whoever was first is now second in its role. The luck
 * goes with the role. Every other thing (reporters, sectors, excluded groups) keeps its place, its name and its luck.
 */
export type Exchange = Readonly<Record<PartyId, PartyId>>;

export function exchangeOf({ belligerents, sponsors }: Settings): Exchange {
  const [north, south] = belligerents;
  const pairs: [string, string][] = [
    [north, south],
    [south, north],
  ];
  if (sponsors.length === 2) {
    const [east, west] = sponsors as [string, string];
    pairs.push([east, west], [west, east]);
  }
  return Object.fromEntries(pairs);
}

/** Names a text is made of: trust is keyed "holder>target", a claim "reporter/accused/…". */
const SEAMS = /([>/])/;

/** Any plain data with the names exchanged. Texts for people and lucks are left alone. */
export function relabelled<T>(value: T, exchange: Exchange, name = ""): T {
  if (typeof value === "string") return (name === "luck" ? value : renamed(value, exchange)) as T;
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((item) => relabelled(item, exchange, name)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [renamed(key, exchange), relabelled(item, exchange, key)]),
  ) as T;
}

function renamed(text: string, exchange: Exchange): string {
  if (Object.hasOwn(exchange, text)) return exchange[text]!;
  if (!SEAMS.test(text)) return text;
  return text
    .split(SEAMS)
    .map((part) => (Object.hasOwn(exchange, part) ? exchange[part]! : part))
    .join("");
}

const isParties = (list: readonly unknown[], exchange: Exchange) =>
  list.length > 1 && list.every((item) => typeof item === "string" && Object.hasOwn(exchange, item));

/** Whether `there` is `here` with the names exchanged. A list of parties is a set: nothing hangs on its order. */
export function mirrors(here: unknown, there: unknown, exchange: Exchange): boolean {
  if (typeof here === "string")
    return here === there ? !Object.hasOwn(exchange, here) : renamed(here, exchange) === there;
  if (here === null || typeof here !== "object") return Object.is(here, there);
  if (there === null || typeof there !== "object") return false;
  if (Array.isArray(here)) {
    if (!Array.isArray(there) || here.length !== there.length) return false;
    if (isParties(here, exchange)) return here.every((id) => there.includes(exchange[id as string]));
    return here.every((item, at) => mirrors(item, there[at], exchange));
  }
  const other = there as Record<string, unknown>;
  const names = Object.keys(here);
  return (
    names.length === Object.keys(other).length &&
    names.every((name) => {
      const twin = renamed(name, exchange);
      return Object.hasOwn(other, twin) && mirrors((here as Record<string, unknown>)[name], other[twin], exchange);
    })
  );
}

/** The settings of the mirror image of a run. */
export function mirrored(settings: Settings): Settings {
  const swapped = relabelled(settings, exchangeOf(settings));
  const rank = (id: PartyId) => settings.parties.findIndex((party) => party.id === id);
  const inOrder = <Row>(rows: readonly Row[], of: (row: Row) => PartyId) =>
    [...rows].sort((a, b) => rank(of(a)) - rank(of(b)));
  const trust = [...swapped.trust].sort((a, b) => rank(a.holder) - rank(b.holder) || rank(a.target) - rank(b.target));
  return {
    ...swapped,
    parties: inOrder(swapped.parties, ({ id }) => id),
    belligerents: settings.belligerents,
    sponsors: settings.sponsors,
    trust,
  };
}
