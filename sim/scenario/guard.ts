import { CST, Lexer } from "yaml";
import { type Said, say } from "../refusals/index.ts";
import { LIMITS } from "./limits.ts";
import { type Path, type Problem, problemAt, show } from "./problem.ts";

/**
 * What is refused before anything is built from a text. The lexer is linear and does not recurse; what comes after it recurses
 * with the depth of the text, and in deep recursion the engine's own compiler of regular expressions can bring the process down.
 */

const ROOT: Path = [];

export interface Lines {
  linePos(offset: number): { line: number; col: number };
}

export function positionAt(file: string, lines: Lines, offset: number) {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(1, line), column: Math.max(1, col) };
}

/** Control characters, and halves of characters. */
export function refuseCharacters(text: string, file: string, lines: Lines): Problem[] {
  const problems: Problem[] = [];
  for (let at = 0; at < text.length && problems.length < 10; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) continue;
    if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(text.charCodeAt(at + 1))) at++;
    else if (isStrange(code)) {
      const found = say("the control character {code}", {
        code: `U+${code.toString(16).toUpperCase().padStart(4, "0")}`,
      });
      problems.push(problemAt(positionAt(file, lines, at), ROOT, say("plain text"), found));
    }
  }
  return problems;
}

function isStrange(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return (code >= 0x7f && code < 0xa0 && code !== 0x85) || (code >= 0xd800 && code < 0xe000) || code >= 0xfffe;
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000;
}

/** Depth, length, and the parts of YAML that a scenario does without: aliases, tags, directives. */
export function refuseTokens(text: string, file: string, lines: Lines): Problem[] {
  const problems: Problem[] = [];
  const tell = (at: number, [wanted, found, hint]: Refusal) =>
    problems.push(problemAt(positionAt(file, lines, at), ROOT, wanted, found, hint));
  const depth = new Depth();
  let at = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token) ?? "";
    const unwanted = UNWANTED[type];
    if (unwanted !== undefined) tell(at, [unwanted[0], say(unwanted[1], { sign: show(token) }), unwanted[2]]);
    const size = WIDTHLESS.has(type) ? 0 : token.length;
    const excess = depth.after(type, token, at, size);
    if (excess !== null) tell(at, excess);
    if (excess !== null || problems.length >= 10) break;
    at += size;
  }
  return problems;
}

type Refusal = readonly [wanted: Said, found: Said, hint: Said | null];

/** How deep the text nests at the token last seen, in brackets, in columns and in signs of one line. */
class Depth {
  #tokens = 0;
  #documents = 0;
  #brackets = 0;
  #signs = 0;
  #lineStart = 0;
  #leading = true;

  /** What is too much after this token, or null. */
  after(type: string, token: string, at: number, size: number): Refusal | null {
    if (type === "flow-map-start" || type === "flow-seq-start") this.#brackets++;
    if (type === "flow-map-end" || type === "flow-seq-end") this.#brackets = Math.max(0, this.#brackets - 1);
    if (this.#brackets === 0 && NESTING.has(type)) this.#signs++;
    if (++this.#tokens > LIMITS.tokens)
      return tooMuch(
        say("at most {most} words and signs", { most: LIMITS.tokens }),
        say("put its rows into a CSV file"),
      );
    if (type === "doc-start" && ++this.#documents > 1)
      return [say("one document"), say('the line "---" again'), say("take it out")];
    if (this.#brackets > LIMITS.depth) return tooMuch(say("brackets at most {most} deep", { most: LIMITS.depth }));
    if (this.#signs > LIMITS.depth)
      return tooMuch(say('at most {most} of the signs "-", "?" and ":" in a line', { most: LIMITS.depth }));
    if (this.#leading && size > 0 && at - this.#lineStart > LIMITS.indent) {
      return tooMuch(say("lines indented by at most {most} columns", { most: LIMITS.indent }));
    }
    this.#follow(token, at, size, type === "space");
    return null;
  }

  #follow(token: string, at: number, size: number, space: boolean): void {
    const end = size === 0 ? -1 : token.lastIndexOf("\n");
    if (end >= 0) {
      this.#lineStart = at + end + 1;
      this.#signs = 0;
    }
    if (size > 0) this.#leading = this.#lineStart === at + size || (this.#leading && space);
  }
}

function tooMuch(wanted: Said, hint: Said | null = null): Refusal {
  return [wanted, say("more"), hint];
}

/** Tokens by which the lexer tells the parser something, and which are not in the text. */
const WIDTHLESS: ReadonlySet<string> = new Set(["doc-mode", "flow-error-end", "scalar"]);

/** Outside brackets, each of these may stand one level deeper than the one before it. */
const NESTING: ReadonlySet<string> = new Set(["seq-item-ind", "explicit-key-ind", "map-value-ind"]);

const WRITTEN_OUT = say("values written out");

type Unwanted = "the alias {sign}" | "the anchor {sign}" | "the tag {sign}" | "the directive {sign}";

const UNWANTED: Readonly<Record<string, readonly [wanted: Said, found: Unwanted, hint: Said | null]>> = {
  alias: [WRITTEN_OUT, "the alias {sign}", say('write the value again, or build on another file with "extends"')],
  anchor: [WRITTEN_OUT, "the anchor {sign}", say("scenarios use no aliases, so an anchor names nothing")],
  tag: [say("plain values"), "the tag {sign}", say('put the text in quotation marks if it begins with "!"')],
  directive: [say("a plain mapping"), "the directive {sign}", null],
  "directive-line": [say("a plain mapping"), "the directive {sign}", null],
};
