import type { Part } from "../../model/index.ts";
import { FINE } from "../numbers.ts";
import { chancesOf, leakedBy, type Odds, partsToTell, spokenFor } from "../parts.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { agreeing, bySide, title, who } from "./lines.ts";
import { capital, chance, level, signed } from "./writing.ts";

export const NOTES: Words["notes"] = {
  odds: (note, say) => {
    const { rule, party, result, parts } = note;
    const whose = party === null ? "" : `${who(party, say)}, `;
    const answer = spokenFor(note);
    const why = [drew(note, say), shares(answer === null ? "" : `в пользу исхода «${say.term(answer)}»: `, parts, say)];
    const told = why.filter((text) => text !== "").join("; ");
    return capital(`${whose}${say.term(rule)}: ${fell(result, say)}${told && ` (${told})`}.`);
  },
  moved: (note, say) => {
    const { from, to, doubt, parts } = note;
    const same = level(from) === level(to);
    const way = same
      ? `без изменений, ${level(to)}`
      : `${to > from ? "рост" : "снижение"} с ${level(from)} до ${level(to)}`;
    const unsure = doubt === null ? "" : `, неопределённость ${level(doubt)}`;
    return capital(`${subject(note, say)}: ${way}${unsure}${shares("; ", parts, say)}.`);
  },
};

/** "вероятность исхода «воздержание» 88,0 %, жребий 91,3 %". */
function drew(note: Odds, say: Say): string {
  const chances = chancesOf(note).map(([of, probability]) => `исхода «${say.term(of)}» ${chance(probability, FINE)}`);
  const told = chances.length === 0 ? "" : `вероятность ${chances.join(", ")}`;
  if (note.decision?.forced) return `задано, без жребия${told && `; иначе ${told}`}`;
  return told && `${told}, жребий ${chance(note.roll, FINE)}`;
}

type Moved = Parameters<Words["notes"]["moved"]>[0];

function subject({ of, party, toward }: Moved, say: Say): string {
  const whose = who(party, say, "genitive");
  switch (of) {
    case "trust":
      return `доверие ${whose} к ${toward === null ? "" : who(toward, say, "dative")}`;
    case "compliance":
      return `доля действий, от которых ${agreeing(party, "воздержался", say)} ${who(party, say)}`;
    case "credited":
      return `уровень нарушений ${toward === null ? "" : bySide(toward, say)} в глазах ${whose}`;
    case "publicity":
      return "гласность условий";
    case "shock":
      return `потрясение у ${whose}`;
  }
}

/** "забывание новостей −0,01, утверждение −0,03". */
function shares(before: string, parts: readonly Part[], say: Say): string {
  const told = partsToTell(parts).map(({ part, amount }) => `${say.term(part)} ${signed(amount)}`);
  return told.length === 0 ? "" : before + told.join("; ");
}

function fell(result: string, say: Say): string {
  const leaked = leakedBy(result);
  return leaked === null ? say.term(result) : `утечка документа ${title(leaked, say)}`;
}
