import { ROOM_SIGNS, SIGNS } from "../../class/index.ts";
import { VERSION } from "../../sim/index.ts";
import { type Answer, answerFor, HEADERS } from "../page-files.ts";

/** What a browser gets while a class is served: the page, short ways into it, and what the page must know of this computer. */
export function classAnswers(root: string, addresses: () => readonly string[]) {
  const kept = new Map<string, Answer>();
  return (method: string, address: string, packed: boolean): Answer => {
    const [path = "", search = ""] = address.split(/[?#]/);
    const door = doorOf(path, search);
    if (door !== null) return { status: 302, headers: { ...HEADERS, ...FRESH, location: door }, body: "" };
    if (path === "/class.json") return json({ truce: VERSION, addresses: addresses() });
    // A class needs this computer anyway, and a page that stays in the browser would be there after the next update.
    if (path === "/sw.js") return { status: 404, headers: HEADERS, body: "" };
    // Thirty phones ask for the same files in the same minute: each is read and packed once.
    const name = `${method} ${packed} ${path}`;
    const answer = kept.get(name) ?? answerFor(root, method, path, packed);
    if (answer.status === 200 && PLAIN.test(path) && kept.size < MOST_KEPT) kept.set(name, answer);
    return answer;
  };
}

/** One file has many addresses, such as "//x"; who tries them all is not to fill the memory. */
const PLAIN = /^(?:\/\w[\w.-]*)+\/?$/;
const MOST_KEPT = 400;

const FRESH = { "cache-control": "no-store" };
const ROOM = new RegExp(`^/([${SIGNS}]{${ROOM_SIGNS}})/?$`, "i");

/** "/" is the class's door, "/k7wq" the door of a room: as short as an address on a board can be. The language comes along. */
function doorOf(path: string, search: string): string | null {
  const room = path === "/" ? "" : ROOM.exec(path)?.[1]?.toUpperCase();
  if (room === undefined) return null;
  const language = /(?:^|&)lang=([a-z]{2})(?:&|$)/.exec(search)?.[1];
  return `/teach/?room=${room}${language === undefined ? "" : `&lang=${language}`}`;
}

function json(value: unknown): Answer {
  const headers = { ...HEADERS, ...FRESH, "content-type": "application/json; charset=utf-8" };
  return { status: 200, headers, body: JSON.stringify(value) };
}
