import { type Document, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import { asItStands, named, type Said, say } from "../refusals/index.ts";
import { type Lines, positionAt } from "./guard.ts";
import { LIMITS } from "./limits.ts";
import { type Path, type Position, type Problem, problemAt, show } from "./problem.ts";
import type { Renaming } from "./renaming.ts";

/** A mapping as read: plain JSON, no more. */
export type Tree = { [name: string]: unknown };

/** A file's tree, and where in the file each part of it stands. */
export interface Layer {
  readonly file: string;
  readonly tree: Tree;
  /** Other names for what it builds on. */
  readonly renaming?: Renaming;
  /** Where `path` stands, and how much of it the file has. With `name`, the place of the name rather than of its value. */
  locate(path: Path, name?: boolean): { readonly position: Position; readonly reached: number };
}

/** A document to plain JSON, noting what JSON would not have. */
export class TreeReader {
  readonly problems: Problem[] = [];
  constructor(
    private readonly file: string,
    private readonly lines: Lines,
  ) {}

  read(node: Node | null, path: Path): unknown {
    if (node === null) return null;
    if (isMap(node)) return this.#mapping(node.items as Pair<Node, Node | null>[], path);
    if (isSeq(node)) return node.items.map((item, index) => this.read(item as Node, [...path, index]));
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === "number" && !Number.isFinite(value))
      this.#report(node, path, say("a finite number"), asItStands(String(value)));
    return value;
  }

  #mapping(items: readonly Pair<Node, Node | null>[], path: Path): Tree {
    const tree: Tree = {};
    const seen = new Set<string>();
    for (const { key, value } of items) {
      const name = isScalar(key) && typeof key.value === "string" ? key.value : null;
      if (name === null) {
        this.#report(
          key,
          path,
          say("a name"),
          isScalar(key) ? show(key.value) : say("something else"),
          say("put it in quotation marks if it is a name"),
        );
      } else if (name in Object.prototype) {
        this.#report(
          key,
          [...path, name],
          say("a name of the scenario format"),
          named(name),
          say("the name is reserved by the language; choose another"),
        );
      } else if (seen.has(name)) {
        this.#report(
          key,
          [...path, name],
          say("each name once"),
          say('"{name}" again', { name }),
          say("join the two, or rename one"),
        );
      } else {
        seen.add(name);
        tree[name] = this.read(value, [...path, name]);
      }
    }
    return tree;
  }

  #report(node: Node | null, path: Path, wanted: Said, found: Said, hint: Said | null = null): void {
    if (this.problems.length >= LIMITS.problems) return;
    this.problems.push(problemAt(positionAt(this.file, this.lines, node?.range?.[0] ?? 0), path, wanted, found, hint));
  }
}

export function locator(document: Document, file: string, lines: Lines): Layer["locate"] {
  return (path, name = false) => {
    let node: unknown = document.contents;
    let offset = 0;
    let reached = 0;
    for (const step of path) {
      const pair = isMap(node)
        ? (node.items as Pair<Node, Node | null>[]).find(({ key }) => isScalar(key) && key.value === step)
        : undefined;
      const value: unknown =
        pair !== undefined ? pair.value : isSeq(node) && typeof step === "number" ? node.items[step] : undefined;
      if (pair === undefined && value === undefined) break;
      reached++;
      const last = reached === path.length;
      const place = last && !name && isScalar(value) && value.range ? value : (pair?.key ?? (value as Node | null));
      offset = place?.range?.[0] ?? offset;
      node = value;
    }
    return { position: positionAt(file, lines, offset), reached };
  };
}
