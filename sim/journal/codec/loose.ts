import { refuseInEnglish } from "./fault.ts";

/**
 * Plain values as a person reads them: JSON whose names, and strings that are one word, need no quotation marks.
 * `{part:habit,amount:0.75}`, `[us,russia]`, `"two words"`.
 */

const WORD = /^[A-Za-z][A-Za-z0-9_./>-]*$/;
const TAKEN = /^(?:true|false|null)$/;
const NEXT_WORD = /[A-Za-z][A-Za-z0-9_./>-]*/y;
const NEXT_NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/y;
const NEXT_STRING = /"(?:[^"\\]|\\.)*"/y;
const DEEPEST = 16;

export function loose(value: unknown): string {
  if (typeof value === "string") return WORD.test(value) && !TAKEN.test(value) ? value : JSON.stringify(value);
  if (Object.is(value, -0)) return "-0";
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(loose).join(",")}]`;
  return `{${Object.entries(value)
    .map(([name, item]) => `${loose(name)}:${loose(item)}`)
    .join(",")}}`;
}

/** " name=value name=value", as written after the name of an event or a note. */
export function looseFields(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .map(([name, value]) => ` ${loose(name)}=${loose(value)}`)
    .join("");
}

export function parseLooseFields(text: string, line: number): Record<string, unknown> {
  const reader = new LooseReader(text, line);
  const fields: Record<string, unknown> = {};
  while (!reader.done) {
    reader.expect(" ");
    const name = reader.name();
    reader.expect("=");
    if (Object.hasOwn(fields, name)) refuseInEnglish(line, "each name once", `"${name}" again`);
    fields[name] = reader.value(0);
  }
  return fields;
}

class LooseReader {
  #at = 0;

  constructor(
    readonly text: string,
    readonly line: number,
  ) {}

  get done(): boolean {
    return this.#at >= this.text.length;
  }

  expect(mark: string): void {
    if (!this.#skip(mark)) this.#fail(`"${mark}"`);
  }

  name(): string {
    const name = this.#take(NEXT_STRING);
    const plain = name === null ? this.#take(NEXT_WORD) : (this.#parsed(name) as string);
    if (plain === null || plain === "__proto__") this.#fail("a name");
    return plain;
  }

  value(depth: number): unknown {
    if (depth > DEEPEST) this.#fail(`at most ${DEEPEST} levels`);
    if (this.#skip("[")) return this.#list(depth);
    if (this.#skip("{")) return this.#object(depth);
    const text = this.#take(NEXT_STRING) ?? this.#take(NEXT_NUMBER);
    if (text !== null) return this.#parsed(text);
    const word = this.#take(NEXT_WORD);
    if (word === null) this.#fail("a value");
    return TAKEN.test(word) ? this.#parsed(word) : word;
  }

  #list(depth: number): unknown[] {
    const list: unknown[] = [];
    if (this.#skip("]")) return list;
    do list.push(this.value(depth + 1));
    while (this.#skip(","));
    this.expect("]");
    return list;
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    if (this.#skip("}")) return object;
    do {
      const name = this.name();
      this.expect(":");
      object[name] = this.value(depth + 1);
    } while (this.#skip(","));
    this.expect("}");
    return object;
  }

  #parsed(text: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      return this.#fail("a value");
    }
  }

  #skip(mark: string): boolean {
    if (!this.text.startsWith(mark, this.#at)) return false;
    this.#at += mark.length;
    return true;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    if (found !== null) this.#at += found.length;
    return found;
  }

  #fail(wanted: string): never {
    const rest = this.text.slice(this.#at);
    return refuseInEnglish(this.line, wanted, rest === "" ? "the end of the line" : `"${rest}"`);
  }
}
