import { say } from "../refusals/index.ts";
import type { Fault } from "./issues.ts";
import { isTree } from "./layers.ts";
import { absoluteMinute, LOCAL, localTime } from "./times.ts";
import type { Tree } from "./tree.ts";

/**
 * Other names for a whole scenario, so that a class can play a run without the names of a living tragedy. Nothing but names, words,
 * dates and places changes, and whoever is named otherwise keeps the luck of its first name: it is the same run.
 */
export interface Renaming {
  /** Ids of anything, old to new. */
  readonly ids: ReadonlyMap<string, string>;
  /** Phrases of the texts, the longest first. */
  readonly words: readonly (readonly [string, string])[];
  /** Where sectors lie instead, by their old ids. */
  readonly places: ReadonlyMap<string, { readonly longitude: number; readonly latitude: number }>;
  /** Minutes from the old dates to the new, whole days. */
  readonly later: number;
}

/** Names under which texts for people stand: words are changed in them, ids everywhere else. */
const TEXTS = ["title", "question", "look", "note", "name", "what", "consequence", "text"];
/** What tells of the case that has been renamed. */
const CITED = ["sources", "sourceTable", "claims", "statements"];

export function renamed(tree: Tree, renaming: Renaming): { tree: Tree; faults: Fault[] } {
  const faults: Fault[] = [];
  if (tree.mode === "replay")
    faults.push({
      path: ["renames"],
      wanted: say("a simulation"),
      found: say("a replay of dated records"),
      hint: null,
    });
  const own = Object.fromEntries(Object.entries(tree).filter(([name]) => !CITED.includes(name)));
  return { tree: walk(own, renaming, faults) as Tree, faults };
}

function walk(value: unknown, renaming: Renaming, faults: Fault[], under = ""): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, renaming, faults, under));
  if (typeof value === "string") return TEXTS.includes(under) ? wordsOf(value, renaming) : idOf(value, renaming);
  if (!isTree(value)) return value;
  const tree: Tree = {};
  for (const [name, item] of Object.entries(value)) {
    const id = idOf(name, renaming);
    if (id in tree && faults.length === 0)
      faults.push({
        path: ["renames"],
        wanted: say("names of their own for all"),
        found: say('"{name}" twice', { name: id }),
        hint: null,
      });
    if (name === "source") tree[id] = [];
    else if (name === "luck") tree[id] = item;
    else tree[id] = placed(name, id, under, walk(item, renaming, faults, name), renaming);
  }
  return tree;
}

/** A party or reporter keeps its luck, a sector gets its place. */
function placed(name: string, id: string, table: string, row: unknown, { places }: Renaming): unknown {
  if (!isTree(row)) return row;
  if ((table === "parties" || table === "reporters") && name !== id) return { luck: name, ...row };
  if (table !== "sectors" || !("longitude" in row)) return row;
  return { ...row, ...places.get(name) };
}

/** An id, a name made of ids such as that of a decision, or a date. */
function idOf(text: string, { ids, later }: Renaming): string {
  if (LOCAL.test(text)) {
    const minute = absoluteMinute(text);
    return minute === null ? text : localTime(minute + later);
  }
  return text
    .split("/")
    .map((part) => ids.get(part) ?? part)
    .join("/");
}

/** Whole words, each place once, the longest phrase first. */
function wordsOf(text: string, { words }: Renaming): string {
  const letter = /[\p{L}\p{N}]/u;
  let result = "";
  for (let at = 0; at < text.length; ) {
    const found = letter.test(text[at - 1] ?? "")
      ? undefined
      : words.find(([from]) => text.startsWith(from, at) && !letter.test(text[at + from.length] ?? ""));
    result += found?.[1] ?? text[at]!;
    at += found?.[0].length ?? 1;
  }
  return result;
}
