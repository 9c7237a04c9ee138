import { DECISIONS, DESK, type DecisionKind } from "../model/index.ts";
import type { Names } from "./names.ts";
import { didYouMean } from "./nearest.ts";
import type { ObligationForm, ScenarioForm } from "./schema.ts";

/** Who owes what, and what must come first. "needs" may not run in a circle; what is due at once stands under "with". */
export function obligationFaults(form: ScenarioForm, names: Names): void {
  const rows = form.obligations ?? {};
  const ids = Object.keys(rows);
  for (const [id, row] of Object.entries(rows)) {
    for (const part of ["debtor", "creditor", "verifiedBy"] as const) {
      names.each(["obligations", id, part], row[part], "party", names.parties);
    }
    for (const part of ["needs", "with"] as const) names.each(["obligations", id, part], row[part], "obligation", ids);
    names.oneOf(["obligations", id, "document"], row.document, "document", names.documents);
  }
  for (const circle of circlesAmong(rows)) {
    const path = ["obligations", circle[0]!, "needs"];
    names.fault(
      path,
      "obligations that do not wait for themselves",
      [...circle, circle[0]!].join(" → "),
      'if they are due at the same time, say so under "with"',
    );
  }
}

/** Who speaks of its own accord, to whom, about what; and who has a say over aid and the calm clock. */
export function policyFaults(form: ScenarioForm, names: Names): void {
  for (const [id, policy] of Object.entries(form.policies ?? {})) {
    names.oneOf(["policies", id, "by"], policy.by, "party", names.parties);
    names.oneOf(["policies", id, "to"], policy.to, "party", names.parties);
    names.oneOf(["policies", id, "document"], policy.document, "document", names.documents);
    if (policy.every !== undefined) names.atLeastAnHour(["policies", id, "every"], policy.every);
    if (policy.about === "declassify" && policy.document === undefined)
      names.fault(["policies", id], "the document whose publication is demanded", "nothing", 'add "document"', true);
  }
  names.each(["aid", "permits"], form.aid?.permits, "belligerent", names.belligerents);
  if (form.aid?.every !== undefined) names.atLeastAnHour(["aid", "every"], form.aid.every);
  names.each(["calmClock", "keepers"], form.calmClock?.keepers, "party", names.parties);
}

/** A decision that is fixed is one that somebody may have to take, and its choice one of its own. */
export function decisionFaults(form: ScenarioForm, names: Names): void {
  for (const [id, choice] of Object.entries(form.decisions ?? {})) {
    const [kind, party] = id.split("/") as [string, string];
    const [what, known] = DESK.has(kind) ? ["reporter", names.reporters] : ["party", names.parties];
    names.oneOf(["decisions", id], party, what as string, known as readonly string[], true);
    const fault = decisionFault(id, choice);
    if (fault !== null)
      names.fault(["decisions", id], fault.wanted, `"${fault.found}"`, fault.hint, fault.found === kind);
  }
}

/** What is wrong with a decision's kind or choice; null when both are known. */
export function decisionFault(
  id: string,
  choice: string,
): { readonly wanted: string; readonly found: string; readonly hint: string | null } | null {
  const kind = id.split("/")[0]!;
  const kinds = Object.keys(DECISIONS);
  if (!kinds.includes(kind))
    return { wanted: `a kind of decision: ${kinds.join(", ")}`, found: kind, hint: didYouMean(kind, kinds) };
  const choices: readonly string[] = DECISIONS[kind as DecisionKind];
  if (choices.includes(choice)) return null;
  return { wanted: `one of ${choices.join(", ")}`, found: choice, hint: didYouMean(choice, choices) };
}

/** Every circle met by walking "needs" depth first, each once. */
export function circlesAmong(rows: Readonly<Record<string, Pick<ObligationForm, "needs">>>): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (id: string, trail: readonly string[]): void => {
    const at = trail.indexOf(id);
    if (at >= 0) circles.push(trail.slice(at));
    if (at >= 0 || done.has(id)) return;
    for (const need of rows[id]?.needs ?? []) if (need in rows) walk(need, [...trail, id]);
    done.add(id);
  };
  for (const id of Object.keys(rows)) walk(id, []);
  return circles;
}
