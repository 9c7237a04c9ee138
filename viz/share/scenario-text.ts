import { type Intervention, localTimeOf, type Settings } from "../../sim/index.ts";
import type { Run } from "../run.ts";
import { whatIfLabel } from "../select/what-ifs.ts";
import { BEGINNINGS } from "../words/english/beginnings.ts";
import { wordsOf } from "../words/language.ts";
import { spelt } from "../words/tell.ts";

const words = wordsOf("beginnings", BEGINNINGS);

/** Scenario files to begin from: a run with all its changes, as a file that builds on the scenario it came from. */

/** What a file cannot say, it says as a comment: nothing is left out in silence. */
export function scenarioOfRun({ recipe, scenario, journal }: Run): string {
  const { settings } = journal.start;
  const { form } = scenario;
  const said = recipe.interventions.map((item) => inFile(item, settings));
  const decisions = said.flatMap(({ decision }) => decision ?? []);
  const rows = said.flatMap(({ row }) => row ?? []);
  const rest = recipe.interventions.filter(
    (_, index) => said[index]!.decision === undefined && said[index]!.row === undefined,
  );
  const parts = [
    heading(words().changed(spelt(settings.title)), spelt(form.question), spelt(form.look), scenario.slug),
    /^\d{1,15}$/.test(recipe.seed) ? `seed: ${recipe.seed}\n` : comment(words().seed(JSON.stringify(recipe.seed))),
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
    rest.map((item) => comment(words().notInFile(whatIfLabel(item, settings)))).join(""),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

export function variantOf(slug: string, title: string): string {
  return `${heading(words().variant(spelt(title)), words().question, words().look, slug)}
${comment(words().otherwise(slug))}#
# parameters:
#   leakRate: 0
#
# schedule:
#   an-agenda-row-to-take-away: null
`;
}

/** The smallest complete scenario, which builds on nothing. */
export function smallest(): string {
  const { small } = words();
  return `truce: 1
title: ${JSON.stringify(small.title)}
question: ${JSON.stringify(small.question)}
look: ${JSON.stringify(small.look)}
onset: 2030-05-01T06:00
horizon: 3d

parties:
  east: { name: ${small.east}, role: sponsor, camp: north }
  west: { name: ${small.west}, role: sponsor, camp: south }
  north: { name: ${small.north}, role: belligerent, patron: east, expires: D+3d }
  south: { name: ${small.south}, role: belligerent, patron: west, expires: D+3d }

sectors:
  pass: { name: ${small.pass}, weight: 2, longitude: 10.2, latitude: 46.5 }
  bridge: { name: ${small.bridge}, weight: 1, longitude: 10.4, latitude: 46.4 }

kinds:
  shelling: { name: ${small.shelling}, weight: 1, contestability: 0.1 }

reporters:
  observers: { name: ${small.observers}, measure: acts, detection: { north: 0.8, south: 0.8 } }

documents:
  text: { name: ${small.text}, holders: [east, west], terms: true }

schedule:
  east-asks: { do: demand, at: "D+1 12:00", by: east, to: west, about: declassify, document: text }

parameters:
  warRate: 30
`;
}

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

function comment(text: string): string {
  return `# ${text.replace(/\s+/g, " ")}\n`;
}
