import type { Part } from "../../model/index.ts";
import { FINE } from "../numbers.ts";
import { chancesOf, leakedBy, type Odds, partsToTell, spokenFor } from "../parts.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { agreeing, title, who } from "./lines.ts";
import { chance, isolated, level, withSign } from "./writing.ts";

export const NOTES: Words["notes"] = {
  odds: (note, say) => {
    const { rule, party, result, parts } = note;
    const whose = party === null ? "" : `${who(party, say)}، `;
    const answer = spokenFor(note);
    const why = [drew(note, say), shares(answer === null ? "" : `ما يرجّح «${term(answer, say)}»: `, parts, say)];
    const told = why.filter((text) => text !== "").join("؛ ");
    return `${whose}${term(rule, say)}: ${fell(result, say)}${told && ` (${told})`}.`;
  },
  moved: (note, say) => {
    const { from, to, doubt, parts } = note;
    const same = level(from) === level(to);
    const way = same
      ? `بلا تغيّر عند ${level(to)}`
      : `${to > from ? "ارتفاع" : "انخفاض"} من ${level(from)} إلى ${level(to)}`;
    const unsure = doubt === null ? "" : `، وعدم اليقين ${level(doubt)}`;
    return `${subject(note, say)}: ${way}${unsure}${shares("؛ ", parts, say)}.`;
  },
};

/** "احتمال «امتناع» 88.0%، والقرعة 91.3%". */
function drew(note: Odds, say: Say): string {
  const chances = chancesOf(note).map(([of, probability]) => `احتمال «${term(of, say)}» ${chance(probability, FINE)}`);
  const told = chances.join("، و");
  if (note.decision?.forced) return `محدَّد سلفًا لا بالقرعة${told && `؛ ولولا ذلك ${told}`}`;
  return told && `${told}، والقرعة ${chance(note.roll, FINE)}`;
}

type Moved = Parameters<Words["notes"]["moved"]>[0];

function subject({ of, party, toward }: Moved, say: Say): string {
  const by = who(party, say);
  const whom = toward === null ? "" : who(toward, say);
  switch (of) {
    case "trust":
      return `ثقة ${by} في ${whom}`;
    case "compliance":
      return `نصيب الأفعال الممتنَع عنها لدى ${by}`;
    case "credited":
      return `مستوى ما ${agreeing(party, "صدّق", say)}ه ${by} من خروقات منسوبة إلى ${whom}`;
    case "publicity":
      return "علنية الشروط";
    case "shock":
      return `الصدمة لدى ${by}`;
  }
}

/** "تقادم الأخبار −0.01، الإفادة −0.03". */
function shares(before: string, parts: readonly Part[], say: Say): string {
  const told = partsToTell(parts).map(({ part, amount }) => `${term(part, say)} ${withSign(amount)}`);
  return told.length === 0 ? "" : before + told.join("، ");
}

function fell(result: string, say: Say): string {
  const leaked = leakedBy(result);
  return leaked === null ? term(result, say) : `تسريب ${title(leaked, say)}`;
}

function term(name: string, say: Say): string {
  return isolated(say.term(name));
}
