import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Tab } from "./engines.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[];
}

/** What axe has against the page as it stands, a line a rule and place. */
export async function faults(tab: Tab, context = "document"): Promise<string[]> {
  await tab.evaluate(`(() => { ${AXE} })()`);
  const { violations } = await tab.evaluate<{ violations: readonly Violation[] }>(`axe.run(${context})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary.split("\n")[1]?.trim()}`),
  );
}
