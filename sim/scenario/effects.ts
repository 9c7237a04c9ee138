import { canonicalJson } from "../kernel/index.ts";
import type { ParameterId, Parameters, Scheduled, Settings, TruceEvent } from "../model/index.ts";
import { say } from "../refusals/said.ts";
import { compileSettings } from "./compile.ts";
import { endlessFault } from "./endless.ts";
import type { Scenario } from "./scenario.ts";
import type { Intervention } from "./what-ifs.ts";

/** What an intervention does to a snapshot, ready to be applied by whoever holds one. */
export interface Effect {
  readonly settings: Settings;
  /** Events to schedule. */
  readonly add: readonly Scheduled[];
  /** What becomes of a waiting event: itself, another in its place, or null when it is called off. */
  readonly rewrite: (event: TruceEvent, seq: number) => TruceEvent | null;
}

const asItWas = (event: TruceEvent): TruceEvent => event;

/** The effect of a valid intervention. Throws RangeError when a hypothesis cannot be switched once the run is under way. */
export function effectOf({ at, change }: Intervention, scenario: Scenario, settings: Settings): Effect {
  switch (change.kind) {
    case "parameter":
      // The reference stays: by it conduct is judged, and it is fixed once for a run.
      return {
        settings: withParameters(settings, { [change.id]: change.value }),
        add: [],
        rewrite: asItWas,
      };
    case "publish": {
      const event: TruceEvent = { type: "document.published", document: change.document, by: settings.sponsors };
      return { settings, add: [{ time: at, event }], rewrite: asItWas };
    }
    case "answer":
      return {
        settings,
        add: [],
        rewrite: (event) => (answers(event, change.demand) ? { ...event, forced: change.answer } : event),
      };
    case "decide":
      return {
        settings: { ...settings, decisions: { ...settings.decisions, [change.decision]: change.choice } },
        add: [],
        rewrite: asItWas,
      };
    case "drop":
      // The horizon stays: without it a run would go on until its budget is spent.
      return {
        settings,
        add: [],
        rewrite: (event, seq) => (seq === change.seq && event.type !== "run.ended" ? null : event),
      };
    case "hypothesis":
      return switchHypothesis(change.id, change.on, at, scenario, settings);
  }
}

type Answerable = Extract<TruceEvent, { type: "demand.made" | "offer.made" | "demand.answered" }>;

function answers(event: TruceEvent, demand: string): event is Answerable {
  return (
    ((event.type === "demand.made" || event.type === "offer.made") && event.id === demand) ||
    (event.type === "demand.answered" && event.demand === demand)
  );
}

/** Compiles the scenario with and without the hypothesis, and carries the difference over to the run. */
function switchHypothesis(id: string, on: boolean, at: number, scenario: Scenario, settings: Settings): Effect {
  const hypotheses = Object.fromEntries(settings.hypotheses.map((item) => [item.id, item.on]));
  const parameters = { preHistoryDays: settings.parameters.preHistoryDays };
  const before = compileSettings(scenario, { parameters, hypotheses });
  const after = compileSettings(scenario, { parameters, hypotheses: { ...hypotheses, [id]: on } });
  const fixed = (["parties", "documents", "trust", "obligations", "aid"] as const).find(
    (part) => canonicalJson(before[part]) !== canonicalJson(after[part]),
  );
  if (fixed !== undefined) {
    throw new RangeError(
      say(
        `the hypothesis "{name}" changes the {part} with which a run starts: start a run with it ${on ? "on" : "off"} instead`,
        { name: id, part: fixed },
      ),
    );
  }
  const changed = (Object.keys(after.parameters) as ParameterId[]).filter(
    (name) => after.parameters[name] !== before.parameters[name],
  );
  const patch = Object.fromEntries(changed.map((name) => [name, after.parameters[name]])) as Partial<Parameters>;
  const gone = new Set(missingFrom(after.schedule, before.schedule).map(({ event }) => canonicalJson(event)));
  return {
    settings: withParameters(
      {
        ...after,
        decisions: { ...after.decisions, ...settings.decisions },
        parameters: settings.parameters,
        reference: settings.reference,
      },
      patch,
    ),
    add: missingFrom(before.schedule, after.schedule).filter(({ time }) => time >= at),
    rewrite: (event) => (gone.size > 0 && gone.has(canonicalJson(event)) ? null : event),
  };
}

/** Settings with other numbers. Throws RangeError where acts would go on causing others without end. */
function withParameters(settings: Settings, patch: Partial<Parameters>): Settings {
  const parameters = { ...settings.parameters, ...patch };
  const endless = endlessFault(parameters, ["parameters"], settings.reference);
  if (endless !== null) throw new RangeError(`wanted ${endless.wanted}, found ${endless.found}: ${endless.hint}`);
  return { ...settings, parameters };
}

/** Rows of `to` that `from` does not have. */
function missingFrom(from: readonly Scheduled[], to: readonly Scheduled[]): Scheduled[] {
  const had = new Set(from.map(canonicalJson));
  return to.filter((row) => !had.has(canonicalJson(row)));
}
