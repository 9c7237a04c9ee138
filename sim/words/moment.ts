import { absoluteMinute, civilOf, DAY, type Settings } from "../model/index.ts";
import type { Moment } from "./words.ts";

type Clock = Pick<Settings, "onset" | "onsetLabel">;

/** A minute of the run on the local calendar. */
export function momentOf(minute: number, { onset, onsetLabel }: Clock): Moment {
  const first = onsetOf(onsetLabel);
  const absolute = first + Math.round(minute) - onset;
  const dayOfTruce = Math.floor(absolute / DAY) - Math.floor(first / DAY) + 1;
  return { ...civilOf(absolute), dayOfTruce };
}

let known = { label: "", minute: 0 };

/** The label is read once for the thousands of times that a page tells. */
function onsetOf(label: string): number {
  if (known.label !== label) {
    const minute = absoluteMinute(label.slice(0, 16));
    if (minute === null) throw new RangeError(`not a local time: ${label}`);
    known = { label, minute };
  }
  return known.minute;
}
