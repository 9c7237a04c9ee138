import type { Journal, PartyId, Role, Settings } from "../../sim/index.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";
import { listed, percent } from "../words/numbers.ts";
import { labelOf, timeLabel } from "../words/tell.ts";
import { numbers, type Paint, paintOf, round, SIMULATED, type Table, type Tag, words as texts } from "./figure.ts";
import { remembered } from "./memo.ts";
import { type TrustLine, type TrustStep, trustAt, trustOverTime } from "./trust.ts";

const words = wordsOf("trust", TRUST);

/** "Who trusts whom now?": seats that never move, two curves a pair, patrons who answer for clients. */
export interface Seating {
  readonly seats: readonly Seat[];
  readonly curves: readonly TrustCurve[];
  readonly answersFor: readonly AnswersFor[];
  readonly threshold: number;
  readonly settings: Settings;
  readonly tag: Tag;
}

export interface Seat {
  readonly id: PartyId;
  readonly label: string;
  readonly role: Role;
  readonly paint: Paint;
  /** Place in a unit square, x to the right and y down. */
  readonly x: number;
  readonly y: number;
}

/** Trust of `from` in `to`. */
export interface TrustCurve {
  readonly key: string;
  readonly from: PartyId;
  readonly to: PartyId;
  readonly label: string;
  readonly paint: Paint;
  readonly leading: boolean;
  /** Bent to one side, so that the two of a pair do not cover each other. */
  readonly bend: 1 | -1;
}

export interface AnswersFor {
  readonly patron: PartyId;
  readonly client: PartyId;
  readonly label: string;
}

/** Rows of the plan: sponsors above their clients, the excluded groups apart, those who watch below. */
const ROWS: readonly (readonly [number, readonly Role[]])[] = [
  [0.1, ["sponsor"]],
  [0.42, ["belligerent"]],
  [0.68, ["excluded"]],
  [0.92, ["monitor", "third-party", "public"]],
];

export const seatingOf: (journal: Journal) => Seating = remembered(build);

function build(journal: Journal): Seating {
  const { settings } = journal.start;
  const trust = trustOverTime(journal);
  return {
    seats: seatsOf(settings),
    curves: trust.pairs.map(({ key, holder, target, label, paint, leading }) => ({
      key,
      from: holder,
      to: target,
      label: words().of(label),
      paint,
      leading,
      bend: orderOf(settings, holder) < orderOf(settings, target) ? 1 : -1,
    })),
    answersFor: settings.parties.flatMap(({ id, patron }) =>
      patron === null
        ? []
        : [{ patron, client: id, label: words().answersFor(labelOf(patron, settings), labelOf(id, settings)) }],
    ),
    threshold: trust.threshold,
    settings,
    tag: SIMULATED,
  };
}

/** A patron sits above its client; otherwise the order is the scenario's. */
function seatsOf(settings: Settings): Seat[] {
  return ROWS.flatMap(([y, roles]) => {
    const row = settings.parties.filter(({ role }) => roles.includes(role));
    if (roles.includes("sponsor")) row.sort((a, b) => clientOrder(settings, a.id) - clientOrder(settings, b.id));
    const inset = roles.includes("excluded") ? 0.32 : 0.14;
    return row.map(({ id, role }, index): Seat => {
      const x = row.length === 1 ? 0.5 : inset + ((1 - 2 * inset) * index) / (row.length - 1);
      return { id, label: labelOf(id, settings), role, paint: paintOf(settings, id), x: round(x, 4), y };
    });
  });
}

function clientOrder(settings: Settings, patron: PartyId): number {
  const client = settings.belligerents.findIndex(
    (side) => settings.parties.find(({ id }) => id === side)?.patron === patron,
  );
  return client < 0 ? settings.belligerents.length : client;
}

function orderOf({ parties }: Settings, id: PartyId): number {
  return parties.findIndex((party) => party.id === id);
}

/** Trust between the seats at a minute. */
export interface SeatingNow {
  /** A step a curve, in the curves' order. */
  readonly trust: readonly TrustStep[];
  readonly summary: string;
}

export function seatingAt(journal: Journal, minute: number): SeatingNow {
  const model = trustOverTime(journal);
  const trust = trustAt(model, minute);
  return { trust, summary: summaryOf(model.pairs, trust, model.settings, minute) };
}

function summaryOf(
  pairs: readonly TrustLine[],
  trust: readonly TrustStep[],
  settings: Settings,
  minute: number,
): string {
  if (pairs.length === 0) return words().noModelSeats;
  const said = pairs.flatMap(({ label, leading }, index) =>
    leading ? [words().now(label, percent(trust[index]!.mean))] : [],
  );
  return words().nowSummary(timeLabel(minute, settings), listed(said));
}

/** The table twin, made when it is asked for: it follows the play head. */
export function seatingTable(journal: Journal, minute: number): Table {
  const { pairs, settings } = trustOverTime(journal);
  const trust = trustAt(trustOverTime(journal), minute);
  const is = words().columns;
  return {
    caption: words().nowCaption(timeLabel(minute, settings)),
    columns: [...[is.of, is.in].map(texts), ...[is.mean, is.low, is.high].map(numbers), texts(is.since)],
    leading: [0, 1, 2],
    rows: pairs.map(({ holder, target }, index) => {
      const { mean, low, high, minute: since } = trust[index]!;
      return [
        labelOf(holder, settings),
        labelOf(target, settings),
        round(mean, 3),
        round(low, 3),
        round(high, 3),
        timeLabel(since, settings),
      ];
    }),
  };
}
