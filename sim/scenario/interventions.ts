import * as v from "valibot";
import { DESK, PARAMETERS, type ParameterId, type Settings } from "../model/index.ts";
import { endlessFault } from "./endless.ts";
import { type Fault, faultsOf } from "./issues.ts";
import { didYouMean } from "./nearest.ts";
import { decisionFault } from "./obligations.ts";
import { parameterFault } from "./overrides.ts";
import type { Scenario } from "./scenario.ts";
import { DecisionId, Id } from "./schema-parts.ts";
import type { Change, Intervention } from "./what-ifs.ts";

const minute = v.pipe(
  v.number("a minute of the run"),
  v.integer("a whole minute"),
  v.minValue(0, "a minute from 0 on"),
);
const seq = v.pipe(
  v.number("the seq of an event"),
  v.integer("the seq of an event"),
  v.minValue(1, "the seq of an event"),
);

export const InterventionSchema = v.strictObject({
  at: minute,
  change: v.variant(
    "kind",
    [
      v.strictObject({
        kind: v.literal("parameter"),
        id: v.picklist(Object.keys(PARAMETERS) as ParameterId[], "a parameter of the model"),
        value: v.number("a number"),
      }),
      v.strictObject({ kind: v.literal("publish"), document: Id }),
      v.strictObject({
        kind: v.literal("answer"),
        demand: Id,
        answer: v.picklist(["accept", "refuse", "stall"], "one of accept, refuse, stall"),
      }),
      v.strictObject({ kind: v.literal("decide"), decision: DecisionId, choice: v.string("a choice") }),
      v.strictObject({ kind: v.literal("drop"), seq }),
      v.strictObject({ kind: v.literal("hypothesis"), id: Id, on: v.boolean("true or false") }),
    ],
    "one of parameter, publish, answer, decide, drop, hypothesis",
  ),
});

/** Everything wrong with a value that should be an intervention in a run of this scenario; none when it is one. */
export function interventionFaults(value: unknown, scenario: Scenario, settings: Settings): Fault[] {
  const faults = faultsOf(InterventionSchema, value);
  if (faults.length > 0) return faults;
  const { at, change } = value as Intervention;
  if (at > settings.horizon)
    faults.push({ path: ["at"], wanted: `a minute up to ${settings.horizon}`, found: String(at), hint: null });
  return [...faults, ...changeFaults(change, scenario, settings)];
}

function changeFaults(change: Change, scenario: Scenario, settings: Settings): Fault[] {
  const known = (name: string, path: string, what: string, valid: readonly string[]): Fault[] =>
    valid.includes(name)
      ? []
      : [
          {
            path: ["change", path],
            wanted: `a ${what} of this scenario`,
            found: `"${name}"`,
            hint: didYouMean(name, valid),
          },
        ];
  switch (change.kind) {
    case "parameter": {
      const path = ["change", "value"];
      const fault = parameterFault(change.id, change.value);
      if (fault !== null) return [{ ...fault, path }];
      const wild = endlessFault({ ...settings.parameters, [change.id]: change.value }, path, settings.reference);
      return wild === null ? [] : [wild];
    }
    case "publish":
      return known(
        change.document,
        "document",
        "document",
        settings.documents.map(({ id }) => id),
      );
    case "answer":
      return known(change.demand, "demand", "demand", demandsOf(settings));
    case "hypothesis":
      return known(change.id, "id", "hypothesis", Object.keys(scenario.form.hypotheses ?? {}));
    case "decide": {
      const [kind = "", whose = ""] = change.decision.split("/");
      const [what, list] = DESK.has(kind) ? ["reporter", settings.reporters] : ["party", settings.parties];
      const party = known(
        whose,
        "decision",
        what as string,
        (list as readonly { readonly id: string }[]).map(({ id }) => id),
      );
      const fault = decisionFault(change.decision, change.choice);
      if (fault === null) return party;
      const path = ["change", change.decision.startsWith(`${fault.found}/`) ? "decision" : "choice"];
      return [...party, { path, wanted: fault.wanted, found: `"${fault.found}"`, hint: fault.hint }];
    }
    case "drop":
      return [];
  }
}

function demandsOf(settings: Settings): string[] {
  return settings.schedule.flatMap(({ event }) =>
    event.type === "demand.made" || event.type === "offer.made" ? [event.id] : [],
  );
}
