import { BudgetExceeded } from "../sim/index.ts";
import type { Command } from "./command.ts";
import { EXIT } from "./exit.ts";
import { parseArguments } from "./parse.ts";
import { Stop } from "./stop.ts";
import type { Terminal } from "./terminal.ts";

/** From arguments to an exit code. Nothing is thrown, and nobody sees a stack trace who did not ask for one. */
export async function main(args: readonly string[], commands: readonly Command[], terminal: Terminal): Promise<number> {
  try {
    const parsed = parseArguments(args, commands);
    return parsed.kind === "told" ? EXIT.fine : await parsed.command.act(parsed.call, terminal);
  } catch (error) {
    return told(error, terminal);
  }
}

function told(error: unknown, terminal: Terminal): number {
  const refused = terminal.paint("truce:", "red");
  if (error instanceof Stop) {
    for (const [index, line] of error.lines.entries()) {
      const ours = index === 0 && error.exit !== EXIT.invalid && error.exit !== EXIT.fine;
      terminal.say(ours ? `${refused} ${line}` : line);
    }
    return error.exit;
  }
  if (error instanceof BudgetExceeded) {
    terminal.say(`${refused} ${error.message}`);
    return EXIT.invalid;
  }
  const message = error instanceof Error ? error.message : String(error);
  terminal.say(`${refused} unexpected: ${message.split("\n")[0]}`);
  terminal.say(
    "This is a fault of truce's: please report it with the command and its files. TRUCE_DEBUG=1 shows the trace.",
  );
  if (terminal.env.TRUCE_DEBUG && error instanceof Error) terminal.say(error.stack ?? "");
  return EXIT.unexpected;
}
