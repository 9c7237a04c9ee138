import { type PartyId, pairKey, type Settings, type TruceEvent, type World } from "../model/index.ts";

export type Daily = Readonly<Record<string, readonly number[]>>;
export type Totals = Readonly<Record<string, number>>;

type Lists = Record<string, number[]>;
type Sums = Record<string, number>;

/** Running totals of one run, while it goes. */
export class Books {
  readonly #acts: Lists = {};
  readonly #deaths: Lists = {};
  readonly #actsBefore: Lists = {};
  readonly #deathsBefore: Lists = {};
  readonly #groupActs: Lists = {};
  readonly #claimed: Lists = {};
  readonly #trust: Lists = {};
  readonly #publicity: number[] = [];
  readonly #strikes: Sums = {};
  readonly #misdirected: Sums = {};
  readonly #observed: Sums = {};
  readonly #misattributed: Sums = {};
  readonly #contested: Sums = {};
  /** Who did it, by the seq of what was done. */
  readonly #culprits = new Map<number, PartyId>();
  #actsNow: Lists = {};
  #deathsNow: Lists = {};
  readonly #breaches: Sums = {};
  readonly #duties: Sums = { met: 0, breached: 0, disputed: 0 };
  #roadOpened = false;
  #day = 0;

  constructor(settings: Settings) {
    for (const side of settings.belligerents) {
      for (const lists of [this.#acts, this.#deaths, this.#actsBefore, this.#deathsBefore]) lists[side] = [];
      this.#breaches[side] = 0;
      this.#strikes[side] = 0;
      this.#misdirected[side] = 0;
    }
    for (const { id, role } of settings.parties) if (role === "excluded") this.#groupActs[id] = [];
    for (const { id } of settings.reporters) {
      this.#observed[id] = 0;
      this.#misattributed[id] = 0;
      for (const accused of settings.belligerents) {
        this.#claimed[pairKey(id, accused)] = [];
        this.#contested[pairKey(id, accused)] = 0;
      }
    }
    for (const { holder, target } of settings.trust) this.#trust[pairKey(holder, target)] = [];
  }

  open(day: number): void {
    this.#day = day;
    this.#actsNow = day < 0 ? this.#actsBefore : this.#acts;
    this.#deathsNow = day < 0 ? this.#deathsBefore : this.#deaths;
    for (const id in this.#actsNow) this.#actsNow[id]!.push(0);
    for (const id in this.#deathsNow) this.#deathsNow[id]!.push(0);
    if (day < 0) return;
    for (const lists of [this.#claimed, this.#groupActs]) for (const key in lists) lists[key]!.push(0);
  }

  note(event: TruceEvent, seq: number, { phase }: World): void {
    switch (event.type) {
      case "incident.occurred":
        this.#act(event.side, event.deaths, phase);
        this.#culprits.set(seq, event.side);
        break;
      case "group.acted":
        if (this.#day >= 0) addToLast(this.#groupActs, event.group, 1);
        this.#culprits.set(seq, event.group);
        break;
      case "strike.flown":
        if (event.hit !== null) this.#act(event.side, event.deaths, phase);
        if (this.#day >= 0) this.#strikes[event.side]! += 1;
        if (this.#day >= 0 && event.hit !== null) this.#misdirected[event.side]! += 1;
        this.#culprits.set(seq, event.side);
        break;
      case "road.opened":
        this.#roadOpened = true;
        break;
      case "obligation.changed":
        if (event.to in this.#duties) this.#duties[event.to]! += 1;
        break;
      case "observation.made":
        this.#observed[event.reporter]! += 1;
        if (this.#culprits.get(event.incident) !== event.accused) this.#misattributed[event.reporter]! += 1;
        break;
      case "claim.published": {
        if (event.flash || event.accused === null) break;
        const key = pairKey(event.reporter, event.accused);
        addToLast(this.#claimed, key, event.count);
        if (key in this.#contested) this.#contested[key]! += event.contested;
        break;
      }
    }
  }

  #act(side: PartyId, deaths: number, phase: World["phase"]): void {
    if (phase === "truce") this.#breaches[side]! += 1;
    addToLast(this.#actsNow, side, 1);
    addToLast(this.#deathsNow, side, deaths);
  }

  close(world: World): void {
    if (this.#day < 0) return;
    for (const key in this.#trust) this.#trust[key]!.push(world.trust[key]!.mean);
    this.#publicity.push(world.publicity);
  }

  /** Everything counted; the lists are the books' own, which nobody writes in any more. */
  counted() {
    return {
      acts: this.#acts as Daily,
      deaths: this.#deaths as Daily,
      actsBefore: this.#actsBefore as Daily,
      deathsBefore: this.#deathsBefore as Daily,
      breaches: this.#breaches as Totals,
      groupActs: this.#groupActs as Daily,
      strikes: this.#strikes as Totals,
      misdirected: this.#misdirected as Totals,
      observed: this.#observed as Totals,
      misattributed: this.#misattributed as Totals,
      claimed: this.#claimed as Daily,
      contested: this.#contested as Totals,
      trust: this.#trust as Daily,
      publicity: this.#publicity as readonly number[],
      roadOpened: this.#roadOpened,
      duties: this.#duties as Totals,
    };
  }
}

function addToLast(lists: Lists, name: string, amount: number): void {
  const list = lists[name];
  if (list !== undefined) list[list.length - 1]! += amount;
}
