import { type CAC, type Command as CacCommand, cac } from "cac";
import { VERSION } from "../sim/index.ts";
import { type Call, type Command, type Flag, QUIET } from "./command.ts";
import { EXIT } from "./exit.ts";
import { Stop } from "./stop.ts";
import { suggestion } from "./suggest.ts";

/**
 * cac reads "007" as 7 and "-" as a flag without a name. A NUL, which no argument can hold, keeps such texts texts; it is taken
 * off again before anyone sees them.
 */
const MARK = "\0";

export type Parsed =
  | { readonly kind: "act"; readonly command: Command; readonly call: Call }
  /** cac has told it already. */
  | { readonly kind: "told" };

/** Arguments to a command and what it was given. Throws Stop with usage for what it does not know. */
export function parseArguments(args: readonly string[], commands: readonly Command[]): Parsed {
  const cli = cac("truce");
  for (const command of commands) register(cli, command);
  cli.option(QUIET.flag, QUIET.says);
  cli.help(withoutRepetition);
  cli.version(VERSION);
  const { args: left, options } = cli.parse(["", "", ...args.map(marked)], { run: false });
  if (cli.matchedCommand === undefined) {
    if (options.help || options.version) return { kind: "told" };
    throw new Stop(EXIT.usage, unknownCommand(left[0] === undefined ? null : unmarked(left[0]), commands));
  }
  const command = commands.find((item) => nameOf(item) === cli.matchedCommandName)!;
  const flags = [...command.flags, QUIET];
  checkNames(args, flags, command);
  checkValues(options, flags, command);
  checkArguments(cli.matchedCommand, left.length, command);
  return { kind: "act", command, call: callOf(left, options, flags, command) };
}

function register(cli: CAC, { usage, summary, flags, examples }: Command): void {
  const registered = cli.command(usage, summary);
  for (const { flag, says } of flags) registered.option(flag, says);
  for (const example of examples) registered.example(`  $ truce ${example}`);
}

type HelpSection = { title?: string; body: string };

/** cac repeats all commands to say that each has --help, and leaves blanks at the ends of lines. */
function withoutRepetition(sections: HelpSection[]): HelpSection[] {
  for (const section of sections) section.body = section.body.replace(/ +$/gm, "");
  const kept = sections.filter(({ title }) => !title?.startsWith("For more info"));
  return kept.length < sections.length
    ? [...kept, { body: "truce <command> --help says more about a command." }]
    : kept;
}

export function nameOf({ usage }: Command): string {
  return usage.split(" ")[0]!;
}

/** Looks at what was typed, as cac drops some names without a word and reads "--no-x" and "--x.y" its own way. */
function checkNames(args: readonly string[], flags: readonly Flag[], command: Command): void {
  const known = [...flags.map(wordOf), "--help", "-h"];
  for (const argument of args) {
    if (argument === "--") return;
    const name = argument.split("=")[0]!;
    if (!/^-[^\d.]/.test(name) || known.includes(name)) continue;
    throw usageStop(command, `no flag ${name}${suggestion(name, known)}`);
  }
}

function checkValues(options: Readonly<Record<string, unknown>>, flags: readonly Flag[], command: Command): void {
  for (const flag of flags.filter(takesValue)) {
    const values = [options[keyOf(flag)] ?? []].flat();
    if (values.some((item) => typeof item === "boolean"))
      throw usageStop(command, `${wordOf(flag)} wants a value: ${flag.flag}`);
    if (values.length > 1 && !flag.many) throw usageStop(command, `${wordOf(flag)} is given more than once`);
  }
}

function checkArguments({ args }: CacCommand, count: number, command: Command): void {
  const least = args.filter(({ required }) => required).length;
  const most = args.some(({ variadic }) => variadic) ? Number.POSITIVE_INFINITY : args.length;
  if (count < least) throw usageStop(command, `wanted ${args.find(({ required }) => required)!.value}, found nothing`);
  if (count > most)
    throw usageStop(command, `wanted ${most === 0 ? "no arguments" : `at most ${most}`}, found ${count}`);
}

/** The error in one line, the usage in another. */
export function usageStop(command: Command, message: string): Stop {
  return new Stop(EXIT.usage, [
    message,
    `usage: truce ${command.usage} [flags]; truce ${nameOf(command)} --help says more`,
  ]);
}

function unknownCommand(name: string | null, commands: readonly Command[]): string[] {
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  return [
    name === null ? "wanted a command" : `no command "${name}"${suggestion(name, commands.map(nameOf))}`,
    "usage: truce <command> [flags]",
    ...commands.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`),
  ];
}

function callOf(
  left: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
  flags: readonly Flag[],
  command: Command,
): Call {
  const given = (name: string): unknown[] => {
    const flag = flags.find((item) => wordOf(item) === `--${name}`);
    if (flag === undefined) throw new Error(`${nameOf(command)} has no flag --${name}`);
    const value = options[keyOf(flag)];
    return value === undefined ? [] : [value].flat();
  };
  return {
    args: left.map(unmarked),
    on: (name) => given(name).at(-1) === true,
    text: (name) => given(name).map(unmarked)[0],
    texts: (name) => given(name).map(unmarked),
  };
}

function takesValue({ flag }: Flag): boolean {
  return flag.includes("<");
}

function wordOf({ flag }: Flag): string {
  return flag.split(" ")[0]!;
}

/** The name under which cac keeps a flag. */
function keyOf(flag: Flag): string {
  return wordOf(flag)
    .slice(2)
    .replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function marked(argument: string): string {
  const at = argument.startsWith("--") ? argument.indexOf("=") : -1;
  if (at > 0) return `${argument.slice(0, at + 1)}${MARK}${argument.slice(at + 1)}`;
  const number = argument.trim() !== "" && Number.isFinite(Number(argument));
  return argument === "-" || argument === "" || number ? MARK + argument : argument;
}

function unmarked(value: unknown): string {
  return String(value).replace(MARK, "");
}
