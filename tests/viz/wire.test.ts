import { describe, expect, test } from "vitest";
import { type Journal, whatIf } from "../../sim/index.ts";
import { received, sent } from "../../viz/worker/wire.ts";
import { HISTORY, run, scenario } from "./support.ts";

const crossed = (journal: Journal) => {
  const reply = { id: 7, kind: "ran" as const, journal, own: journal.start.settings };
  return [received(structuredClone(sent(reply))), reply] as const;
};

/** A nought with a minus loses it in text, as it does in a journal's file: nothing tells the two apart. */
function withoutMinusNought(value: unknown): unknown {
  if (Object.is(value, -0)) return 0;
  if (Array.isArray(value)) return value.map(withoutMinusNought);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withoutMinusNought(part)]));
}

describe("a run that crosses from the worker", () => {
  test.each(["syria-2016-09", "syria-2016-02", "declassification-never", HISTORY])(
    "is the same but for the sign of a nought: %s",
    (slug) => {
      const [there, here] = crossed(run(slug));
      expect(withoutMinusNought(there)).toStrictEqual(withoutMinusNought(here));
    },
  );

  test("is the same with what was made otherwise on the way", () => {
    const journal = run("declassification-never");
    const publish = {
      at: journal.start.settings.onset + 4000,
      change: { kind: "publish" as const, document: "main-text" },
    };
    const [there, here] = crossed(whatIf(journal, scenario("declassification-never"), [publish]));
    expect(withoutMinusNought(there)).toStrictEqual(withoutMinusNought(here));
  });

  test("takes a refusal with it as it is", () => {
    const reply = { id: 7, kind: "refused" as const, problems: [{ message: "no" }] };
    expect(received(structuredClone(sent(reply)))).toEqual(reply);
  });
});
