import { labelOf, type Settings, type Words } from "../sim/index.ts";
import type { Link, WhyEvent, WhyTrust } from "./why.ts";
import { headingsOf } from "./words/index.ts";

/** Answers to "why?" as lines. */

export function eventText({ chain, root }: WhyEvent, words: Words): string {
  const is = headingsOf(words);
  const lines: string[] = [];
  for (let at = 0; at < chain.length; ) {
    const link = chain[at]!;
    let next = at + 1;
    while (chain[next]?.type === link.type) next++;
    if (at > 0) lines.push(is.because);
    lines.push(...linkLines(link));
    // Reviews and occasions each bring about the next: of such a row the last is told, and how long it is.
    if (next - at > 1) lines.push(`  ${is.cameOf(next - at - 1, timeOf(chain[next - 1]!))}`);
    at = next;
  }
  return [...lines, is.roots[root], ""].join("\n");
}

function timeOf({ at, seq }: Link): string {
  return `${at.replace("T", " ")} #${seq}`;
}

/** Moves that are told one by one; all of them stand in --json. */
const TOLD = 12;

export function trustText(why: WhyTrust, settings: Settings, words: Words): string {
  const { holder, target, prior, atOnset, now, parts, unnoted, moves } = why;
  const is = headingsOf(words);
  const name = (id: string) => labelOf(id, settings, words);
  const two = (value: number) => is.figure(fixed(value));
  const from = moved(prior, atOnset) ? is.atOnset(two(atOnset)) : "";
  const shares = Object.entries(parts).sort(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  const largest = [...moves].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from)).slice(0, TOLD);
  const told = moves.filter((move) => largest.includes(move));
  return [
    is.trustNow(name(holder), name(target), why.at.replace("T", " "), two(now.mean), two(now.doubt)),
    `${is.withoutNews(two(prior))}${from}.`,
    is.evidence(two(now.good), two(now.bad), two(now.kept), two(now.broken)),
    "",
    is.movedBy,
    ...shares.map(([part, amount]) => `  ${is.figure(signed(amount))}  ${words.terms[part] ?? part}`),
    `  ${is.figure(signed(unnoted))}  ${is.unnoted}`,
    "",
    told.length < moves.length ? is.largest(told.length, moves.length) : is.moves(moves.length),
    ...told.flatMap(linkLines),
    "",
  ].join("\n");
}

function linkLines({ seq, at, sentence, notes }: Link): string[] {
  return [`  ${at.replace("T", " ")}  #${seq}  ${sentence}`, ...notes.map((note) => `    ${note}`)];
}

function moved(a: number, b: number): boolean {
  return fixed(a) !== fixed(b);
}

function fixed(value: number): string {
  return value.toFixed(2);
}

function signed(value: number): string {
  const size = Math.abs(value).toFixed(2);
  return `${Number(size) === 0 ? " " : value < 0 ? "-" : "+"}${size}`;
}
