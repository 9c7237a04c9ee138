import { type Fault, type Overrides, overrideFaults, type Scenario } from "../sim/index.ts";
import type { Call, Command, Flag } from "./command.ts";
import { usageStop } from "./parse.ts";

/** What a reader changes before a run, on every command that runs a scenario. */
export const RUN_FLAGS: readonly Flag[] = [
  { flag: "--seed <seed>", says: "Any text; the scenario's own seed where none is given" },
  {
    flag: "--set <name=number>",
    says: "Another value of a parameter, such as warRate=30; may be repeated",
    many: true,
  },
  { flag: "--hypothesis <id=on|off>", says: "A hypothesis switched on or off; may be repeated", many: true },
];

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** --set and --hypothesis, checked against the scenario. Throws Stop with the first that cannot be. */
export function overridesOf(call: Call, scenario: Scenario, command: Command): Overrides {
  const parameters = new Map<string, number>();
  for (const text of call.texts("set")) {
    const [name, value] = pairOf(text, "--set", "name=number", command);
    if (parameters.has(name)) throw usageStop(command, `--set ${name} is given more than once`);
    if (!NUMBER.test(value)) throw usageStop(command, `--set ${name}: wanted a number, found "${value}"`);
    parameters.set(name, Number(value));
  }
  const hypotheses = new Map<string, boolean>();
  for (const text of call.texts("hypothesis")) {
    const [id, value] = pairOf(text, "--hypothesis", "id=on or id=off", command);
    if (hypotheses.has(id)) throw usageStop(command, `--hypothesis ${id} is given more than once`);
    if (value !== "on" && value !== "off")
      throw usageStop(command, `--hypothesis ${id}: wanted on or off, found "${value}"`);
    hypotheses.set(id, value === "on");
  }
  const overrides: Overrides = {
    ...(parameters.size > 0 ? { parameters: Object.fromEntries(parameters) } : {}),
    ...(hypotheses.size > 0 ? { hypotheses: Object.fromEntries(hypotheses) } : {}),
  };
  const [fault] = overrideFaults(scenario, overrides);
  if (fault !== undefined) throw usageStop(command, describeFault(fault));
  return overrides;
}

/** --seed; nothing where the scenario's own is meant. */
export function seedFlag(call: Call, command: Command): string | undefined {
  const seed = call.text("seed");
  if (seed !== undefined && !/\S/.test(seed)) throw usageStop(command, "--seed wants a text that is not blank");
  return seed;
}

function pairOf(text: string, flag: string, wanted: string, command: Command): [string, string] {
  const at = text.indexOf("=");
  if (at < 1) throw usageStop(command, `${flag} wants ${wanted}, found "${text}"`);
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}

function describeFault({ path, wanted, found, hint }: Fault): string {
  const flag = path[0] === "hypotheses" ? "--hypothesis" : "--set";
  return `${flag} ${path.slice(1).join(".")}: wanted ${wanted}, found ${found}${hint === null ? "" : `; ${hint}`}`;
}
