import type { Part } from "../../model/index.ts";
import { FINE } from "../numbers.ts";
import { chancesOf, leakedBy, type Odds, partsToTell, spokenFor } from "../parts.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { has, line, of, title, who } from "./lines.ts";
import { chance, level, signed } from "./writing.ts";

export const NOTES: Words["notes"] = {
  odds: (note, say) => {
    const { rule, party, result, parts } = note;
    const whose = party === null ? "" : `${who(party, say)}, `;
    const answer = spokenFor(note);
    const why = [drew(note, say), shares(answer === null ? "" : `en faveur de « ${say.term(answer)} » : `, parts, say)];
    const told = why.filter((text) => text !== "").join(" ; ");
    return line(`${whose}${say.term(rule)} : ${fell(result, say)}${told && ` (${told})`}.`);
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

/** "probabilité de « abstention » 88,0 %, tirage 91,3 %". */
function drew(note: Odds, say: Say): string {
  const chances = chancesOf(note).map(([of, probability]) => `de « ${say.term(of)} » ${chance(probability, FINE)}`);
  const told = chances.length === 0 ? "" : `probabilité ${chances.join(", ")}`;
  if (note.decision?.forced) return `fixé, non tiré au sort${told && ` ; sinon ${told}`}`;
  return told && `${told}, tirage ${chance(note.roll, FINE)}`;
}

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
  const told = partsToTell(parts).map(({ part, amount }) => `${say.term(part)} ${signed(amount)}`);
  return told.length === 0 ? "" : before + told.join(" ; ");
}

function fell(result: string, say: Say): string {
  const leaked = leakedBy(result);
  return leaked === null ? say.term(result) : `fuite de ${title(leaked, say)}`;
}
