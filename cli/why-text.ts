import { labelOf, type Settings, type Words } from "../sim/index.ts";
import type { Link, WhyEvent, WhyTrust } from "./why.ts";

/** Answers to "why?" as lines. */

const ROOTS: Readonly<Record<WhyEvent["root"], string>> = {
  agenda: "It stood on the scenario's agenda, or was there from the start.",
  "before-the-record": "What caused it lies before the record, in the days of war.",
};

export function eventText({ chain, root }: WhyEvent): string {
  const lines: string[] = [];
  for (let at = 0; at < chain.length; ) {
    const link = chain[at]!;
    let next = at + 1;
    while (chain[next]?.type === link.type) next++;
    if (at > 0) lines.push("because");
    lines.push(...linkLines(link));
    if (next - at > 1)
      lines.push(
        `  which came of the ${plural(next - at - 1)} of its kind before it, back to ${timeOf(chain[next - 1]!)}`,
      );
    at = next;
  }
  return [...lines, ROOTS[root], ""].join("\n");
}

/** Reviews and occasions each bring about the next: of such a row the last is told, and how long it is. */
function plural(count: number): string {
  return count === 1 ? "one" : String(count);
}

function timeOf({ at, seq }: Link): string {
  return `${at.replace("T", " ")} #${seq}`;
}

/** Moves that are told one by one; all of them stand in --json. */
const TOLD = 12;

export function trustText(why: WhyTrust, settings: Settings, words: Words): string {
  const { holder, target, prior, atOnset, now, parts, unnoted, moves } = why;
  const from = moved(prior, atOnset) ? `; ${two(atOnset)} when the record begins, after the war before it` : "";
  const shares = Object.entries(parts).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const largest = [...moves].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)).slice(0, TOLD);
  const told = moves.filter((move) => largest.includes(move));
  return [
    `Trust, ${labelOf(holder, settings, words)} in ${labelOf(target, settings, words)}, ${why.at.replace("T", " ")}: ${two(now.mean)}, uncertainty ${two(now.doubt)} (simulated)`,
    `Without news it is ${two(prior)}${from}.`,
    `Evidence that has not faded: ${two(now.good)} good and ${two(now.bad)} bad of conduct, ${two(now.kept)} kept and ${two(now.broken)} broken of commitment.`,
    "",
    "Since the record begins it was moved by",
    ...shares.map(([part, amount]) => `  ${signed(amount)}  ${words.terms[part] ?? part}`),
    `  ${signed(unnoted)}  moves too small to note`,
    "",
    told.length < moves.length ? `The ${told.length} largest of ${moves.length} moves` : `${moves.length} moves`,
    ...told.flatMap(linkLines),
    "",
  ].join("\n");
}

function linkLines({ seq, at, sentence, notes }: Link): string[] {
  return [`  ${at.replace("T", " ")}  #${seq}  ${sentence}`, ...notes.map((note) => `    ${note}`)];
}

function moved(a: number, b: number): boolean {
  return two(a) !== two(b);
}

function two(value: number): string {
  return value.toFixed(2);
}

function signed(value: number): string {
  const size = Math.abs(value).toFixed(2);
  return `${Number(size) === 0 ? " " : value < 0 ? "-" : "+"}${size}`;
}
