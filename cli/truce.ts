#!/usr/bin/env node
import { COMMANDS } from "./commands/index.ts";
import { main } from "./main.ts";
import { endQuietlyOnClosedPipe, processTerminal } from "./terminal.ts";

endQuietlyOnClosedPipe();
const args = process.argv.slice(2);
// What is written may still be on its way into a pipe: the process ends by itself, with this number.
process.exitCode = await main(args, COMMANDS, processTerminal(args.includes("--quiet")));
