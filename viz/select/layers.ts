import type { TruceEvent } from "../../sim/index.ts";

/** The layers that are never mixed, and the two kinds of record beside them. */
export const LAYERS = ["incident", "observation", "claim", "decision", "document"] as const;
export type Layer = (typeof LAYERS)[number];

const BY_FAMILY: Readonly<Record<string, Layer>> = {
  incident: "incident",
  act: "incident",
  group: "incident",
  strike: "incident",
  shock: "incident",
  observation: "observation",
  claim: "claim",
  statement: "claim",
  report: "claim",
  window: "claim",
  document: "document",
  council: "document",
};

/** By the noun of the event's name. */
export function layerOf({ type }: TruceEvent): Layer {
  return BY_FAMILY[type.slice(0, type.indexOf("."))] ?? "decision";
}

/** Events that keep the model going and tell a reader nothing. */
const MACHINERY: ReadonlySet<string> = new Set([
  "act.considered",
  "group.considered",
  "strike.considered",
  "window.closed",
  "situation.reviewed",
  "pull-back.tried",
  "convoy.due",
  "calm.judged",
]);

export function worthTelling({ type }: TruceEvent): boolean {
  return !MACHINERY.has(type);
}
