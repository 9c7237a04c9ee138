import { type Change, type Intervention, PARAMETERS, type ParameterId } from "../sim/index.ts";

/** What is otherwise from a minute on, as an address writes it: `11610~publish~main-text`. */

/** A decision's name: its kind, the party and which one. */
const DECISION = /^[a-z][a-z-]*\/[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;

/** What `writeIntervention` wrote; null for any other text. */
export function readIntervention(text: string): Intervention | null {
  const [minute = "", kind, ...args] = text.split("~");
  if (!/^\d{1,7}$/.test(minute)) return null;
  const change = readChange(kind, args);
  return change === null ? null : { at: Number(minute), change };
}

function readChange(kind: string | undefined, args: readonly string[]): Change | null {
  const [first = "", second = ""] = args;
  const isId = /^[a-z][a-z0-9-]*$/.test(first);
  if (kind === "publish" && isId && args.length === 1) return { kind, document: first };
  if (kind === "drop" && /^[1-9]\d{0,8}$/.test(first) && args.length === 1) return { kind, seq: Number(first) };
  if (args.length !== 2) return null;
  if (kind === "parameter" && Object.hasOwn(PARAMETERS, first) && /^-?\d+(\.\d+)?(e-?\d+)?$/.test(second))
    return { kind, id: first as ParameterId, value: Number(second) };
  if (kind === "answer" && isId && (second === "accept" || second === "refuse" || second === "stall"))
    return { kind, demand: first, answer: second };
  if (kind === "decide" && DECISION.test(first) && /^[a-z][a-z ]*$/.test(second))
    return { kind, decision: first, choice: second };
  if (kind === "hypothesis" && isId && (second === "on" || second === "off"))
    return { kind, id: first, on: second === "on" };
  return null;
}

export function writeIntervention({ at, change }: Intervention): string {
  const parts: (string | number)[] = [at, change.kind];
  switch (change.kind) {
    case "publish":
      return [...parts, change.document].join("~");
    case "drop":
      return [...parts, change.seq].join("~");
    case "parameter":
      return [...parts, change.id, change.value].join("~");
    case "answer":
      return [...parts, change.demand, change.answer].join("~");
    case "decide":
      return [...parts, change.decision, change.choice].join("~");
    case "hypothesis":
      return [...parts, change.id, change.on ? "on" : "off"].join("~");
  }
}
