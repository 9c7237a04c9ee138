import { inEnglish, type Said, say } from "../../refusals/index.ts";

/** What is wrong with a file that should hold a journal. The first thing that is wrong is the only one told. */
export interface JournalFault {
  /** From 1; the line after the last where the file ends too early. */
  readonly line: number;
  readonly wanted: Said;
  readonly found: Said;
  readonly hint: Said | null;
}

export type JournalResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: JournalFault };

/** Thrown within the codec, and caught at its door. */
export class Fault extends Error {
  constructor(readonly fault: JournalFault) {
    super(fault.wanted);
  }
}

export function refuse(line: number, wanted: Said, found: Said, hint: Said | null = null): never {
  throw new Fault({ line, wanted, found: clipped(found) as Said, hint });
}

/** Of journals as lines for people, which no page reads. */
export function refuseInEnglish(line: number, wanted: string, found: string, hint: string | null = null): never {
  return refuse(line, inEnglish(wanted), inEnglish(found), hint === null ? null : inEnglish(hint));
}

/** The result of reading, whatever a damaged file makes the reader stumble on. */
export function guarded<T>(read: () => T, line: () => number): JournalResult<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    const message = clipped(error instanceof Error ? error.message : String(error));
    const found = say('the error "{message}"', { message });
    const hint = say("the file is damaged, or was written by another program");
    return { ok: false, fault: { line: line(), wanted: say("a journal that can be played again"), found, hint } };
  }
}

/** "run.jsonl:3: wanted …, found …; hint". */
export function describeFault({ line, wanted, found, hint }: JournalFault, file: string): string {
  return `${file}:${line}: wanted ${wanted}, found ${found}${hint === null ? "" : `; ${hint}`}`;
}

export function clipped(text: string, length = 60): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`;
}
