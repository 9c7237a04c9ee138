import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describeProblem, type Load, type Problem, readScenario, type Scenario } from "../../sim/scenario/index.ts";

const FOLDER = new URL("../../scenarios/", import.meta.url);

export const load: Load = (name) => {
  const file = new URL(name, FOLDER);
  return existsSync(file) ? readFileSync(file, "utf8") : null;
};

export const SHIPPED = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".yaml"))
  .sort();

/** Whether a shipped file is the same run as the one it builds on, under other names (twins.test.ts). */
export function isTwin(name: string): boolean {
  return /^renames: /m.test(load(name)!);
}

export function shipped(slug: string): Scenario {
  return readOrThrow(load(`${slug}.yaml`)!, `${slug}.yaml`);
}

export function readOrThrow(text: string, file = "valleys.yaml", from: Load = load): Scenario {
  const result = readScenario(text, { file, load: from });
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join("\n"));
  return result.value;
}

export function problemsOf(text: string, file = "valleys.yaml", from: Load = load): readonly Problem[] {
  const result = readScenario(text, { file, load: from });
  return result.ok ? [] : result.problems;
}

/** "line:column path: wanted …, found …; hint" for each problem. */
export function told(text: string, from?: Load): string[] {
  return problemsOf(text, "valleys.yaml", from).map(({ line, column, message }) => `${line}:${column} ${message}`);
}

/** The same with the file: what a reader sees. */
export function described(text: string, from?: Load): string[] {
  return problemsOf(text, "valleys.yaml", from).map(describeProblem);
}

/** The small scenario of scenarios/README.md. */
export const VALLEYS = /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(load("README.md")!)![1]!;

/** VALLEYS with one text in place of another, which must be there. */
export function valleys(from: string, to: string): string {
  if (!VALLEYS.includes(from)) throw new Error(`the example does not say ${from}`);
  return VALLEYS.replace(from, () => to);
}

export const times = (text: string, count: number) => text.repeat(count);

export const lines = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join("\n");
