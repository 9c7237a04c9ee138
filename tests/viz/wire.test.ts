import { describe, expect, test } from "vitest";
import { type Journal, whatIf } from "../../sim/index.ts";
import type { RunReply } from "../../viz/worker/protocol.ts";
import { createReceiver, sent } from "../../viz/worker/wire.ts";
import { HISTORY, run, scenario } from "./support.ts";

const crossed = (journal: Journal) => {
  const reply = { id: 7, kind: "ran" as const, journal, own: journal.start.settings };
  return [arrived(reply), reply] as const;
};

function arrived(...replies: readonly RunReply[]): RunReply | null {
  const received = createReceiver();
  const all = replies.flatMap((reply) => [...sent(reply)]).map((message) => received(structuredClone(message)));
  expect(all.filter((one) => one !== null)).toHaveLength(replies.length);
  return all.at(-1)!;
}

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

  test("keeps one copy of the settings that all its keyframes share, as it had where it was made", () => {
    const [there] = crossed(run("syria-2016-09"));
    if (there?.kind !== "ran") throw new Error("it did not cross");
    const { start, keyframes } = there.journal;
    expect(keyframes.length).toBeGreaterThan(1);
    for (const { snapshot } of keyframes) expect(snapshot.settings).toBe(start.settings);
  });

  test("takes a refusal with it as it is", () => {
    const reply = { id: 7, kind: "refused" as const, problems: [{ message: "no" }] };
    expect(arrived(reply)).toEqual(reply);
  });

  test("brings nothing of the one that crossed before it", () => {
    const [one, two] = ["syria-2016-09", "declassification-never"].map((slug) => {
      const journal = run(slug);
      return { id: 7, kind: "ran" as const, journal, own: journal.start.settings };
    });
    expect(withoutMinusNought(arrived(one!, two!))).toStrictEqual(withoutMinusNought(two));
  });
});
