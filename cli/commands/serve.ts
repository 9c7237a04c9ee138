import { createServer } from "node:http";
import { openBrowser } from "../browser.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { interrupted, listen, portOf } from "../listening.ts";
import { answerFor, pageFolder } from "../page-files.ts";

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
    const port = portOf(serve, call, FIRST_PORT);
    const host = call.text("host") ?? "127.0.0.1";
    const root = pageFolder();
    const server = createServer((request, response) => {
      const packed = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
      const { status, headers, body } = answerFor(root, request.method ?? "GET", request.url ?? "/", packed);
      response.writeHead(status, headers).end(body);
    });
    const interruption = interrupted();
    const address = addressOf(await listen(server, port, host, PORTS_TRIED), host);
    terminal.out(`${address}\n`);
    terminal.tell("Ctrl-C ends it.");
    if (call.on("open")) openBrowser(address, terminal.env);
    await interruption;
    server.closeAllConnections();
    server.close();
    return EXIT.fine;
  },
};

function addressOf(port: number, host: string): string {
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host.includes(":") ? `[${host}]` : host;
  return `http://${shown}:${port}/`;
}
