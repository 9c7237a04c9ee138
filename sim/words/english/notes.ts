import type { Part } from "../../model/index.ts";
import { level, signed } from "../numbers.ts";
import { answerSpokenFor, partsToTell } from "../parts.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { capital, chance, within } from "./writing.ts";

export const NOTES: Words["notes"] = {
  odds: ({ rule, party, probability, result, roll, parts }, say) => {
    const who = party === null ? "" : `${within(say.name(party))}, `;
    const drew = `the chance was ${chance(probability)}, the draw ${roll.toFixed(3)}`;
    return capital(`${who}${say.term(rule)}: ${say.term(result)} (${drew}${shares("; ", parts, say)}).`);
  },
  moved: (note, say) => {
    const { from, to, doubt, parts } = note;
    const same = level(from) === level(to);
    const way = same ? "stayed" : to > from ? "rose" : "fell";
    const span = same ? `at ${level(to)}` : `from ${level(from)} to ${level(to)}`;
    const unsure = doubt === null ? "" : `, uncertainty ${level(doubt)}`;
    return capital(`${subject(note, say)} ${way} ${span}${unsure}${shares(": ", parts, say)}.`);
  },
};

type Moved = Parameters<Words["notes"]["moved"]>[0];

function subject({ of, party, toward }: Moved, say: Say): string {
  const who = within(say.name(party));
  const whom = toward === null ? "" : within(say.name(toward));
  switch (of) {
    case "trust":
      return `trust of ${who} in ${whom}`;
    case "compliance":
      return `the share of own acts that ${who} held back`;
    case "credited":
      return `the level of breaches that ${who} credited against ${whom}`;
    case "publicity":
      return "publicity of the terms";
    case "shock":
      return `the shock to ${who}`;
  }
}

/** "news fading −0.01, the claim −0.03". */
function shares(before: string, parts: readonly Part[], say: Say): string {
  const told = partsToTell(parts).map(({ part, amount }) => `${partName(part, say)} ${signed(amount)}`);
  return told.length === 0 ? "" : before + told.join(", ");
}

function partName(part: string, say: Say): string {
  const answer = answerSpokenFor(part);
  return answer === null ? say.term(part) : `what speaks for "${say.term(answer)}"`;
}
