import { checksumOfJournal } from "../sim/index.ts";
import type { App } from "./app.ts";
import { readAddress, writeAddress } from "./permalink.ts";
import { reachOf } from "./run.ts";
import { knownOf } from "./share/state-of.ts";

/**
 * Messages between this page in a frame and the page around it. Version 1 (docs/embed.md). Only the window around this one is
 * heard, only under the origin that the address names, and a message is read like a file: a strict form, with limits.
 */

export const EMBED_VERSION = 1;
export const LONGEST_MESSAGE = 4000;

export type Command =
  | { readonly type: "play" | "pause" | "ask" }
  /** Hours since the onset. */
  | { readonly type: "seek"; readonly hours: number }
  | { readonly type: "open"; readonly query: string };

/** Null for what is not for us; a sentence for what is, and wrong. */
export function readMessage(data: unknown): Command | string | null {
  if (typeof data !== "object" || data === null || !("truce" in data)) return null;
  const { truce, type, ...rest } = data as Record<string, unknown>;
  if (truce !== EMBED_VERSION) return `wanted version ${EMBED_VERSION}`;
  const names = Object.keys(rest);
  switch (type) {
    case "play":
    case "pause":
    case "ask":
      return names.length === 0 ? { type } : `${type} takes nothing`;
    case "seek": {
      const { hours } = rest;
      const fits =
        names.length === 1 && typeof hours === "number" && Number.isFinite(hours) && Math.abs(hours) < 100_000;
      return fits ? { type, hours } : "seek takes hours, a number";
    }
    case "open": {
      const { query } = rest;
      const fits = names.length === 1 && typeof query === "string" && query.length <= LONGEST_MESSAGE;
      return fits ? { type, query } : `open takes query, a text of at most ${LONGEST_MESSAGE} characters`;
    }
    default:
      return "wanted one of play, pause, seek, open, ask";
  }
}

/** Whether a message comes from whom the address names. "" names nobody. */
export function isFrom(
  origin: string,
  sender: { readonly origin: string; readonly source: unknown },
  parent: unknown,
): boolean {
  return origin !== "" && sender.origin === origin && sender.source === parent;
}

export function answerMessages(app: App): void {
  const origin = app.session.get().embed;
  if (origin === null || origin === "" || window.parent === window) return;
  const say = (message: object) => window.parent.postMessage({ truce: EMBED_VERSION, ...message }, origin);
  addEventListener("message", (event) => {
    if (!isFrom(origin, event, window.parent)) return;
    const command = readMessage(event.data);
    if (command === null) return;
    if (typeof command === "string") say({ type: "problem", text: command });
    else for (const problem of obey(app, command)) say({ type: "problem", text: problem });
    if (command !== null && typeof command !== "string" && command.type === "ask") say(stateMessage(app));
  });
  app.run.subscribe(() => say(stateMessage(app)));
  app.playing.subscribe(() => say(stateMessage(app)));
  say({ type: "ready" });
  say(stateMessage(app));
}

function obey(app: App, command: Command): readonly string[] {
  switch (command.type) {
    case "play":
    case "pause":
      if (app.playing.get() !== (command.type === "play")) app.toggle();
      return [];
    case "seek": {
      const run = app.run.get();
      if (run !== null) app.seek(run.journal.start.settings.onset + Math.round(command.hours * 60));
      return [];
    }
    case "open": {
      const { address, problems } = readAddress(`?${command.query}`, knownOf(app));
      const { recipe, panel, embed: _, ...looks } = address;
      app.edit(null, (draft) => {
        draft.recipe = recipe as typeof draft.recipe;
      });
      app.update({ ...looks, panel: panel ?? app.session.get().panel });
      return problems;
    }
    case "ask":
      return [];
  }
}

function stateMessage(app: App): object {
  const run = app.run.get();
  if (run === null) return { type: "state", query: writeAddress(app.session.get()), run: null };
  const { journal } = run;
  const { onset, title } = journal.start.settings;
  return {
    type: "state",
    query: writeAddress(app.session.get()),
    playing: app.playing.get(),
    hours: Math.round(((app.head.get() - onset) / 60) * 100) / 100,
    run: {
      title,
      checksum: checksumOfJournal(journal),
      outcome: journal.outcome.kind,
      endsAtHours: Math.round(((reachOf(run)[1] - onset) / 60) * 100) / 100,
    },
  };
}
