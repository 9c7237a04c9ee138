import { describe, expect, test } from "vitest";
import { noteSentence, play, WORDS } from "../../sim/index.ts";
import { chancesOf, type Odds } from "../../sim/words/parts.ts";
import { SHIPPED, shipped } from "../scenario/support.ts";

const RUNS = SHIPPED.map((file) => play(shipped(file.replace(".yaml", ""))));

/** Where a draw falls: in the first share that reaches beyond it, or beyond them all. */
function readFrom(note: Odds): string | null {
  let reached = 0;
  for (const [of, probability] of chancesOf(note)) {
    reached += probability;
    if (note.roll < reached) return of;
  }
  return null;
}

describe("the chance that a sentence gives", () => {
  const drawn = RUNS.flatMap(({ entries }) => entries.flatMap(({ notes }) => notes)).filter(
    (note): note is Odds => note.note === "odds" && note.roll > 0 && note.decision?.forced !== true,
  );

  test("is the chance of what it says: what is named happened where the draw fell below, and nowhere else", () => {
    const happened = ({ rule, result }: Odds) => (rule === "disclosure.leak" ? rule : result);
    const wrong = drawn.filter((note) => {
      const named = chancesOf(note).map(([of]) => of);
      const read = readFrom(note);
      return read === null ? named.includes(happened(note)) : happened(note) !== read;
    });
    expect(wrong).toEqual([]);
    expect(new Set(drawn.map(({ rule }) => rule)).size).toBeGreaterThan(8);
  });

  const { settings } = RUNS[SHIPPED.indexOf("syria-2016-09.yaml")]!.start;
  const attack: Odds = {
    note: "odds",
    rule: "violence.thinning",
    party: "government",
    probability: 0.88,
    roll: 0.913,
    result: "goes ahead",
    parts: [],
  };
  const answer: Odds = {
    ...attack,
    rule: "negotiation.answer",
    probability: 0.59,
    roll: 0.624,
    result: "refuse",
    parts: [{ part: "trust", amount: 0.06 }],
    decision: {
      id: "answer/government/x",
      choices: ["accept", "refuse", "stall"],
      probabilities: [0.05, 0.59, 0.36],
      forced: false,
    },
  };
  const told = (note: Odds) => Object.values(WORDS).map((words) => noteSentence(note, settings, words));

  test("of holding back is not told as the chance of an attack, in any language", () => {
    expect(told(attack)).toMatchInlineSnapshot(`
      [
        "Syrian government forces, restraint: went ahead (chance of “held back” 88.0%, draw 91.3%).",
        "القوات الحكومية السورية، ضبط النفس: إقدام (احتمال «امتناع» 88.0%، والقرعة 91.3%).",
        "Правительственные силы Сирии, сдержанность: действие (вероятность исхода «воздержание» 88,0 %, жребий 91,3 %).",
        "Les forces gouvernementales syriennes, retenue : passage à l’acte (probabilité de « abstention » 88,0 %, tirage 91,3 %).",
      ]
    `);
  });

  test("stands beside those of the other answers, and what weighed says towards which of them", () => {
    expect(told(answer)).toMatchInlineSnapshot(`
      [
        "Syrian government forces, answer: refused (chance of “accepted” 5.0%, of “refused” 59.0%, of “put off” 36.0%, draw 62.4%; towards “accepted”: trust +0.06).",
        "القوات الحكومية السورية، الرد: رفض (احتمال «قبول» 5.0%، واحتمال «رفض» 59.0%، واحتمال «إرجاء» 36.0%، والقرعة 62.4%؛ ما يرجّح «قبول»: الثقة ‎+0.06).",
        "Правительственные силы Сирии, ответ: отказ (вероятность исхода «согласие» 5,0 %, исхода «отказ» 59,0 %, исхода «отсрочка» 36,0 %, жребий 62,4 %; в пользу исхода «согласие»: доверие +0,06).",
        "Les forces gouvernementales syriennes, réponse : refus (probabilité de « accord » 5,0 %, de « refus » 59,0 %, de « report » 36,0 %, tirage 62,4 % ; en faveur de « accord » : la confiance +0,06).",
      ]
    `);
  });

  test("is not told as drawn where somebody decided it", () => {
    expect(told({ ...answer, decision: { ...answer.decision!, forced: true } })).toMatchInlineSnapshot(`
      [
        "Syrian government forces, answer: refused (set, not drawn; otherwise chance of “accepted” 5.0%, of “refused” 59.0%, of “put off” 36.0%; towards “accepted”: trust +0.06).",
        "القوات الحكومية السورية، الرد: رفض (محدَّد سلفًا لا بالقرعة؛ ولولا ذلك احتمال «قبول» 5.0%، واحتمال «رفض» 59.0%، واحتمال «إرجاء» 36.0%؛ ما يرجّح «قبول»: الثقة ‎+0.06).",
        "Правительственные силы Сирии, ответ: отказ (задано, без жребия; иначе вероятность исхода «согласие» 5,0 %, исхода «отказ» 59,0 %, исхода «отсрочка» 36,0 %; в пользу исхода «согласие»: доверие +0,06).",
        "Les forces gouvernementales syriennes, réponse : refus (fixé, non tiré au sort ; sinon probabilité de « accord » 5,0 %, de « refus » 59,0 %, de « report » 36,0 % ; en faveur de « accord » : la confiance +0,06).",
      ]
    `);
  });

  test("is left out where nothing was drawn", () => {
    const vote = {
      ...attack,
      rule: "disclosure.endorsement",
      party: null,
      probability: 1,
      roll: 0,
      result: "endorses",
    };
    expect(noteSentence(vote, settings)).toBe("Endorsement by the Council: endorsed.");
  });
});
