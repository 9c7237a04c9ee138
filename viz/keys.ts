import { HOUR } from "../sim/index.ts";
import type { App } from "./app.ts";
import type { Panel } from "./panel.ts";
import { togglePin } from "./pin.ts";
import { reachOf } from "./run.ts";
import { type Session, SPEEDS } from "./session.ts";
import { stepBy } from "./step.ts";
import { panelsFor } from "./use-panels.ts";
import type { Catalogue } from "./words/catalogue.ts";

/** The keyboard, as one list: the handler and the sheet under `?` are made from it. Tab is never taken. */
export interface Key {
  /** As `KeyboardEvent.key` has them. */
  readonly keys: readonly string[];
  readonly control?: true;
  readonly shift?: boolean;
  /** What it does, by name: the sheet has the words. */
  readonly does: keyof Catalogue["help"]["keys"];
  /** Set where it opens what a step of a lesson keeps shut. */
  readonly opens?: true;
  /** Set where it moves the play head. */
  readonly moves?: true;
  readonly act: (app: App, key: string) => void;
}

const more = () => import("./more-keys.ts");
const DAY = 24 * HOUR;
const by = (minutes: number) => (app: App) => app.seek(app.head.get() + minutes);

export const KEYS: readonly Key[] = [
  { keys: [" ", "k"], does: "play", moves: true, act: (app) => app.toggle() },
  { keys: ["ArrowRight"], does: "next", moves: true, act: (app) => stepBy(app, 1) },
  { keys: ["ArrowLeft"], does: "previous", moves: true, act: (app) => stepBy(app, -1) },
  { keys: ["."], does: "hourOn", moves: true, act: by(HOUR) },
  { keys: [","], does: "hourBack", moves: true, act: by(-HOUR) },
  { keys: ["PageDown"], does: "dayOn", moves: true, act: by(DAY) },
  { keys: ["PageUp"], does: "dayBack", moves: true, act: by(-DAY) },
  { keys: ["Home"], does: "toStart", moves: true, act: (app) => toEnd(app, 0) },
  { keys: ["End"], does: "toEnd", moves: true, act: (app) => toEnd(app, 1) },
  { keys: ["]"], does: "faster", act: (app) => changeSpeed(app, 1) },
  { keys: ["["], does: "slower", act: (app) => changeSpeed(app, -1) },
  {
    keys: [..."123456789"],
    does: "toPanel",
    opens: true,
    act: (app, key) => toPanel(app, Number(key) - 1),
  },
  { keys: ["w"], does: "why", opens: true, act: (app) => showPanel(app, "why") },
  { keys: ["b"], does: "explore", opens: true, act: (app) => showPanel(app, "explore") },
  { keys: ["p"], does: "pin", opens: true, act: togglePin },
  { keys: ["c"], does: "compare", opens: true, act: (app) => showPanel(app, "compare") },
  { keys: ["s"], does: "share", opens: true, act: (app) => app.sheet.set({ kind: "share" }) },
  {
    keys: ["d"],
    does: "download",
    opens: true,
    act: (app) => app.sheet.set({ kind: "download" }),
  },
  { keys: ["e"], does: "edit", opens: true, act: (app) => app.sheet.set({ kind: "editor" }) },
  { keys: ["t"], does: "truth", opens: true, act: (app) => flipTruth(app) },
  { keys: ["/"], does: "search", opens: true, act: search },
  { keys: ["f"], does: "fullScreen", act: async () => (await more()).fullScreen() },
  {
    keys: ["x"],
    does: "window",
    moves: true,
    act: (app) => void more().then((part) => part.brushDay(app)),
  },
  {
    keys: ["Escape"],
    does: "clear",
    act: (app) => app.update({ selection: null, brush: null }),
  },
  { keys: ["?"], does: "help", act: (app) => app.sheet.set({ kind: "help" }) },
  {
    keys: ["o"],
    control: true,
    does: "open",
    opens: true,
    act: (app) => app.sheet.set({ kind: "open" }),
  },
  {
    keys: ["s"],
    control: true,
    does: "keep",
    opens: true,
    act: (app) => app.sheet.set({ kind: "download" }),
  },
  { keys: ["z", "Z"], control: true, shift: false, does: "undo", act: (app) => app.undo() },
  { keys: ["z", "Z"], control: true, shift: true, does: "redo", act: (app) => app.redo() },
];

