import { describe, expect, test } from "vitest";
import { play } from "../../sim/index.ts";
import { shipped } from "../scenario/support.ts";
import { truce } from "./support.ts";

const journal = play(shipped("syria-2016-09"), 42);

async function explained(...args: string[]) {
  const { exit, out, said } = await truce(["explain", "syria-2016-09", "--seed", "42", ...args]);
  expect([exit, said]).toEqual([0, ""]);
  return out;
}

describe("explain", () => {
  test("walks from an observation over the act that was noticed to where it began", async () => {
    const observation = journal.entries.find(({ event }) => event.type === "observation.made")!;
    const { chain, root } = JSON.parse(await explained("--event", String(observation.seq), "--json"));
    expect(chain[0].seq).toBe(observation.seq);
    expect(chain[1].seq).toBe(observation.cause);
    expect(["agenda", "before-the-record"]).toContain(root);
    const text = await explained("--event", `#${observation.seq}`);
    expect(text).toContain(chain[1].sentence);
    expect(text).toContain("because");
  });

  test("says of trust what moved it, in parts that add up", async () => {
    const why = JSON.parse(await explained("--trust", "us:russia", "--json"));
    const parts = Object.values<number>(why.parts).reduce((sum, amount) => sum + amount, why.unnoted);
    expect(why.atOnset + parts).toBeCloseTo(why.now.mean, 12);
    expect(Math.abs(why.unnoted)).toBeLessThan(0.1);
    expect(why.moves.length).toBeGreaterThan(0);
    for (const { notes } of why.moves) expect(notes[0]).toMatch(/^Trust of the United States in Russia /);
  });

  test("looks at trust as it stood at a time, and at nothing after it", async () => {
    const early = JSON.parse(await explained("--trust", "us>russia", "--at", "D+1d", "--json"));
    expect(early.at).toBe("2016-09-13T19:00");
    expect(early.moves.every(({ at }: { at: string }) => at <= early.at)).toBe(true);
    expect(JSON.parse(await explained("--trust", "us>russia", "--at", "24h", "--json"))).toEqual(early);
  });

  test("says how the run ended where nothing else is asked", async () => {
    expect(await explained()).toBe(await explained("--outcome"));
    const ended = journal.entries.findLast(({ event }) => event.type === "truce.ended")!;
    expect(await explained()).toContain(`#${ended.seq}`);
  });

  test.each([
    [["--event", "x"], '--event: wanted a number, found "x"'],
    [["--event", "999999999"], "--event: no event #999999999 in this run"],
    [["--trust", "us:rusia"], 'did you mean "us:russia"?'],
    [["--trust", "us"], '--trust: no trust "us" in this scenario'],
    [["--trust", "us:russia", "--at", "tomorrow"], "--at: wanted a time such as"],
    [["--trust", "us:russia", "--at", "2016-02-30T12:00"], "--at: wanted a time such as"],
    [["--trust", "us:russia", "--at", "100d"], "--at: wanted a time between the onset and the end"],
    [["--at", "1d"], "--at goes with --trust"],
    [["--event", "1", "--outcome"], "--event and --outcome exclude each other"],
  ])("refuses %j", async (args, message) => {
    const { exit, out, said } = await truce(["explain", "syria-2016-09", ...args]);
    expect([exit, out]).toEqual([2, ""]);
    expect(said).toContain(message);
  });
});
