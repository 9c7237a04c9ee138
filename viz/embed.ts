import { checksumOfJournal } from "../sim/index.ts";
import type { App } from "./app.ts";
import { type Command, EMBED_VERSION, isFrom, readMessage } from "./embed-message.ts";
import type { Notice } from "./notices.ts";
import { readAddress, writeAddress } from "./permalink.ts";
import { reachOf } from "./run.ts";
import { knownOf } from "./share/state-of.ts";

/** Listens to the page around this one, obeys it, and tells it what is on screen. */

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
  let last = 0;
  const tellProblems = (notices: readonly Notice[]) => {
    for (const { id, kind, text } of notices) if (kind === "problem" && id > last) say({ type: "problem", text });
    last = Math.max(last, ...notices.map(({ id }) => id));
  };
  app.notices.subscribe(tellProblems);
  app.run.subscribe(() => say(stateMessage(app)));
  app.playing.subscribe(() => say(stateMessage(app)));
  say({ type: "ready" });
  say(stateMessage(app));
  tellProblems(app.notices.get());
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
      // Single keys stay as they are: with the page around this one.
      const { recipe, pinned, panel, embed: _, lang: __, keys: ___, ...looks } = address;
      app.edit(null, (draft) => {
        draft.recipe = recipe as typeof draft.recipe;
        draft.pinned = pinned as typeof draft.pinned;
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
