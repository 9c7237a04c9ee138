/**
 * An answer as six characters, for phones without a server: the pupil's page shows them, the teacher types them in. Letters and
 * digits that are not mistaken for one another; the last two guard against slips of the finger and against another step's codes.
 */

export const SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const BASE = SIGNS.length;
const LENGTH = 4;
const ROOM = BASE ** LENGTH;

/** Of a question with `options` answers, the answer `index`. `pupil` tells two phones with the same answer apart: 0 to 9999. */
export function codeOf(question: string, options: number, index: number, pupil: number): string {
  const value = (pupil % Math.floor(ROOM / options)) * options + index;
  const word = digitsOf(value, LENGTH);
  return word + guardOf(question, word);
}

/** The answer that a code says, with what tells its phone apart; null for a slip or another question's code. */
export function readCode(question: string, options: number, text: string): { index: number; code: string } | null {
  const code = text.toUpperCase().replace(/[\s-]/g, "");
  if (code.length !== LENGTH + 2 || [...code].some((sign) => !SIGNS.includes(sign))) return null;
  const word = code.slice(0, LENGTH);
  if (guardOf(question, word) !== code.slice(LENGTH)) return null;
  const value = [...word].reduce((sum, sign) => sum * BASE + SIGNS.indexOf(sign), 0);
  return { index: value % options, code };
}

function guardOf(question: string, word: string): string {
  let sum = 7;
  for (const sign of question + word) sum = (sum * 31 + sign.charCodeAt(0)) % (BASE * BASE);
  return digitsOf(sum, 2);
}

function digitsOf(value: number, length: number): string {
  let text = "";
  for (let rest = value; text.length < length; rest = Math.floor(rest / BASE)) text = SIGNS[rest % BASE] + text;
  return text;
}
