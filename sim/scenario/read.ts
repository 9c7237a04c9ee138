import { say } from "../refusals/index.ts";
import type { Fault } from "./issues.ts";
import { isTree } from "./layers.ts";
import { hypothesesOn } from "./laying.ts";
import { LIMITS } from "./limits.ts";
import { placeFault } from "./place-fault.ts";
import { type Problem, type Result, refuse } from "./problem.ts";
import { formFaults, formWith, type Scenario } from "./scenario.ts";
import type { ScenarioForm } from "./schema.ts";
import { CSV_PATH } from "./schema-parts.ts";
import { type Load, layAll, readLayers, slugOf } from "./stack.ts";
import { type Known, readClaims, readSources, readStatements, type SourceRow } from "./tables.ts";
import type { Tree } from "./tree.ts";

export interface ReadOptions {
  /** Name of the file, for errors and for the slug. */
  readonly file: string;
  readonly load?: Load;
}

/** Text to a scenario, or everything that is wrong with it. Never throws on a text. */
export function readScenario(text: string, { file, load = () => null }: ReadOptions): Result<Scenario> {
  const stack = readLayers(text, file, load);
  if (!stack.ok) return stack;
  const layers = stack.value;
  const { tree: whole, faults: laying } = layAll(layers);
  const place = (faults: readonly Fault[]) =>
    refuse(faults.slice(0, LIMITS.problems).map((fault) => placeFault(fault, layers)));
  const table = readSourceTable(whole, load);
  if (!table.ok) return table.problems.length > 0 ? table : place([missing(["sourceTable"], whole.sourceTable)]);
  const own = isTree(whole.sources) ? whole.sources : {};
  const sourced: Tree = Object.keys(table.value).length > 0 ? { ...whole, sources: { ...table.value, ...own } } : whole;
  const faults = [...laying, ...formFaults(sourced)];
  if (faults.length > 0) return place(faults);

  const form = sourced as unknown as ScenarioForm;
  const wrong = hypothesisFaults(form);
  if (wrong.length > 0) return place(wrong);
  return withData(slugOf(file), form, load, place);
}

function readSourceTable(tree: Tree, load: Load): Result<Record<string, SourceRow>> {
  const name = tree.sourceTable;
  if (typeof name !== "string" || !CSV_PATH.test(name)) return { ok: true, value: {} };
  const text = load(name);
  return text === null ? { ok: false, problems: [] } : readSources(text, name);
}

function missing(path: readonly string[], name: unknown): Fault {
  return { path, wanted: say("a file below this folder"), found: say("no {name}", { name: String(name) }), hint: null };
}

/** Each hypothesis must make a sound scenario alone, and those that hold must do so together. */
function hypothesisFaults(form: ScenarioForm): Fault[] {
  const faults: Fault[] = [];
  for (const id of Object.keys(form.hypotheses ?? {})) {
    for (const fault of formWith(form, [id]).faults)
      faults.push({ ...fault, path: ["hypotheses", id, "set", ...fault.path] });
  }
  const on = hypothesesOn(form);
  if (faults.length > 0 || on.length < 2) return faults;
  return formWith(form, on).faults.map((fault) => ({
    ...fault,
    hint: say("with {names} on together", { names: on.join(" and ") }),
  }));
}

function withData(
  slug: string,
  form: ScenarioForm,
  load: Load,
  place: (faults: Fault[]) => Result<never>,
): Result<Scenario> {
  const sources = (form.sources ?? {}) as Record<string, SourceRow>;
  const known: Known = {
    reporters: Object.keys(form.reporters),
    parties: Object.keys(form.parties),
    sources: new Set(Object.keys(sources)),
  };
  const claims = form.claims === undefined ? null : load(form.claims);
  const statements = form.statements === undefined ? null : load(form.statements);
  const absent = (["claims", "statements"] as const).filter(
    (part) => form[part] !== undefined && load(form[part]) === null,
  );
  if (absent.length > 0) return place(absent.map((part) => missing([part], form[part])));
  const read = [
    claims === null ? null : readClaims(claims, form.claims!, known),
    statements === null ? null : readStatements(statements, form.statements!, known),
  ] as const;
  const problems: Problem[] = read.flatMap((result) => (result === null || result.ok ? [] : result.problems));
  if (problems.length > 0) return refuse(problems);
  const rows = <T>(result: Result<T[]> | null): T[] => (result?.ok ? result.value : []);
  return { ok: true, value: { slug, form, sources, claims: rows(read[0]), statements: rows(read[1]) } };
}
