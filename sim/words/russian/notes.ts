import type { Part } from "../../model/index.ts";
import { answerSpokenFor, leakedBy, partsToTell } from "../parts.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { agreeing, bySide, title, who } from "./lines.ts";
import { capital, chance, level, signed, withComma } from "./writing.ts";

export const NOTES: Words["notes"] = {
  odds: ({ rule, party, probability, result, roll, parts }, say) => {
    const whose = party === null ? "" : `${who(party, say)}, `;
    const drew = `вероятность ${chance(probability)}, жребий ${withComma(roll.toFixed(3))}`;
    return capital(`${whose}${say.term(rule)}: ${fell(result, say)} (${drew}${shares("; ", parts, say)}).`);
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
  const told = partsToTell(parts).map(({ part, amount }) => `${partName(part, say)} ${signed(amount)}`);
  return told.length === 0 ? "" : before + told.join("; ");
}

function fell(result: string, say: Say): string {
  const leaked = leakedBy(result);
  return leaked === null ? say.term(result) : `утечка документа ${title(leaked, say)}`;
}

function partName(part: string, say: Say): string {
  const answer = answerSpokenFor(part);
  return answer === null ? say.term(part) : `что говорит за «${say.term(answer)}»`;
}
