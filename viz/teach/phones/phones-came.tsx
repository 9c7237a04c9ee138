import type { LessonStep } from "../../../sim/index.ts";
import { PHONES } from "../../words/english/phones.ts";
import { wordsOf } from "../../words/language.ts";
import type { Pace } from "../pace.ts";

const words = wordsOf("phones", PHONES);

/** How many phones have answered, without what: the class waits for the last, and votes with nobody. */
export function PhonesCame({ step, pace }: { readonly step: LessonStep; readonly pace: Pace }) {
  if (step.predict === undefined || pace.phones === undefined) return null;
  return (
    <p class="phones-came" role="status">
      {words().came(pace.phones.came[step.id] ?? 0)}
    </p>
  );
}
