import type { Claim, Engine, Observation, TruceEvent } from "../../sim/model/index.ts";

/**
 * What must hold after every event of every run, whatever the scenario. A watch is told of each event just after it and
 * throws at the first thing that does not hold; it remembers what it needs of the events before.
 */
export function watch(): (engine: Engine, event: TruceEvent) => void {
  const books = new Books();
  let publicity = 0;
  let now = 0;
  let events = 0;
  return (engine, event) => {
    const { simulation, world } = engine;
    hold(simulation.now >= now && Number.isInteger(simulation.now), `the clock went from ${now} to ${simulation.now}`);
    now = simulation.now;
    hold(
      world.publicity >= publicity && world.publicity <= 1,
      `publicity went from ${publicity} to ${world.publicity}`,
    );
    publicity = world.publicity;
    trustHolds(engine);
    partiesHold(engine);
    books.told(engine, event);
    // What is costly to look at is looked at now and then, and at the end.
    if (++events % 250 !== 0 && !simulation.stopped) return;
    plain(world, "world");
    for (const { time } of simulation.state().pending) hold(time >= now, `an event waits for ${time}, before ${now}`);
  };
}

function hold(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function share(value: number, what: string): void {
  hold(value >= 0 && value <= 1, `${what} is ${value}`);
}

function trustHolds({ world }: Engine): void {
  for (const [pair, trust] of Object.entries(world.trust)) {
    share(trust.mean, `trust ${pair}`);
    hold(trust.doubt > 0 && trust.doubt <= 1, `uncertainty of ${pair} is ${trust.doubt}`);
    for (const kind of ["good", "bad", "kept", "broken"] as const)
      hold(trust[kind] >= 0 && trust[kind] < 1e6, `${kind} evidence of ${pair} is ${trust[kind]}`);
  }
}

function partiesHold({ world, settings }: Engine): void {
  for (const [id, party] of Object.entries(world.parties)) {
    share(party.comply, `compliance of ${id}`);
    hold(party.credited >= 0 && Number.isFinite(party.credited), `breaches credited by ${id} are ${party.credited}`);
    hold(party.shock >= 0 && party.shock <= 3, `the shock to ${id} is ${party.shock}`);
  }
  for (const side of settings.belligerents) share(world.separation[side]!, `what is left of ${side}'s mixing`);
  share(world.aid, "the aid that moves");
}

/** No undefined, no NaN, no infinity, nothing but trees of plain objects and arrays. */
function plain(value: unknown, path: string): void {
  if (typeof value === "number") hold(Number.isFinite(value), `${path} is ${value}`);
  else if (Array.isArray(value)) for (const [at, item] of value.entries()) plain(item, `${path}[${at}]`);
  else if (value !== null && typeof value === "object") {
    hold(Object.getPrototypeOf(value) === Object.prototype, `${path} is no plain object`);
    for (const [name, item] of Object.entries(value)) plain(item, `${path}.${name}`);
  } else hold(value === null || typeof value === "string" || typeof value === "boolean", `${path} is ${typeof value}`);
}

interface Count {
  acts: number;
  deaths: number;
  contested: number;
}

/** What was noticed and what was claimed, counted apart from the model. */
class Books {
  /** Who could have been seen to act, by seq of the act: its side or group, and its time. */
  readonly #acts = new Map<number, { time: number; names: readonly string[] }>();
  readonly #open = new Map<string, Count>();
  readonly #closed = new Map<string, Count>();

  told(engine: Engine, event: TruceEvent): void {
    const { simulation, settings } = engine;
    const both = settings.belligerents;
    switch (event.type) {
      case "incident.occurred":
        this.#acts.set(engine.context.seq, { time: simulation.now, names: both });
        return;
      case "group.acted":
        this.#acts.set(engine.context.seq, { time: simulation.now, names: [event.group, event.among] });
        return;
      case "strike.flown":
        this.#acts.set(engine.context.seq, { time: simulation.now, names: event.hit === null ? [event.side] : both });
        return;
      case "observation.made":
        this.#noticed(event, engine);
        return;
      case "window.closed":
        for (const side of both) {
          this.#closed.set(`${event.reporter}/${side}/${event.to}`, this.#of(event.reporter, side));
          this.#open.delete(`${event.reporter}/${side}`);
        }
        return;
      case "claim.published":
        if (settings.mode === "simulation") this.#claimed(event, engine);
    }
  }

  #noticed(observation: Observation, { simulation, settings }: Engine): void {
    const act = this.#acts.get(observation.incident);
    hold(act !== undefined, `an observation names ${observation.incident}, which is no act`);
    hold(simulation.now >= act!.time, `an act of ${act!.time} was noticed at ${simulation.now}`);
    hold(act!.names.includes(observation.accused), `${observation.accused} is accused of an act of ${act!.names}`);
    const { against } = observation;
    if (against === null) return;
    hold(settings.belligerents.includes(against), `an act was counted against ${against}`);
    const count = this.#of(observation.reporter, against);
    count.acts++;
    count.deaths += observation.deaths;
    if (observation.contested) count.contested++;
    this.#open.set(`${observation.reporter}/${against}`, count);
  }

  #claimed(claim: Claim, { settings }: Engine): void {
    const { count, contested, id, flash, measure, severity, windowFrom } = claim;
    hold(Number.isInteger(count) && count >= 0, `${id} counts ${count}`);
    hold(contested >= 0 && contested <= Math.max(count, 1), `${id} has ${contested} contested of ${count}`);
    hold(severity === null || severity >= 0, `${id} has a severity of ${severity}`);
    hold(windowFrom >= settings.onset, `${id} counts from ${windowFrom}, before the onset`);
    if (flash) return;
    const noticed = this.#closed.get(id);
    hold(noticed !== undefined, `${id} was published without a window`);
    const reporter = settings.reporters.find((item) => item.id === claim.reporter)!;
    const unfounded = (reporter.falseReports[claim.accused!] ?? 0) > 0;
    if (measure === "deaths") hold(count === noticed!.deaths, `${id} counts ${count} of ${noticed!.deaths} deaths`);
    else if (unfounded) hold(count >= noticed!.acts, `${id} counts ${count} of ${noticed!.acts} acts`);
    else hold(count === noticed!.acts, `${id} counts ${count} of ${noticed!.acts} acts`);
    if (measure === "acts") hold(contested === noticed!.contested, `${id} has ${contested} contested acts`);
  }

  #of(reporter: string, side: string): Count {
    return this.#open.get(`${reporter}/${side}`) ?? { acts: 0, deaths: 0, contested: 0 };
  }
}
