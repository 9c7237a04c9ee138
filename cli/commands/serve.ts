import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { openBrowser } from "../browser.ts";
import type { Call, Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { HOME } from "../home.ts";
import { answerFor } from "../page-files.ts";
import { usageStop } from "../parse.ts";
import { Stop } from "../stop.ts";

const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

export const serve: Command = {
  usage: "serve",
  summary: "Serve the page on this machine, and open it",
  flags: [
    { flag: "--port <port>", says: `The first port to try, ${FIRST_PORT} by default; 0 takes any that is free` },
    { flag: "--host <address>", says: "127.0.0.1 by default; 0.0.0.0 lets others on your network see the page" },
    { flag: "--open", says: "Open it in a browser, where there is one" },
  ],
  examples: ["serve --open", "serve --port 8080"],
  act: async (call, terminal) => {
    const port = portOf(call);
    const host = call.text("host") ?? "127.0.0.1";
    const root = join(HOME, "dist", "page");
    if (!existsSync(join(root, "index.html")))
      throw new Stop(EXIT.unexpected, ['the page has not been built: run "npm run build" in the folder of truce']);
    const server = createServer((request, response) => {
      const packed = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
      const { status, headers, body } = answerFor(root, request.method ?? "GET", request.url ?? "/", packed);
      response.writeHead(status, headers).end(body);
    });
    const interruption = interrupted();
    await listen(server, port, host);
    const address = addressOf(server, host);
    terminal.out(`${address}\n`);
    terminal.tell("Ctrl-C ends it.");
    if (call.on("open")) openBrowser(address, terminal.env);
    await interruption;
    server.closeAllConnections();
    server.close();
    return EXIT.fine;
  },
};

function portOf(call: Call): number {
  const text = call.text("port");
  if (text === undefined) return FIRST_PORT;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw usageStop(serve, `--port: wanted a whole number from 0 to 65535, found "${text}"`);
  return Number(text);
}

/** Takes the first free port from `port` on. */
async function listen(server: Server, port: number, host: string): Promise<void> {
  for (let tried = port; ; tried++) {
    const error = await attempt(server, tried, host);
    if (error === null) return;
    const last = tried + 1 >= Math.min(port + PORTS_TRIED, 65_536);
    if (error.code === "EADDRINUSE" && !last) continue;
    throw new Stop(EXIT.unexpected, [`cannot serve on ${host}:${tried}: ${WHY[error.code ?? ""] ?? error.code}`]);
  }
}

const WHY: Readonly<Record<string, string>> = {
  EADDRINUSE: "the port is taken, and so are those before it",
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

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as { port: number };
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}/`;
}

/** Ctrl-C and a polite kill end a server as it should end; a second Ctrl-C ends it at once. */
function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
