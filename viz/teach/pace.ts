import { useEffect, useRef, useState } from "preact/hooks";
import type { Meeting } from "./phones/door.ts";

/** What the teacher's window says to the class's and the projector's on the same device: which step, and how many hands. */
export interface Pace {
  readonly step: string;
  /** Hands for each option of each step to predict. */
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Whether the projector shows the step's QR code. */
  readonly qr?: boolean;
  /** The room that phones meet in, where there is one, and what came from them. */
  readonly meeting?: Meeting;
  readonly phones?: Phones;
}

export interface Phones {
  /** For each option of each step. */
  readonly counts: Pace["hands"];
  /** Answers to each step, lines too. */
  readonly came: Readonly<Record<string, number>>;
  /** For each step that asks for a line. */
  readonly lines: Readonly<Record<string, ClassLines>>;
  /** Steps whose counts the class may see while it is still asked. */
  readonly shown: readonly string[];
}

/** What a class drew: every line, and the middle of each day. */
export interface ClassLines {
  readonly drawn: readonly (readonly number[])[];
  readonly middle: readonly number[];
}

/** The class sees its lines once the step that asks for them is over. */
export function linesShown({ phones, step }: Pace): Phones["lines"] {
  return Object.fromEntries(Object.entries(phones?.lines ?? {}).filter(([id]) => id !== step));
}

/**
 * Hands and phones together, as far as the class may see them: while a step is asked, its phones are counted in silence, so that
 * nobody answers with the others.
 */
export function handsShown({ hands, phones, step }: Pace): Pace["hands"] {
  if (phones === undefined) return hands;
  const open = Object.entries(phones.counts).filter(([id]) => id !== step || phones.shown.includes(id));
  const together = open.map(([id, counts]) => {
    const typed = hands[id] ?? {};
    return [
      id,
      Object.fromEntries(Object.entries(counts).map(([option, count]) => [option, count + (typed[option] ?? 0)])),
    ];
  });
  return { ...hands, ...Object.fromEntries(together) };
}

/** One state for all windows of a lesson on this device. Whoever opens late asks, and whoever has been told answers. */
export function usePace(lesson: string, first: Pace): readonly [Pace, (next: Pace) => void] {
  const [pace, setPace] = useState(first);
  const channel = useRef<BroadcastChannel | null>(null);
  const told = useRef<Pace | null>(null);
  useEffect(() => {
    const opened = new BroadcastChannel(`truce-lesson:${lesson}`);
    channel.current = opened;
    opened.onmessage = ({ data }) => {
      if (data === "ask") {
        if (told.current !== null) opened.postMessage(told.current);
      } else if (isPace(data)) {
        told.current = data;
        setPace(data);
      }
    };
    opened.postMessage("ask");
    return () => opened.close();
  }, [lesson]);
  const tell = (next: Pace) => {
    told.current = next;
    setPace(next);
    channel.current?.postMessage(next);
  };
  return [pace, tell];
}

/** Only our own pages share the channel; what they say is still looked at. */
function isPace(data: unknown): data is Pace {
  if (typeof data !== "object" || data === null) return false;
  const { step, hands } = data as Partial<Pace>;
  return typeof step === "string" && step.length < 100 && typeof hands === "object" && hands !== null;
}
