import { recipeFor, type Session, startSession } from "./session.ts";
import { ADDRESS as ENGLISH } from "./words/english/address.ts";
import { wordsOf } from "./words/language.ts";

/**
 * An address is pairs of names and values, read and written by a list of parameters: the page's own (permalink.ts), or a part of it.
 * What is unknown or invalid is told and left out; it never breaks the rest.
 */

const words = wordsOf("address", ENGLISH);

/** What an address says: the session, but for what is of a moment. `at` is in minutes, where an address writes hours. */
export interface Address extends Omit<Session, "hover" | "history" | "panel"> {
  readonly panel: string | null;
}

/** What the page knows that an address must fit. */
export interface Known {
  readonly scenarios: readonly { readonly slug: string; readonly seed: number }[];
  readonly panels: readonly string[];
}

export type Draft = { -readonly [Key in keyof Address]: Address[Key] };

type Pair = readonly [name: string, value: string];

export interface Param {
  /** As the documentation shows it. */
  readonly name: string;
  readonly matches: (name: string) => boolean;
  /** Puts a value into the draft, or says what was wanted. */
  readonly read: (draft: Draft, value: string, name: string, known: Known) => string | null;
  readonly write: (address: Address) => readonly Pair[];
}

export interface ReadAddress {
  readonly address: Address;
  /** Each says what was wrong with one parameter, in a plain sentence. */
  readonly problems: readonly string[];
}

/** The scenario goes first, whatever the order, since it brings its seed. */
export function readPairs(given: readonly Pair[], params: readonly Param[], known: Known, from = ""): ReadAddress {
  const first = known.scenarios[0]!;
  const { hover: _, history: __, ...start } = startSession(recipeFor(first.slug, first.seed));
  const draft: Draft = { ...start, panel: null, lang: "en" };
  const problems: string[] = [];
  const inOrder = [...given.filter(([name]) => name === "scenario"), ...given.filter(([name]) => name !== "scenario")];
  for (const [name, value] of inOrder) {
    const param = params.find(({ matches }) => matches(name));
    if (param === undefined) {
      problems.push(words().unknown(from, cut(name)));
      continue;
    }
    const wanted = param.read(draft, value, name, known);
    if (wanted !== null) problems.push(words().wrong(from, `${cut(name)}=${cut(value)}`, wanted));
  }
  return { address: draft, problems };
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

export function pairsOf(
  address: Address,
  params: readonly Param[],
  is: string,
  and: string,
  code: (value: string) => string = (value) => value,
): string {
  const pairs = params.flatMap(({ write }) => write(address));
  return pairs.map(([name, value]) => `${name}${is}${code(value)}`).join(and);
}

/** Percent-encoding that leaves readable what may stand in a query as it is. */
export function encode(value: string): string {
  return encodeURIComponent(value).replace(/%(3A|2C|2F|7E|3E)/g, (code) => decodeURIComponent(code));
}
