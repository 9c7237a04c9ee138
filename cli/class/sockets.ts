import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import { ENDINGS, type Ending, enter, type House, hear, knock, LONGEST, leave, tick } from "../../class/index.ts";
import { mayOpenLine, plainAddress } from "./addresses.ts";

export const SOCKET_PATH = "/class";
/** How often teachers are told, and how often a line must show that it lives: a phone out of range says no goodbye. */
const TICK = 200;
const HEARTBEAT = 20_000;
/** Bytes that may wait for a client that does not read. */
const BACKLOG = 65_536;

/** Joins a house to real sockets: what may come in, how large, and whether it still lives. Returns what ends it. */
export function openSockets(server: Server, house: House, served: string): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: LONGEST, perMessageDeflate: false });
  const alive = new WeakSet<WebSocket>();

  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const refused = refusalOf(request, house, served);
    if (refused !== null) return refuse(socket, refused);
    sockets.handleUpgrade(request, socket, head, (opened) => attend(opened, addressOf(request)));
  });

  function attend(socket: WebSocket, address: string) {
    const line = {
      send: (message: object) => {
        if (socket.bufferedAmount > BACKLOG) socket.terminate();
        else socket.send(JSON.stringify(message));
      },
      end: (why: Ending) => endWith(socket, why),
    };
    const caller = enter(house, line, address, Date.now());
    alive.add(socket);
    socket.on("pong", () => alive.add(socket));
    socket.on("message", (data, binary) => hear(house, caller, binary ? "" : String(data), Date.now()));
    socket.on("close", () => leave(house, caller, Date.now()));
    // A frame too large or out of form: ws closes the line with its number, nobody else notices.
    socket.on("error", () => {});
  }

  const ticking = setInterval(() => tick(house, Date.now()), TICK);
  const beating = setInterval(() => {
    for (const socket of sockets.clients) {
      if (!alive.has(socket)) socket.terminate();
      alive.delete(socket);
      socket.ping();
    }
  }, HEARTBEAT);
  return () => {
    clearInterval(ticking);
    clearInterval(beating);
    for (const socket of sockets.clients) endWith(socket, "over");
    sockets.close();
  };
}

function endWith(socket: WebSocket, why: Ending) {
  const [number, words] = ENDINGS[why];
  socket.close(number, words);
}

export function addressOf({ socket }: IncomingMessage): string {
  return plainAddress(socket.remoteAddress ?? "");
}

function refusalOf(request: IncomingMessage, house: House, served: string): string | null {
  if (request.url !== SOCKET_PATH) return "404 Not Found";
  if (!mayOpenLine(request.headers.origin, request.headers.host, served)) return "403 Forbidden";
  return knock(house, addressOf(request), Date.now()) ? null : "429 Too Many Requests";
}

function refuse(socket: Duplex, status: string) {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
