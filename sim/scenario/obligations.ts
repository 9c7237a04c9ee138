import { DECISIONS, DESK, type DecisionKind } from "../model/index.ts";
import { asItStands, named, type Said, say } from "../refusals/index.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Names } from "./names.ts";
import type { ObligationForm, ScenarioForm } from "./schema.ts";

/** Who owes what, and what must come first. "needs" may not run in a circle; what is due at once stands under "with". */
export function obligationFaults(form: ScenarioForm, names: Names): void {
  const rows = form.obligations ?? {};
  const ids = Object.keys(rows);
  for (const [id, row] of Object.entries(rows)) {
    for (const part of ["debtor", "creditor", "verifiedBy"] as const) {
      names.each(["obligations", id, part], row[part], "a party", names.parties);
    }
    for (const part of ["needs", "with"] as const)
      names.each(["obligations", id, part], row[part], "an obligation", ids);
    names.oneOf(["obligations", id, "document"], row.document, "a document", names.documents);
  }
  for (const circle of circlesAmong(rows)) {
    const path = ["obligations", circle[0]!, "needs"];
    names.fault(
      path,
      say("obligations that do not wait for themselves"),
      asItStands([...circle, circle[0]!].join(" → ")),
      say('if they are due at the same time, say so under "with"'),
    );
  }
}

/** Who speaks of its own accord, to whom, about what; and who has a say over aid and the calm clock. */
export function policyFaults(form: ScenarioForm, names: Names): void {
  for (const [id, policy] of Object.entries(form.policies ?? {})) {
    names.oneOf(["policies", id, "by"], policy.by, "a party", names.parties);
    names.oneOf(["policies", id, "to"], policy.to, "a party", names.parties);
    names.oneOf(["policies", id, "document"], policy.document, "a document", names.documents);
    if (policy.every !== undefined) names.atLeastAnHour(["policies", id, "every"], policy.every);
    if (policy.about === "declassify" && policy.document === undefined)
      names.fault(
        ["policies", id],
        say("the document whose publication is demanded"),
        say("nothing"),
        say('add "document"'),
        true,
      );
  }
  names.each(["aid", "permits"], form.aid?.permits, "a belligerent", names.belligerents);
  if (form.aid?.every !== undefined) names.atLeastAnHour(["aid", "every"], form.aid.every);
  names.each(["calmClock", "keepers"], form.calmClock?.keepers, "a party", names.parties);
}

/** A decision that is fixed is one that somebody may have to take, and its choice one of its own. */
export function decisionFaults(form: ScenarioForm, names: Names): void {
  for (const [id, choice] of Object.entries(form.decisions ?? {})) {
    const [kind, party] = id.split("/") as [string, string];
    const [what, known] = DESK.has(kind)
      ? (["a reporter", names.reporters] as const)
      : (["a party", names.parties] as const);
    names.oneOf(["decisions", id], party, what, known, true);
    const fault = decisionFault(id, choice);
    if (fault !== null)
      names.fault(["decisions", id], fault.wanted, named(fault.found), fault.hint, fault.found === kind);
  }
}

/** What is wrong with a decision's kind or choice; null when both are known. */
export function decisionFault(
  id: string,
  choice: string,
): { readonly wanted: Said; readonly found: string; readonly hint: Said | null } | null {
  const kind = id.split("/")[0]!;
  const kinds = Object.keys(DECISIONS);
  if (!kinds.includes(kind))
    return {
      wanted: say("a kind of decision: {names}", { names: kinds.join(", ") }),
      found: kind,
      hint: didYouMean(kind, kinds),
    };
  const choices: readonly string[] = DECISIONS[kind as DecisionKind];
  if (choices.includes(choice)) return null;
  return {
    wanted: say("one of {names}", { names: choices.join(", ") }),
    found: choice,
    hint: didYouMean(choice, choices),
  };
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
