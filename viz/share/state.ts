import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";

const keep = wordsOf("keep", KEEP);
const words = () => keep().state;

/**
 * The state as links, pictures and the browser's store carry it: the address's query and, for a reader's own scenario, its text.
 * Read like a file: a strict form, limits, no surprise.
 */
export interface State {
  /** As the address has it, without the question mark. */
  readonly query: string;
  readonly own: OwnText | null;
}

export interface OwnText {
  /** The file's name, for messages and for its ending. */
  readonly name: string;
  readonly text: string;
}

export const STATE_LIMITS = { query: 60_000, name: 120, text: 200_000 } as const;

export type ReadState = { readonly ok: true; readonly state: State } | { readonly ok: false; readonly problem: string };

export function writeState({ query, own }: State): string {
  const text = JSON.stringify(own === null ? { query } : { query, own: { name: own.name, text: own.text } });
  // JSON lets these two stand, XML has no place for them: a picture must carry them as well.
  return text.replace(/[\ufffe\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);
}

export function readState(text: string): ReadState {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return no(words().noJson);
  }
  if (!isObject(value)) return no(words().noObject);
  const { query, own, ...rest } = value;
  const stray = Object.keys(rest)[0];
  if (stray !== undefined) return no(words().stray(stray.slice(0, 40)));
  if (!isText(query, STATE_LIMITS.query)) return no(words().noQuery);
  if (own === undefined) return { ok: true, state: { query, own: null } };
  if (!isObject(own)) return no(words().ownNoObject);
  const { name, text: source, ...more } = own;
  if (Object.keys(more).length > 0) return no(words().ownMore);
  if (!isText(name, STATE_LIMITS.name) || !isFileName(name)) return no(words().ownName);
  if (!isText(source, STATE_LIMITS.text)) return no(words().ownLong(STATE_LIMITS.text));
  return { ok: true, state: { query, own: { name, text: source } } };
}

/** A bare name that ends as a scenario's does. */
export function isFileName(name: string): boolean {
  return /^[^/\\:*?"<>|\p{Cc}]{1,115}\.(ya?ml|json)$/iu.test(name);
}

function no(problem: string): ReadState {
  return { ok: false, problem };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === "string" && value.length <= longest;
}
