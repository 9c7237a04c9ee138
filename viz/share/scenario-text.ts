import { describeIntervention, type Intervention, localTimeOf, type Settings } from "../../sim/index.ts";
import type { Run } from "../run.ts";

/** Scenario files to begin from: a run with all its changes, as a file that builds on the scenario it came from. */

/** What a file cannot say, it says as a comment: nothing is left out in silence. */
export function scenarioOfRun({ recipe, scenario, journal }: Run): string {
  const { settings } = journal.start;
  const said = recipe.interventions.map((item) => inFile(item, settings));
  const decisions = said.flatMap(({ decision }) => decision ?? []);
  const rows = said.flatMap(({ row }) => row ?? []);
  const rest = recipe.interventions.filter(
    (_, index) => said[index]!.decision === undefined && said[index]!.row === undefined,
  );
  const parts = [
    heading(`${settings.title}, changed`, scenario.form.question, scenario.form.look, scenario.slug),
    /^\d{1,15}$/.test(recipe.seed)
      ? `seed: ${recipe.seed}\n`
      : `# The run's seed was ${JSON.stringify(recipe.seed)}; a file's is a whole number.\n`,
    section(
      "hypotheses",
      Object.entries(recipe.hypotheses).map(([id, on]) => `${id}: { on: ${on} }`),
    ),
    section(
      "parameters",
      Object.entries(recipe.parameters).map(([id, value]) => `${id}: ${value}`),
    ),
    section("decisions", decisions),
    section("schedule", rows),
    rest.map((item) => `# Not to be said in a file: ${oneLine(describeIntervention(item, settings))}\n`).join(""),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

export function variantOf(slug: string, title: string): string {
  return `${heading(`A variant of: ${title}`, "What do you want to know?", "Where should a reader look for the answer?", slug)}
# Say here what is otherwise; the rest is as in ${slug}. Such as:
#
# parameters:
#   leakRate: 0
#
# schedule:
#   an-agenda-row-to-take-away: null
`;
}

/** The smallest complete scenario, which builds on nothing. */
export const SMALL = `truce: 1
title: The two valleys
question: Does a truce hold for three days when one observer counts?
look: The level of breaches that each side credits to the other, before each decision.
onset: 2030-05-01T06:00
horizon: 3d

parties:
  east: { name: Eastern ally, role: sponsor, camp: north }
  west: { name: Western ally, role: sponsor, camp: south }
  north: { name: Northern forces, role: belligerent, patron: east, expires: D+3d }
  south: { name: Southern forces, role: belligerent, patron: west, expires: D+3d }

sectors:
  pass: { name: The pass, weight: 2, longitude: 10.2, latitude: 46.5 }
  bridge: { name: The bridge, weight: 1, longitude: 10.4, latitude: 46.4 }

kinds:
  shelling: { name: Shelling, weight: 1, contestability: 0.1 }

reporters:
  observers: { name: Observers, measure: acts, detection: { north: 0.8, south: 0.8 } }

documents:
  text: { name: The agreement, holders: [east, west], terms: true }

schedule:
  east-asks: { do: demand, at: "D+1 12:00", by: east, to: west, about: declassify, document: text }

parameters:
  warRate: 30
`;

function heading(title: string, question: string, look: string, slug: string): string {
  const texts = { title, question, look };
  const lines = Object.entries(texts).map(([name, text]) => `${name}: ${JSON.stringify(text)}\n`);
  return `truce: 1\nextends: ${slug}\n${lines.join("")}`;
}

function section(name: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${name}:\n${lines.map((line) => `  ${line}\n`).join("")}`;
}

function inFile(
  { at, change }: Intervention,
  settings: Settings,
): { readonly decision?: string; readonly row?: string } {
  if (change.kind === "decide") return { decision: `${change.decision}: ${JSON.stringify(change.choice)}` };
  if (change.kind !== "publish") return {};
  const when = localTimeOf(at, settings).slice(0, 16);
  const holders = settings.documents.find(({ id }) => id === change.document)?.holders ?? [];
  const by = holders.length > 0 ? holders : settings.sponsors;
  return {
    row: `published-${change.document}: { do: publish, at: ${when}, document: ${change.document}, by: [${by.join(", ")}] }`,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
