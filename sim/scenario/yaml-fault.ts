import type { YAMLError } from "yaml";
import { type Said, say, type YamlPhrase } from "../refusals/index.ts";

/**
 * What the parser of YAML finds wrong, in words for who writes a file rather than for who wrote the grammar. The guard has refused
 * aliases, anchors, tags and directives before the parser comes to them.
 */
export function yamlFault(code: YAMLError["code"], message: string): [wanted: Said, found: Said, hint: Said | null] {
  if (code === "TAB_AS_INDENT") return [say("spaces before the name"), say("a tab"), say("YAML is indented by spaces")];
  const [found, hint] = CLOSER.find(([pattern]) => pattern.test(message))?.[1] ?? FOUND[code];
  return [say("well-formed YAML"), say(found), hint === undefined ? null : say(hint)];
}

type Told = readonly [found: Plain, hint?: Plain];
type Plain = Exclude<YamlPhrase, `${string}{${string}`>;

const NAME = 'put ":" and a space between a name and its value';
const COMMA = "put a comma between entries within brackets";
const UNEVEN: Told = ["lines that do not begin below one another", "begin what belongs together in the same column"];
const ELSE: Told = ["what YAML does not have there"];

/** A code that a newer parser knows does not compile until it has a phrase. */
const FOUND: Readonly<Record<Exclude<YAMLError["code"], "TAB_AS_INDENT">, Told>> = {
  ALIAS_PROPS: ELSE,
  BAD_ALIAS: ELSE,
  BAD_COLLECTION_TYPE: ELSE,
  BAD_DIRECTIVE: ELSE,
  BAD_DQ_ESCAPE: ["a backslash before a letter that YAML does not know there", "write the backslash twice"],
  BAD_INDENT: UNEVEN,
  BAD_PROP_ORDER: ELSE,
  BAD_SCALAR_START: ["a text that begins with a sign that YAML keeps for itself", "put the text in quotation marks"],
  BLOCK_AS_IMPLICIT_KEY: [
    'a ":" in the middle of a text',
    'put a text with ": " in it in quotation marks, and begin lines below one another',
  ],
  BLOCK_IN_FLOW: ["a missing comma, or lines of their own, within brackets", COMMA],
  DUPLICATE_KEY: ELSE,
  IMPOSSIBLE: ELSE,
  KEY_OVER_1024_CHARS: ["a name that is too long"],
  MISSING_CHAR: ["a sign that is missing"],
  MULTILINE_IMPLICIT_KEY: ['a name without ":" on its line', NAME],
  MULTIPLE_ANCHORS: ELSE,
  MULTIPLE_DOCS: ELSE,
  MULTIPLE_TAGS: ELSE,
  NON_STRING_KEY: ELSE,
  RESOURCE_EXHAUSTION: ELSE,
  TAG_RESOLVE_FAILED: ELSE,
  UNEXPECTED_TOKEN: ["a sign that has no place there"],
};

/** What the parser's sentence says beyond its code. */
const CLOSER: readonly (readonly [RegExp, Told])[] = [
  [/map keys need to be followed by map values/, ['a name without ":" after it', NAME]],
  [
    /item without - indicator/,
    ['an entry of a list without "-" before it', 'begin each entry of a list with "-" and a space'],
  ],
  [/^Missing , (?:between|or : between)/, ["two entries without a comma between them", COMMA]],
  [/closing .*quote/, ["a quotation mark that is not closed", "close it with the sign that opened it"]],
  [
    /(?:must|and) end with a [\]}]|expected flow (?:map|seq)\w* to end/i,
    ["a bracket that is not closed", "close each bracket where its list or group ends"],
  ],
  [/Comments must be separated/, ['a "#" without a space before it', "put a space before it"]],
  [/block sequence may not be used as an implicit map key/, UNEVEN],
];
