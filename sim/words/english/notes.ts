import type { Part } from "../../model/index.ts";
import { FINE, level, signed } from "../numbers.ts";
import { chancesOf, leakedBy, type Odds, partsToTell, spokenFor } from "../parts.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { title } from "./lines.ts";
import { capital, chance, within } from "./writing.ts";

export const NOTES: Words["notes"] = {
  odds: (note, say) => {
    const { rule, party, result, parts } = note;
    const who = party === null ? "" : `${within(say.name(party))}, `;
    const answer = spokenFor(note);
    const why = [drew(note, say), shares(answer === null ? "" : `towards “${say.term(answer)}”: `, parts, say)];
    const told = why.filter((text) => text !== "").join("; ");
    const leaked = leakedBy(result);
    const fell = leaked === null ? say.term(result) : `${title(leaked, say)} leaked`;
    return capital(`${who}${say.term(rule)}: ${fell}${told && ` (${told})`}.`);
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

/** "chance of “held back” 88.0%, draw 91.3%". */
function drew(note: Odds, say: Say): string {
  const chances = chancesOf(note).map(([of, probability]) => `of “${say.term(of)}” ${chance(probability, FINE)}`);
  const told = chances.length === 0 ? "" : `chance ${chances.join(", ")}`;
  if (note.decision?.forced) return `set, not drawn${told && `; otherwise ${told}`}`;
  return told && `${told}, draw ${chance(note.roll, FINE)}`;
}

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
  const told = partsToTell(parts).map(({ part, amount }) => `${say.term(part)} ${signed(amount)}`);
  return told.length === 0 ? "" : before + told.join(", ");
}
