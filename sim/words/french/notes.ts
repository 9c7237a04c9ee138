import type { Part } from "../../model/index.ts";
import { answerSpokenFor, leakedBy, partsToTell } from "../parts.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { has, line, of, title, who } from "./lines.ts";
import { chance, level, signed, withComma } from "./writing.ts";

export const NOTES: Words["notes"] = {
  odds: ({ rule, party, probability, result, roll, parts }, say) => {
    const whose = party === null ? "" : `${who(party, say)}, `;
    const drew = `probabilité ${chance(probability)}, tirage ${withComma(roll.toFixed(3))}`;
    return line(`${whose}${say.term(rule)} : ${fell(result, say)} (${drew}${shares(" ; ", parts, say)}).`);
  },
  moved: (note, say) => {
    const { from, to, doubt, parts } = note;
    const same = level(from) === level(to);
    const way = same
      ? `inchangé à ${level(to)}`
      : `${to > from ? "hausse" : "baisse"} de ${level(from)} à ${level(to)}`;
    const unsure = doubt === null ? "" : `, incertitude ${level(doubt)}`;
    return line(`${subject(note, say)} : ${way}${unsure}${shares(" ; ", parts, say)}.`);
  },
};

type Moved = Parameters<Words["notes"]["moved"]>[0];

function subject({ of: what, party, toward }: Moved, say: Say): string {
  const whose = of(who(party, say));
  const whom = toward === null ? "" : who(toward, say);
  switch (what) {
    case "trust":
      return `confiance ${whose} envers ${whom}`;
    case "compliance":
      return `part des actes que ${who(party, say)} ${has(party, say)} retenus`;
    case "credited":
      return `niveau de manquements ${of(whom)} aux yeux ${whose}`;
    case "publicity":
      return "publicité des conditions";
    case "shock":
      return `choc subi par ${who(party, say)}`;
  }
}

/** "oubli des nouvelles −0,01 ; l’affirmation −0,03". */
function shares(before: string, parts: readonly Part[], say: Say): string {
  const told = partsToTell(parts).map(({ part, amount }) => `${partName(part, say)} ${signed(amount)}`);
  return told.length === 0 ? "" : before + told.join(" ; ");
}

function fell(result: string, say: Say): string {
  const leaked = leakedBy(result);
  return leaked === null ? say.term(result) : `fuite de ${title(leaked, say)}`;
}

function partName(part: string, say: Say): string {
  const answer = answerSpokenFor(part);
  return answer === null ? say.term(part) : `ce qui plaide pour « ${say.term(answer)} »`;
}
