import { describe, expect, test } from "vitest";
import type { Command } from "../../cli/command.ts";
import { main } from "../../cli/main.ts";
import { processTerminal } from "../../cli/terminal.ts";
import { BudgetExceeded } from "../../sim/index.ts";

function terminal(given: { live?: boolean; quiet?: boolean; env?: Record<string, string> } = {}) {
  const wrote = { out: "", err: "" };
  const made = processTerminal(given.quiet ?? false, {
    stdout: { write: (text) => (wrote.out += text) },
    stderr: { write: (text) => (wrote.err += text), isTTY: given.live ?? false, columns: 20 },
    env: given.env ?? {},
  });
  return { terminal: made, wrote };
}

describe("what is written where", () => {
  test("colours only a terminal, and none where NO_COLOR is set or the terminal is dumb", () => {
    expect(terminal({ live: true }).terminal.paint("x", "red")).toBe("\u001b[31mx\u001b[0m");
    for (const given of [
      { live: false },
      { live: true, env: { NO_COLOR: "1" } },
      { live: true, env: { TERM: "dumb" } },
    ])
      expect(terminal(given).terminal.paint("x", "red")).toBe("x");
  });

  test("shows progress on a terminal, cut to its width and cleared before other words, and nowhere else", () => {
    const live = terminal({ live: true });
    live.terminal.progress("a line that is longer than the terminal");
    live.terminal.say("done");
    expect(live.wrote.err).toBe("\r\u001b[2Ka line that is long\r\u001b[2Kdone\n");
    for (const given of [{ live: false }, { live: true, quiet: true }]) {
      const silent = terminal(given);
      silent.terminal.progress("working");
      expect(silent.wrote).toEqual({ out: "", err: "" });
    }
  });

  test("quiet keeps data and errors, and leaves the rest out", () => {
    const { terminal: quiet, wrote } = terminal({ quiet: true });
    quiet.out("data");
    quiet.say("error");
    quiet.tell("by the way");
    expect(wrote).toEqual({ out: "data", err: "error\n" });
  });
});

describe("a command that fails", () => {
  const failing = (error: unknown): Command => ({
    usage: "fail",
    summary: "Fail",
    flags: [],
    examples: [],
    act: () => {
      throw error;
    },
  });

  test("in a way nobody foresaw says one line and where to report it, and shows its trace to whoever asks", async () => {
    const plain = terminal();
    expect(await main(["fail"], [failing(new Error("odd\nsecond line"))], plain.terminal)).toBe(1);
    expect(plain.wrote.err).toMatch(
      /^truce: unexpected: odd\nThis is a fault of truce's: please report it .*TRUCE_DEBUG=1.*\n$/,
    );
    const asked = terminal({ env: { TRUCE_DEBUG: "1" } });
    expect(await main(["fail"], [failing(new Error("odd"))], asked.terminal)).toBe(1);
    expect(asked.wrote.err).toContain("terminal.test.ts");
  });

  test("as its scenario feeds itself without end blames the scenario", async () => {
    const { terminal: plain, wrote } = terminal();
    expect(await main(["fail"], [failing(new BudgetExceeded(10, 5))], plain)).toBe(3);
    expect(wrote.err).toMatch(/^truce: the run took 10 events by minute 5 and was stopped/);
  });

  test("with what is no error still says one line", async () => {
    const { terminal: plain, wrote } = terminal();
    expect(await main(["fail"], [failing("a text")], plain)).toBe(1);
    expect(wrote.err).toMatch(/^truce: unexpected: a text\n/);
  });
});
