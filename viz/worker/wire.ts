import type { Journal } from "../../sim/index.ts";
import type { RunReply } from "./protocol.ts";

/**
 * Entries and keyframes are a run's bulk: between worker and page they go ahead of the rest as text, some at a time. Text takes half
 * the time of a clone, pieces half that of one text (what is small needs no fresh memory), and the page reads while the worker writes.
 */
type Part = {
  readonly id: number;
  readonly kind: "part";
  readonly of: Bulk;
  readonly text: string;
};

type Bulk = "entries" | "keyframes";

export type Sent = RunReply | Part;

const AT_ONCE: Readonly<Record<Bulk, number>> = { entries: 200, keyframes: 1 };

export function sent(reply: RunReply): Sent[] {
  if (reply.kind !== "ran") return [reply];
  const { id, journal } = reply;
  const parts = (of: Bulk): Part[] =>
    pieces<unknown>(journal[of], AT_ONCE[of]).map((piece) => ({ id, kind: "part", of, text: JSON.stringify(piece) }));
  return [
    ...parts("entries"),
    ...parts("keyframes"),
    { ...reply, journal: { ...journal, entries: [], keyframes: [] } },
  ];
}

function pieces<T>(list: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size));
}

/** Puts together what one worker sends, which sends one reply after the other; null until the reply is whole. */
export function createReceiver(): (message: Sent) => RunReply | null {
  const none = (): Record<Bulk, unknown[]> => ({ entries: [], keyframes: [] });
  let bulk = none();
  return (message) => {
    if (message.kind === "part") {
      bulk[message.of].push(...JSON.parse(message.text));
      return null;
    }
    if (message.kind !== "ran") return message;
    const journal = { ...message.journal, ...bulk } as Journal;
    bulk = none();
    return { ...message, journal };
  };
}