type Press = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

const PLACES: Readonly<Record<string, string>> = {
  Comma: ",",
  Period: ".",
  BracketLeft: "[",
  BracketRight: "]",
  Slash: "/",
};

/** The key, or what Latin keyboards have in its place where it writes another script, as Arabic and Cyrillic ones do. */
export function latin({ key, code, shiftKey }: Pick<Press, "key" | "code" | "shiftKey">): string {
  if (key < "\u0250") return key;
  if (key === "؟") return "?";
  const place = /^(?:Key|Digit)(.)$/.exec(code)?.[1] ?? PLACES[code] ?? key;
  return shiftKey ? place : place.toLowerCase();
}

/** What a press asks for; null for nothing. Single keys can be switched off. */
export function keyFor(press: Press, single: boolean): Key | null {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  const key = latin(press);
  const control = ctrlKey || metaKey;
  const found = KEYS.find(
    (item) =>
      item.keys.includes(key) &&
      (item.control === true) === control &&
      (item.shift === undefined || item.shift === shiftKey),
  );
  return found === undefined || altKey || (!control && !single) ? null : found;
}

/** Whether a step of a lesson keeps from a key what it would do: what it keeps shut, and, while it asks, the play head that nobody sees. */
function isKept({ opens, moves }: Key, { only, hide, story }: Session): boolean {
  return (opens === true && only.length > 0) || (moves === true && story !== null && hide.includes("timeline"));
}

/** Whether the focus is on something that needs the key itself. */
function needsKey(target: EventTarget | null, press: Press): boolean {
  const key = latin(press);
  if (!(target instanceof Element)) return false;
  if (target.closest("dialog, [contenteditable]") !== null) return true;
  if (target.matches("textarea, select, input:not([type=range], [type=checkbox])")) return true;
  if (target.matches("input[type=range]")) return /^(Arrow|Page|Home|End)/.test(key);
  if (target.matches("button, summary, a, input")) return key === " " || key === "Enter";
  return target.matches(".table-twin") && /^(Arrow|Page|Home|End| )/.test(key);
}

/** The keys of the list, from now on. A key that a control needs itself stays with it. */
export function listenToKeys(app: App): void {
  addEventListener("keydown", (event) => {
    if (event.defaultPrevented || needsKey(event.target, event)) return;
    const found = keyFor(event, app.session.get().keys);
    if (found === null || isKept(found, app.session.get())) return;
    event.preventDefault();
    found.act(app, latin(event));
  });
}

function toEnd(app: App, end: 0 | 1): void {
  const run = app.run.get();
  if (run !== null) app.seek(reachOf(run)[end]);
}

async function search(app: App): Promise<void> {
  showPanel(app, "feed");
  (await more()).search(app);
}

function changeSpeed(app: App, direction: 1 | -1): void {
  const place = SPEEDS.indexOf(app.session.get().speed as (typeof SPEEDS)[number]);
  const speed = SPEEDS[place + direction];
  if (speed !== undefined) app.update({ speed });
}

function flipTruth(app: App): void {
  app.update({ truth: !app.session.get().truth });
}

function toPanel(app: App, index: number): void {
  const panel = panelsHere(app)[index];
  if (panel !== undefined) showPanel(app, panel.id);
}

function panelsHere(app: App): readonly Panel[] {
  const run = app.run.get();
  return run === null ? [] : panelsFor(run, app.session.get());
}

/** Brings a panel to the front and puts the focus on it; one that has nothing to say of this run, as of a record, stays away. */
export function showPanel(app: App, id: string): void {
  if (!panelsHere(app).some((panel) => panel.id === id)) return;
  app.update({ panel: id });
  requestAnimationFrame(() => document.getElementById(`panel-${id}`)?.focus());
}
