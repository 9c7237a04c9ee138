import { randomBytes, randomInt } from "node:crypto";
import { createServer } from "node:http";
import { type House, LIMITS, newHouse, ROOM_SIGNS, SIGNS, seen } from "../../class/index.ts";
import { openBrowser } from "../browser.ts";
import { ownAddresses, reachableAddresses } from "../class/addresses.ts";
import { classAnswers } from "../class/answers.ts";
import { qrText } from "../class/qr-text.ts";
import { addressOf, openSockets } from "../class/sockets.ts";
import { watchNetwork } from "../class/watch-network.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../exit.ts";
import { interrupted, listen, portOf } from "../listening.ts";
import { pageFolder } from "../page-files.ts";

/** Not that of `serve`: a browser may keep the page of that one for days. */
const FIRST_PORT = 4180;
const PORTS_TRIED = 20;

export const classroom: Command = {
  usage: "class",
  summary: "Serve the lessons to phones on your network, with rooms and live answers",
  flags: [
    {
      flag: "--port <port>",
      says: `The port; without it the first free one from ${FIRST_PORT} on; 0 takes any that is free`,
    },
    { flag: "--host <address>", says: "The one address to serve on; all of this computer's by default" },
    { flag: "--open", says: "Open the teacher's page in a browser, where there is one" },
  ],
  examples: ["class --open", "class --port 8080"],
  act: async (call, terminal) => {
    const given = call.text("host");
    const host = given ?? "0.0.0.0";
    const named = call.text("port") !== undefined;
    const house = openHouse();
    const answers = classAnswers(pageFolder(), () => classAddresses);
    const server = createServer({ headersTimeout: 10_000, requestTimeout: 20_000 }, (request, response) => {
      const packed = /\bgzip\b/.test(String(request.headers["accept-encoding"]));
      seen(house, addressOf(request), Date.now());
      const { status, headers, body } = answers(request.method ?? "GET", request.url ?? "/", packed);
      response.writeHead(status, headers).end(body);
    });
    server.maxConnections = 2 * LIMITS.lines;
    const interruption = interrupted();
    // A port that was asked for may stand on the board already.
    const port = await listen(server, portOf(classroom, call, FIRST_PORT), host, named ? 1 : PORTS_TRIED);
    const everywhere = host === "0.0.0.0" || host === "::";
    const at = (name: string) => `http://${name.includes(":") ? `[${name}]` : name}:${port}/`;
    const classAddresses = everywhere ? reachableAddresses().map(at) : [at(host)];
    const endSockets = openSockets(server, house, host);
    const teacher = `${at(everywhere ? "localhost" : host)}teach/?room=#key=${house.given.key}`;
    terminal.out(`teacher ${teacher}\n${classAddresses.map((address) => `class ${address}\n`).join("")}`);
    const [first] = classAddresses;
    if (first === undefined) terminal.say("This computer is on no network: phones cannot reach it.");
    else terminal.tell(`\n${qrText(first)}\n\nThe class opens ${first}`);
    terminal.tell(
      "Keep the teacher's address to yourself: it opens rooms. Nothing is written to disk. Ctrl-C ends it.",
    );
    if (call.on("open")) openBrowser(teacher, terminal.env);
    const endWatch = watchNetwork(house, terminal);
    await interruption;
    endWatch();
    endSockets();
    server.closeAllConnections();
    server.close();
    return EXIT.fine;
  },
};

function openHouse(): House {
  const secret = () => randomBytes(18).toString("base64url");
  const own = ownAddresses();
  return newHouse({
    key: secret(),
    secret,
    limits: LIMITS,
    roomCode: () => Array.from({ length: ROOM_SIGNS }, () => SIGNS[randomInt(SIGNS.length)]).join(""),
    own: (address) => own.has(address) || /^127\./.test(address),
  });
}
