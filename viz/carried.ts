import type { Entry, Journal } from "../sim/index.ts";
import type { Selection } from "./session.ts";

/**
 * What is selected, as another run has it: there the same event bears another number, and its number another event. The same is one
 * of the same minute that differs in nothing, else in no more than its figures; null when that run has none.
 */
export function carried(selection: Selection | null, from: Journal, to: Journal): Selection | null {
  if (selection?.kind !== "event") return selection;
  const before = from.entries.find(({ seq }) => seq === selection.seq);
  if (before === undefined) return selection;
  const beside = to.entries.filter(({ time }) => time === before.time);
  const after =
    beside.find((entry) => told(entry, true) === told(before, true)) ??
    beside.find((entry) => told(entry, false) === told(before, false));
  if (after === undefined) return null;
  return after.seq === selection.seq ? selection : { kind: "event", seq: after.seq };
}

function told({ event }: Entry, figures: boolean): string {
  return JSON.stringify(event, (_, value) => (figures || typeof value !== "number" ? value : 0));
}
