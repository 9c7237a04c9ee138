import type { Entry, Note, Settings, TruceEvent } from "../../sim/index.ts";
import { type Choices, showsTruth } from "./figure.ts";

/** What nobody but the simulator knows, and how the record looks without it. */

/** Ground truth: acts and strikes, and occasions for them. */
export const TRUTH: ReadonlySet<string> = new Set([
  "act.considered",
  "incident.occurred",
  "group.considered",
  "group.acted",
  "strike.considered",
  "strike.flown",
]);

/** What one observer noticed, and told nobody yet. */
export const PRIVATE: ReadonlySet<string> = new Set(["observation.made"]);

/** Rules whose notes name a secret: who let a text out, whom a strike hit, who held back. */
const SECRET_RULES: ReadonlySet<string> = new Set(["disclosure.leak", "violence.thinning"]);
const SECRET_RULE = /^excluded\./;

export function isHidden({ type }: TruceEvent, truth: boolean): boolean {
  return !truth && (TRUTH.has(type) || PRIVATE.has(type));
}

/** The entries as a viewer may see them: without ground truth no acts, no observations, no names of those who leaked. */
export function visibleEntries(entries: readonly Entry[], settings: Settings, choices: Choices): readonly Entry[] {
  if (showsTruth(settings, choices)) return entries;
  return entries.filter(({ event }) => !isHidden(event, false)).map((entry) => visibleEntry(entry, settings, choices));
}

/** One entry that may be seen, without what may not. A replay tells only what was published. */
export function visibleEntry(entry: Entry, settings: Settings, choices: Choices): Entry {
  if (settings.mode === "replay" || showsTruth(settings, choices)) return entry;
  const { event, notes } = entry;
  const open = notes.filter((note) => !isSecretNote(note));
  const leak = event.type === "document.leaked" && event.by !== null;
  if (!leak && open.length === notes.length) return entry;
  return { ...entry, notes: open, event: leak ? { ...event, by: null } : event };
}

function isSecretNote(note: Note): boolean {
  return note.note === "odds" && (SECRET_RULES.has(note.rule) || SECRET_RULE.test(note.rule));
}
