import type { Entry, Intervention, Journal, Settings, TruceEvent } from "../../sim/index.ts";
import { EXPLORE } from "../words/english/explore.ts";
import { sentences, wordsOf } from "../words/language.ts";
import { entrySentence, eventTypeLabel, labelOf, termOf } from "../words/tell.ts";
import { capital, shortLabel } from "./labels.ts";
import { isHidden, visibleEntry } from "./secrecy.ts";

const words = wordsOf("explore", EXPLORE);

/**
 * The number of an event and the name of a decision say something only beside the run that holds them. What they meant there is
 * kept in mind for as long as the page is open: data, files and addresses keep the number and the name.
 */
const known = new Map<string, () => string>();

function keyOf(intervention: Intervention, { scenario }: Settings): string {
  return `${scenario} ${JSON.stringify(intervention)}`;
}

/** In words; null where no run that holds it has been seen, as after a link was opened. */
export function meantBy(intervention: Intervention, settings: Settings): string | null {
  return known.get(keyOf(intervention, settings))?.() ?? null;
}

export function keepInMind(intervention: Intervention, journal: Journal): void {
  const { at, change } = intervention;
  const { entries, start } = journal;
  if (change.kind !== "drop" && change.kind !== "decide") return;
  const holds = ({ seq, notes }: Entry) =>
    change.kind === "drop" ? seq === change.seq : ruleOf(notes, change.decision) !== undefined;
  const entry = entries.find((item) => item.time === at && holds(item));
  if (entry === undefined) return;
  known.set(keyOf(intervention, start.settings), () =>
    change.kind === "drop"
      ? words().change.dropped(shortly(entry, start.settings))
      : decided(entry, change.decision, change.choice, journal),
  );
}

/** Of what only the simulator knows, no more than what kind of thing it was. */
function shortly(entry: Entry, settings: Settings): string {
  const { type } = entry.event;
  if (isHidden(entry.event, false)) return capital(eventTypeLabel(type));
  const visible = visibleEntry(entry, settings, { truth: false });
  // Its few words do not say whose.
  if (type === "obligation.changed") return entrySentence(visible, settings).replace(/\.$/, "");
  return shortLabel(visible, settings);
}

function ruleOf(notes: Entry["notes"], decision: string): string | undefined {
  for (const note of notes) if (note.note === "odds" && note.decision?.id === decision) return note.rule;
  return undefined;
}

function decided({ notes }: Entry, decision: string, choice: string, { entries, start }: Journal): string {
  const [, by = "", index = ""] = decision.split("/");
  const who = labelOf(by, start.settings);
  const asked = demandOf(
    entries.map(({ event }) => event),
    index,
  );
  return asked === undefined
    ? words().change.decide(who, termOf(ruleOf(notes, decision)!), termOf(choice))
    : words().answers(who, termOf(choice), sentences().topics[asked.about]);
}

/** The demand of this name. */
export function demandOf(events: readonly TruceEvent[], id: string) {
  for (const event of events) if (event.type === "demand.made" && event.id === id) return event;
  return undefined;
}
