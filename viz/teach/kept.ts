/** What a reader answered, kept on this device alone: nothing leaves it. */

/** A choice by its option's id, or a line by its days. */
export type Answer = string | readonly number[];

const keyOf = (lesson: string, step: string) => `truce-lesson:${lesson}:${step}`;

export function keep(lesson: string, step: string, answer: Answer): void {
  try {
    localStorage.setItem(keyOf(lesson, step), JSON.stringify(answer));
  } catch {
    // Where nothing may be kept the answer lasts as long as the page.
  }
}

/** Null for none, and for what somebody else wrote there. */
export function keptAnswer(lesson: string, step: string): Answer | null {
  try {
    const answer: unknown = JSON.parse(localStorage.getItem(keyOf(lesson, step)) ?? "null");
    if (typeof answer === "string") return answer;
    const line = Array.isArray(answer) && answer.length <= 14 && answer.every((value) => Number.isFinite(value));
    return line ? (answer as number[]) : null;
  } catch {
    return null;
  }
}

export function forget(lesson: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(keyOf(lesson, ""))) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
