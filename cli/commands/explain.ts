import {
  absoluteMinute,
  fromOnset,
  type Journal,
  minutesOf,
  play,
  type Settings,
  type Words,
} from "../../sim/index.ts";
import type { Call, Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { LANG_FLAG, wordsFor } from "../language.ts";
import { overridesOf, RUN_FLAGS, seedFlag } from "../overrides.ts";
import { usageStop } from "../parse.ts";
import { scenarioAt } from "../scenario-files.ts";
import { suggestion } from "../suggest.ts";
import { whyEvent, whyOutcome, whyTrust } from "../why.ts";
import { eventText, trustText } from "../why-text.ts";

export const explain: Command = {
  usage: "explain <scenario>",
  summary: "Say why an event happened, why trust moved, or why a run ended as it did",
  flags: [
    { flag: "--event <number>", says: "The chain of causes of an event, by the #number that run prints" },
    { flag: "--trust <holder:target>", says: "What moved one party's trust in another, such as us:russia" },
    { flag: "--at <time>", says: "With --trust: until when, such as 2016-09-15T12:00, D+2.5d or 60h; else to the end" },
    { flag: "--outcome", says: "What ended the run; this is told where nothing else is asked" },
    ...RUN_FLAGS,
    LANG_FLAG,
    { flag: "--json", says: "The same as one JSON object" },
  ],
  examples: ["explain syria-2016-09 --outcome", "explain syria-2016-09 --trust us:russia --at 2016-09-17T12:00"],
  act: async (call, terminal) => {
    const asked = ["event", "trust"]
      .filter((name) => call.text(name) !== undefined)
      .concat(call.on("outcome") ? "outcome" : []);
    if (asked.length > 1) throw usageStop(explain, `--${asked.join(" and --")} exclude each other`);
    if (call.text("at") !== undefined && asked[0] !== "trust") throw usageStop(explain, "--at goes with --trust");
    const seed = seedFlag(call, explain);
    const words = wordsFor(call, explain);
    const scenario = await scenarioAt(call.args[0]!, terminal);
    const journal = play(scenario, seed, overridesOf(call, scenario, explain));
    const { why, text } = answer(call, journal, words);
    const { settings } = journal.start;
    const run = { scenario: settings.scenario, seed: journal.seed, version: journal.version };
    terminal.out(call.on("json") ? `${JSON.stringify({ ...run, ...why }, null, 2)}\n` : text);
    return EXIT.fine;
  },
};

function answer(call: Call, journal: Journal, words: Words): { why: object; text: string } {
  const { settings } = journal.start;
  if (call.text("trust") !== undefined) {
    const [holder, target] = pairOf(call.text("trust")!, settings);
    const why = whyTrust(journal, holder, target, minuteOf(call.text("at"), journal), words)!;
    return { why, text: trustText(why, settings, words) };
  }
  const number = call.text("event");
  const why = number === undefined ? whyOutcome(journal, words) : eventOf(number, journal, words);
  return { why, text: eventText(why, words) };
}

function eventOf(text: string, journal: Journal, words: Words) {
  const number = /^#?(\d{1,9})$/.exec(text)?.[1];
  if (number === undefined) throw usageStop(explain, `--event: wanted a number, found "${text}"`);
  const why = whyEvent(journal, Number(number), words);
  if (why !== null) return why;
  const { entries } = journal;
  throw usageStop(
    explain,
    `--event: no event #${number} in this run; "truce run --ndjson" lists all ${entries.length} with their seq`,
  );
}

function pairOf(text: string, { trust }: Settings): [string, string] {
  const [holder = "", target = "", ...more] = text.split(/[:>]/).map((part) => part.trim());
  if (trust.some((pair) => pair.holder === holder && pair.target === target) && more.length === 0)
    return [holder, target];
  const pairs = trust.map((pair) => `${pair.holder}:${pair.target}`);
  throw usageStop(explain, `--trust: no trust "${text}" in this scenario${suggestion(`${holder}:${target}`, pairs)}`);
}

function minuteOf(text: string | undefined, { start: { settings }, endedAt }: Journal): number {
  if (text === undefined) return endedAt;
  const onset = absoluteMinute(settings.onsetLabel.slice(0, 16))!;
  const offset = /^\d[\d.]*(min|h|d)$/.test(text) ? durationOf(text) : fromOnset(text, onset);
  const minute = offset === null ? null : settings.onset + offset;
  if (minute !== null && minute >= settings.onset && minute <= endedAt) return minute;
  const wanted =
    minute === null
      ? "a time such as 2016-09-15T12:00, D+2.5d or 60h"
      : "a time between the onset and the end of this run";
  throw usageStop(explain, `--at: wanted ${wanted}, found "${text}"`);
}

function durationOf(text: string): number | null {
  try {
    return minutesOf(text);
  } catch {
    return null;
  }
}
