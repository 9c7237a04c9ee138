import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

const ROOT = new URL("../../", import.meta.url);

/** Paths of the TypeScript files below a folder, from the root of the repository. */
export function filesBelow(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

export function sourceOf(file: string): string {
  return readFileSync(new URL(file, ROOT), "utf8");
}

/** What a source imports, exports from, or loads later: relative paths made whole, packages as they are named. */
export function importsOf(file: string, source: string): string[] {
  const found = withoutComments(source).matchAll(/\b(?:from|import)\s*\(?\s*"([^"]+)"|new URL\(\s*"(\.[^"]+)"/g);
  return [...found].map(([, plain, url]) => {
    const target = plain ?? url!;
    return target.startsWith(".") ? posix.join(posix.dirname(file), target) : target;
  });
}

/** The code alone: no comments. */
export function withoutComments(source: string): string {
  return source.replace(/("(?:[^"\\\n]|\\.)*")|\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g, (_, text) => text ?? "");
}

/** The code without its comments, and without what stands between quotation marks. */
export function codeOf(source: string): string {
  return withoutComments(source).replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}
