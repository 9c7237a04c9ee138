import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";

const keep = wordsOf("keep", KEEP);
const words = () => keep().state;

/**
 * The state as links, pictures and the browser's store carry it: the address's query and, for readers' own scenarios, their texts.
 * Read like a file: a strict form, limits, no surprise.
 */
export interface State {
  /** As the address has it, without the question mark. */
  readonly query: string;
  readonly own: OwnText | null;
  /** The pinned run's scenario, where that is another one of the reader's own. */
  readonly pinned?: OwnText;
}

export interface OwnText {
  /** The file's name, for messages and for its ending. */
  readonly name: string;
  readonly text: string;
}

export const STATE_LIMITS = { query: 60_000, name: 120, text: 1_000_000 } as const;

export type ReadState = { readonly ok: true; readonly state: State } | { readonly ok: false; readonly problem: string };

export function writeState({ query, own, pinned }: State): string {
  const bare = (text: OwnText | null | undefined) => (text == null ? undefined : { name: text.name, text: text.text });
  const text = JSON.stringify({ query, own: bare(own), pinned: bare(pinned) });
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
  const { query, own = null, pinned = null, ...rest } = value;
  const stray = Object.keys(rest)[0];
  if (stray !== undefined) return no(words().stray(stray.slice(0, 40)));
  if (!isText(query, STATE_LIMITS.query)) return no(words().noQuery);
  for (const text of [own, pinned]) {
    const problem = text === null ? null : problemOf(text);
    if (problem !== null) return no(problem);
  }
  const state = { query, own: own as OwnText | null };
  return { ok: true, state: pinned === null ? state : { ...state, pinned: pinned as OwnText } };
}

function problemOf(own: unknown): string | null {
  if (!isObject(own)) return words().ownNoObject;
  const { name, text: source, ...more } = own;
  if (Object.keys(more).length > 0) return words().ownMore;
  if (!isText(name, STATE_LIMITS.name) || !isFileName(name)) return words().ownName;
  if (!isText(source, STATE_LIMITS.text)) return words().ownLong(STATE_LIMITS.text);
  return null;
}

/** The state in the file of a run in figures, as text; null where there is none. */
export function stateIn(text: string): string | null {
  try {
    const { state } = JSON.parse(text) as { state?: unknown };
    return state === undefined ? null : JSON.stringify(state);
  } catch {
    return null;
  }
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
