import type { Entry } from "../../sim/index.ts";
import type { RunReply } from "./protocol.ts";

/**
 * Entries are a run's bulk: between worker and page they go ahead of the rest as text, some at a time. Text takes half the time of a
 * clone, pieces half that of one text (what is small needs no fresh memory), and the page reads while the worker writes. The rest
 * is cloned whole, so that keyframes go on sharing what they shared.
 */
export type Sent = RunReply | { readonly kind: "entries"; readonly text: string };

const AT_ONCE = 200;

export function* sent(reply: RunReply): Generator<Sent> {
  if (reply.kind === "ran") {
    const { entries } = reply.journal;
    for (let at = 0; at < entries.length; at += AT_ONCE)
      yield { kind: "entries", text: JSON.stringify(entries.slice(at, at + AT_ONCE)) };
    yield { ...reply, journal: { ...reply.journal, entries: [] } };
  } else yield reply;
}

/** Puts together what one worker sends, which sends one reply after the other; null until the reply is whole. */
export function createReceiver(): (message: Sent) => RunReply | null {
  let entries: Entry[] = [];
  return (message) => {
    if (message.kind === "entries") {
      entries.push(...JSON.parse(message.text));
      return null;
    }
    if (message.kind !== "ran") return message;
    const journal = { ...message.journal, entries };
    entries = [];
    return { ...message, journal };
  };
}
