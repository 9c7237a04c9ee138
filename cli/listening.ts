import type { Server } from "node:http";
import type { Call, Command } from "./command.ts";
import { EXIT } from "./exit.ts";
import { usageStop } from "./parse.ts";
import { Stop } from "./stop.ts";

/** What the commands that serve share: a port, waiting for it, and an end. */

export function portOf(command: Command, call: Call, usual: number): number {
  const text = call.text("port");
  if (text === undefined) return usual;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw usageStop(command, `--port: wanted a whole number from 0 to 65535, found "${text}"`);
  return Number(text);
}

/** Takes the first free port of so many, and says which. */
export async function listen(server: Server, port: number, host: string, tries: number): Promise<number> {
  for (let tried = port; ; tried++) {
    const error = await attempt(server, tried, host);
    if (error === null) return (server.address() as { port: number }).port;
    const last = tried + 1 >= Math.min(port + tries, 65_536);
    if (error.code === "EADDRINUSE" && !last) continue;
    throw new Stop(EXIT.unexpected, [`cannot serve on ${host}:${tried}: ${whyNot(error, tried > port)}`]);
  }
}

function whyNot({ code = "" }: NodeJS.ErrnoException, many: boolean): string {
  if (code === "EADDRINUSE") return many ? "the port is taken, and so are those before it" : "the port is taken";
  return WHY[code] ?? code;
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: "this port may not be opened by you",
  EADDRNOTAVAIL: "this machine has no such address",
  ENOTFOUND: "nobody knows this address",
};

function attempt(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error);
    server.once("error", failed);
    server.listen(port, host, () => {
      server.off("error", failed);
      resolve(null);
    });
  });
}

/** Ctrl-C and a polite kill end a server as it should end; a second Ctrl-C ends it at once. */
export function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
