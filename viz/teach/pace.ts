import { useEffect, useRef, useState } from "preact/hooks";
import type { Meeting } from "./phones/door.ts";

/** What the teacher's window says to the class's and the projector's on the same device: which step, and how many hands. */
export interface Pace {
  readonly step: string;
  /** Hands for each option of each step to predict. */
  readonly hands: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Whether the projector shows the step's QR code. */
  readonly qr?: boolean;
  /** The room that phones meet in, where there is one. */
  readonly meeting?: Meeting | null;
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
