import * as v from "valibot";
import { DESK, PARAMETERS, type ParameterId, type Settings } from "../model/index.ts";
import { asItStands, named, say } from "../refusals/index.ts";
import { didYouMean } from "./did-you-mean.ts";
import { endlessFault } from "./endless.ts";
import { type Fault, faultsOf } from "./issues.ts";
import type { Owned } from "./names.ts";
import { decisionFault } from "./obligations.ts";
import { parameterFault } from "./overrides.ts";
import type { Scenario } from "./scenario.ts";
import { DecisionId, Id, row } from "./schema-parts.ts";
import type { Change, Intervention } from "./what-ifs.ts";

const minute = v.pipe(
  v.number(say("a minute of the run")),
  v.integer(say("a whole minute")),
  v.minValue(0, say("a minute from 0 on")),
);
const seq = v.pipe(
  v.number(say("the seq of an event")),
  v.integer(say("the seq of an event")),
  v.minValue(1, say("the seq of an event")),
);

export const InterventionSchema = row({
  at: minute,
  change: v.variant(
    "kind",
    [
      row({
        kind: v.literal("parameter"),
        id: v.picklist(Object.keys(PARAMETERS) as ParameterId[], say("a parameter of the model")),
        value: v.number(say("a number")),
      }),
      row({ kind: v.literal("publish"), document: Id }),
      row({
        kind: v.literal("answer"),
        demand: Id,
        answer: v.picklist(["accept", "refuse", "stall"], say("one of {names}", { names: "accept, refuse, stall" })),
      }),
      row({ kind: v.literal("decide"), decision: DecisionId, choice: v.string(say("a choice")) }),
      row({ kind: v.literal("drop"), seq }),
      row({ kind: v.literal("hypothesis"), id: Id, on: v.boolean(say("true or false")) }),
    ],
    say("one of {names}", { names: "parameter, publish, answer, decide, drop, hypothesis" }),
  ),
});

/** Everything wrong with a value that should be an intervention in a run of this scenario; none when it is one. */
export function interventionFaults(value: unknown, scenario: Scenario, settings: Settings): Fault[] {
  const faults = faultsOf(InterventionSchema, value);
  if (faults.length > 0) return faults;
  const { at, change } = value as Intervention;
  if (at > settings.horizon)
    faults.push({
      path: ["at"],
      wanted: say("a minute up to {max}", { max: settings.horizon }),
      found: asItStands(at),
      hint: null,
    });
  return [...faults, ...changeFaults(change, scenario, settings)];
}

function changeFaults(change: Change, scenario: Scenario, settings: Settings): Fault[] {
  const known = (name: string, path: string, what: Owned, valid: readonly string[]): Fault[] =>
    valid.includes(name)
      ? []
      : [
          {
            path: ["change", path],
            wanted: say(`${what} of this scenario`),
            found: named(name),
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
        "a document",
        settings.documents.map(({ id }) => id),
      );
    case "answer":
      return known(change.demand, "demand", "a demand", demandsOf(settings));
    case "hypothesis":
      return known(change.id, "id", "a hypothesis", Object.keys(scenario.form.hypotheses ?? {}));
    case "decide": {
      const [kind = "", whose = ""] = change.decision.split("/");
      const [what, list] = DESK.has(kind)
        ? (["a reporter", settings.reporters] as const)
        : (["a party", settings.parties] as const);
      const party = known(
        whose,
        "decision",
        what,
        list.map(({ id }) => id),
      );
      const fault = decisionFault(change.decision, change.choice);
      if (fault === null) return party;
      const path = ["change", change.decision.startsWith(`${fault.found}/`) ? "decision" : "choice"];
      return [...party, { path, wanted: fault.wanted, found: named(fault.found), hint: fault.hint }];
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
