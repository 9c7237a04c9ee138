import { localTimeOf, PARAMETERS, type ParameterId, type Settings } from "../model/index.ts";

/** What-ifs as data: at this minute of the run, something is otherwise. */
export interface Intervention {
  readonly at: number;
  readonly change: Change;
}

export type Change =
  | { readonly kind: "parameter"; readonly id: ParameterId; readonly value: number }
  | { readonly kind: "publish"; readonly document: string }
  | { readonly kind: "answer"; readonly demand: string; readonly answer: "accept" | "refuse" | "stall" }
  /** A decision is taken in a party's place; `decision` is its name, such as renew/government/1. */
  | { readonly kind: "decide"; readonly decision: string; readonly choice: string }
  /** The waiting event of this seq does not take place. */
  | { readonly kind: "drop"; readonly seq: number }
  | { readonly kind: "hypothesis"; readonly id: string; readonly on: boolean };

/** One plain sentence. */
export function describeIntervention({ at, change }: Intervention, settings: Settings): string {
  const when = localTimeOf(at, settings).replace("T", " ");
  switch (change.kind) {
    case "parameter":
      return `From ${when} on, "${PARAMETERS[change.id].label}" is ${change.value} (${PARAMETERS[change.id].unit}) instead of ${settings.parameters[change.id]}`;
    case "publish":
      return `At ${when} "${settings.documents.find(({ id }) => id === change.document)?.name ?? change.document}" is published`;
    case "answer":
      return `The answer to the demand "${change.demand}" is fixed: ${change.answer}`;
    case "decide":
      return `The decision "${change.decision}" is fixed: ${change.choice}`;
    case "drop":
      return `From ${when} on, event ${change.seq} does not take place`;
    case "hypothesis":
      return `From ${when} on, the hypothesis "${settings.hypotheses.find(({ id }) => id === change.id)?.title ?? change.id}" is switched ${change.on ? "on" : "off"}`;
  }
}
