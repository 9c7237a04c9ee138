/** Numbers as every language writes them, but for the decimal sign. */

/** A level or a share, to two places. */
export function level(value: number): string {
  return value.toFixed(2).replace(/^-(0\.00)$/, "$1");
}

/** The same with its sign, by a real minus. */
export function signed(value: number): string {
  const size = Math.abs(value).toFixed(2);
  if (Number(size) === 0) return "0.00";
  return `${value < 0 ? "−" : "+"}${size}`;
}

/** As French and Russian write them. */
export function withComma(number: string): string {
  return number.replace(".", ",");
}

export const levelWithComma = (value: number) => withComma(level(value));
export const signedWithComma = (value: number) => withComma(signed(value));

export interface Percent {
  readonly text: string;
  readonly beyond: "less" | "more" | null;
}

/** With tenths throughout: a chance and the draw that was held against it. */
export const FINE = 100;

/** A probability in percent, and on which side of it the true one lies where it is too near an end to be written. */
export function percentOf(probability: number, tenthsBelow = 10): Percent {
  const percent = probability * 100;
  if (percent > 0 && percent < 0.1) return { text: "0.1", beyond: "less" };
  if (percent < 100 && percent > 99.9) return { text: "99.9", beyond: "more" };
  return {
    text: percent < tenthsBelow && percent > 0 ? percent.toFixed(1) : String(Math.round(percent)),
    beyond: null,
  };
}

/** "07:05". */
export function clock(hour: number, minute: number): string {
  return `${two(hour)}:${two(minute)}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
