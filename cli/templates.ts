import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SCENARIOS, shippedNames } from "./home.ts";

/** What `truce new` can begin from. */
export interface Template {
  readonly name: string;
  readonly says: string;
  readonly text: string;
}

/** Editors find the schema where "truce schema > scenario.schema.json" puts it. */
const SCHEMA_LINE = "# yaml-language-server: $schema=./scenario.schema.json\n";

/** The complete small example of scenarios/README.md, and a variant of each scenario that comes with truce. */
export function templates(): Template[] {
  const small = "Two sides, two sponsors, one observer: the smallest complete scenario";
  return [
    { name: "small", says: small, text: smallExample() },
    ...shippedNames().map((name) => ({
      name,
      says: `Builds on ${name}: say only what is otherwise`,
      text: variantOf(name),
    })),
  ];
}

function smallExample(): string {
  const guide = readFileSync(join(SCENARIOS, "README.md"), "utf8");
  const example = /```yaml\n# yaml-language-server.*\n([\s\S]*?)```/.exec(guide);
  if (example === null) throw new Error("scenarios/README.md has lost its example");
  return SCHEMA_LINE + example[1]!;
}

function variantOf(name: string): string {
  return `${SCHEMA_LINE}truce: 1
extends: ${name}
title: A variant of ${name}
question: What do you want to know?
look: Where should a reader look for the answer?

# Say here what is otherwise; the rest is as in ${name}. Such as:
#
# parameters:
#   leakRate: 0
#
# schedule:
#   an-agenda-row-to-take-away: null
`;
}
