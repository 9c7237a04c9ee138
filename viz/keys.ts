import { HOUR } from "../sim/index.ts";
import type { App } from "./app.ts";
import { PANELS } from "./panels.ts";
import { togglePin } from "./pin.ts";
import { reachOf } from "./run.ts";
import { SPEEDS } from "./session.ts";
import { stepBy } from "./step.ts";

/** The keyboard, as one list: the handler and the sheet under `?` are made from it. Tab is never taken. */
export interface Key {
  /** As `KeyboardEvent.key` has them. */
  readonly keys: readonly string[];
  readonly control?: true;
  readonly shift?: boolean;
  /** As the sheet shows it. */
  readonly shown: string;
  readonly does: string;
  /** Set where it opens what a step of a lesson keeps shut. */
  readonly opens?: true;
  readonly act: (app: App, key: string) => void;
}

const DAY = 24 * HOUR;
const by = (minutes: number) => (app: App) => app.seek(app.head.get() + minutes);

export const KEYS: readonly Key[] = [
  { keys: [" ", "k"], shown: "Space or k", does: "Play, or pause", act: (app) => app.toggle() },
  { keys: ["ArrowRight"], shown: "→", does: "Next event", act: (app) => stepBy(app, 1) },
  { keys: ["ArrowLeft"], shown: "←", does: "Previous event", act: (app) => stepBy(app, -1) },
  { keys: ["."], shown: ".", does: "An hour on", act: by(HOUR) },
  { keys: [","], shown: ",", does: "An hour back", act: by(-HOUR) },
  { keys: ["PageDown"], shown: "PgDn", does: "A day on", act: by(DAY) },
  { keys: ["PageUp"], shown: "PgUp", does: "A day back", act: by(-DAY) },
  { keys: ["Home"], shown: "Home", does: "To the start", act: (app) => toEnd(app, 0) },
  { keys: ["End"], shown: "End", does: "To the end", act: (app) => toEnd(app, 1) },
  { keys: ["]"], shown: "]", does: "Play faster", act: (app) => changeSpeed(app, 1) },
  { keys: ["["], shown: "[", does: "Play slower", act: (app) => changeSpeed(app, -1) },
  {
    keys: [..."123456789"],
    shown: "1 – 9",
    does: "To a panel",
    opens: true,
    act: (app, key) => toPanel(app, Number(key) - 1),
  },
  { keys: ["w"], shown: "w", does: "Why did that happen?", opens: true, act: (app) => showPanel(app, "why") },
  { keys: ["b"], shown: "b", does: "What if from here?", opens: true, act: (app) => showPanel(app, "explore") },
  { keys: ["p"], shown: "p", does: "Pin this run as A, or unpin it", opens: true, act: togglePin },
  { keys: ["c"], shown: "c", does: "Compare A and B", opens: true, act: (app) => showPanel(app, "compare") },
  { keys: ["s"], shown: "s", does: "Share this view", opens: true, act: (app) => app.sheet.set({ kind: "share" }) },
  {
    keys: ["d"],
    shown: "d",
    does: "Download figures or a picture",
    opens: true,
    act: (app) => app.sheet.set({ kind: "download" }),
  },
  { keys: ["e"], shown: "e", does: "Edit the scenario", opens: true, act: (app) => app.sheet.set({ kind: "editor" }) },
  { keys: ["t"], shown: "t", does: "Show or hide the ground truth", opens: true, act: (app) => flipTruth(app) },
  {
    keys: ["Escape"],
    shown: "Esc",
    does: "Select nothing",
    act: (app) => app.update({ selection: null, brush: null }),
  },
  {
    keys: ["o"],
    control: true,
    shown: "Ctrl+O",
    does: "Open a scenario, a run or a picture",
    opens: true,
    act: (app) => app.sheet.set({ kind: "open" }),
  },
  {
    keys: ["s"],
    control: true,
    shown: "Ctrl+S",
    does: "Keep it: the downloads",
    opens: true,
    act: (app) => app.sheet.set({ kind: "download" }),
  },
  { keys: ["z", "Z"], control: true, shift: false, shown: "Ctrl+Z", does: "Undo a change", act: (app) => app.undo() },
  { keys: ["z", "Z"], control: true, shift: true, shown: "Shift+Ctrl+Z", does: "Redo it", act: (app) => app.redo() },
];

type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What a press asks for; null for nothing. Single keys can be switched off. */
export function keyFor(press: Press, single: boolean): Key | null {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = press;
  const control = ctrlKey || metaKey;
  const found = KEYS.find(
    (item) =>
      item.keys.includes(key) &&
      (item.control === true) === control &&
      (item.shift === undefined || item.shift === shiftKey),
  );
  return found === undefined || altKey || (!control && !single) ? null : found;
}

/** Whether the focus is on something that needs the key itself. */
export function needsKey(target: EventTarget | null, { key }: Pick<Press, "key">): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest("dialog, [contenteditable]") !== null) return true;
  if (target.matches("textarea, select, input:not([type=range], [type=checkbox])")) return true;
  if (target.matches("input[type=range]")) return key !== " " && !/^[1-9kwtbpc.,[\]]$/.test(key);
  if (target.matches("button, summary, a, input")) return key === " " || key === "Enter";
  return target.matches(".table-twin") && /^(Arrow|Page|Home|End| )/.test(key);
}

function toEnd(app: App, end: 0 | 1): void {
  const run = app.run.get();
  if (run !== null) app.seek(reachOf(run)[end]);
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
  const run = app.run.get();
  if (run === null) return;
  const panel = PANELS.filter(({ fits }) => fits?.(run) ?? true)[index];
  if (panel !== undefined) showPanel(app, panel.id);
}

/** Brings a panel to the front and puts the focus on it. */
export function showPanel(app: App, id: string): void {
  app.update({ panel: id });
  requestAnimationFrame(() => document.getElementById(`panel-${id}`)?.focus());
}
