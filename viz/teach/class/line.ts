import { useEffect, useRef, useState } from "preact/hooks";
import {
  ENDINGS,
  type Ending,
  type FromClient,
  type FromServer,
  PROTOCOL,
  readFromServer,
} from "../../../class/messages.ts";

/** The line to the teacher's computer. It tries again by itself; only an end with a reason is an end. */

/** `ended` names why, where the server said it. */
export type LineState = "opening" | "open" | "lost" | { readonly ended: Ending | "unknown"; readonly over: boolean };

type Without<Message> = Message extends unknown ? Omit<Message, "v"> : never;
export type Said = Without<FromClient>;

export interface Line {
  readonly state: LineState;
  readonly say: (message: Said) => void;
  /** For good. */
  readonly end: () => void;
}

interface Handlers {
  /** What is said first on each new line. */
  readonly hello: () => Said;
  readonly heard: (message: FromServer, say: Line["say"]) => void;
}

const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
/** The server's word for a line on which nothing came: a phone that slept may come back. */
const COMES_BACK: readonly number[] = [1000, 1001, 1005, 1006, ENDINGS.silent[0]];

export function useLine(handlers: Handlers): Line {
  const [state, setState] = useState<LineState>("opening");
  const latest = useRef(handlers);
  latest.current = handlers;
  const line = useRef<ReturnType<typeof openLine> | null>(null);
  useEffect(() => {
    const opened = openLine(() => latest.current, setState);
    line.current = opened;
    return opened.end;
  }, []);
  return { state, say: (message) => line.current?.say(message), end: () => line.current?.end() };
}

function openLine(handlers: () => Handlers, tell: (state: LineState) => void) {
  let socket: WebSocket | null = null;
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let done = false;
  const say = (message: Said) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ v: PROTOCOL, ...message }));
  };
  const open = () => {
    clearTimeout(timer);
    socket = new WebSocket(socketAddress(location.href));
    socket.onopen = () => {
      wait = FIRST_WAIT;
      tell("open");
      say(handlers().hello());
    };
    socket.onmessage = ({ data }) => {
      const message = readFromServer(String(data));
      if (message !== null) handlers().heard(message, say);
    };
    socket.onclose = ({ code }) => {
      if (done) return;
      if (!COMES_BACK.includes(code)) return tell({ ended: endingOf(code), over: code === ENDINGS.over[0] });
      tell("lost");
      // Not all phones at the same moment.
      timer = setTimeout(open, wait * (0.5 + Math.random()));
      wait = Math.min(LONGEST_WAIT, wait * 2);
    };
  };
  const wake = () => {
    if (document.visibilityState === "visible" && socket?.readyState === WebSocket.CLOSED && timer !== undefined)
      open();
  };
  document.addEventListener("visibilitychange", wake);
  open();
  return {
    say,
    end: () => {
      done = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", wake);
      socket?.close();
    },
  };
}

/** The server says its reason in English; the page has words for each. */
function endingOf(code: number): Ending | "unknown" {
  const names = Object.keys(ENDINGS) as Ending[];
  return names.find((name) => ENDINGS[name][0] === code) ?? "unknown";
}

/** Beside the folder of the page, whose lessons lie in one of their own. */
function socketAddress(page: string): string {
  const url = new URL("../class", page);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  return url.href;
}
