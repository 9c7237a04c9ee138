import type { Answer, Change, Entry, Journal, Scenario, Settings } from "../../sim/index.ts";
import { EXPLORE } from "../words/english/explore.ts";
import { sentences, wordsOf } from "../words/language.ts";
import { entrySentence, labelOf, spelt, termOf, timeLabel } from "../words/tell.ts";
import type { Choices } from "./figure.ts";
import { capital } from "./labels.ts";
import { isHidden, visibleEntry } from "./secrecy.ts";

const words = wordsOf("explore", EXPLORE);

/** "What if from here": what could be made otherwise at the play head or at a selected entry, in words and as data. */
export interface BranchPoint {
  /** Position in the journal at which the run would go on otherwise. */
  readonly position: number;
  readonly minute: number;
  readonly label: string;
  readonly change: Change;
}

const ANSWERS: readonly Answer[] = ["accept", "refuse", "stall"];

/** What could be otherwise at an entry: what was chosen in it, the answer to a demand, and that it does not take place. */
export function branchesAt(journal: Journal, seq: number, choices: Choices): BranchPoint[] {
  const { settings } = journal.start;
  const found = journal.entries.find((item) => item.seq === seq);
  if (found === undefined || settings.mode === "replay" || isHidden(found.event, choices.truth)) return [];
  const entry = visibleEntry(found, settings, choices);
  return [
    ...decisionsIn(entry, settings),
    ...answersTo(journal, entry),
    ...(ESSENTIAL.has(entry.event.type) ? [] : [without(entry, settings)]),
  ];
}

/** Every choice that a party did not take. */
function decisionsIn({ index, time, notes }: Entry, settings: Settings): BranchPoint[] {
  return notes.flatMap((note) => {
    if (note.note !== "odds" || note.decision === undefined) return [];
    const { party, rule, result, decision } = note;
    const what = (choice: string) => words().choice(termOf(rule), termOf(choice), termOf(result));
    return decision.choices
      .filter((choice) => choice !== result)
      .map(
        (choice): BranchPoint => ({
          position: index,
          minute: time,
          label: capital(party === null ? what(choice) : words().someone(labelOf(party, settings), what(choice))),
          change: { kind: "decide", decision: decision.id, choice },
        }),
      );
  });
}

/** Without these a run has no truce, or no end. */
const ESSENTIAL: ReadonlySet<string> = new Set(["truce.started", "run.ended", "situation.reviewed", "window.closed"]);

function without(entry: Entry, settings: Settings): BranchPoint {
  return {
    position: entry.index,
    minute: entry.time,
    label: words().without(entrySentence(entry, settings)),
    change: { kind: "drop", seq: entry.seq },
  };
}

/** The answers that a demand of the scenario's may get. */
function answersTo(journal: Journal, { event, index, time }: Entry): BranchPoint[] {
  const { settings } = journal.start;
  if (event.type !== "demand.made") return [];
  const { id: demand, to, about } = event;
  if (!settings.schedule.some((item) => item.event.type === "demand.made" && item.event.id === demand)) return [];
  return ANSWERS.map((answer) => ({
    position: index,
    minute: time,
    label: words().answers(labelOf(to, settings), sentences().answers[answer], sentences().topics[about]),
    change: { kind: "answer", demand, answer },
  }));
}

/** What could be otherwise from a minute on: a secret text published, a hypothesis switched. */
export function branchesFrom(journal: Journal, scenario: Scenario, minute: number, position: number): BranchPoint[] {
  const { settings } = journal.start;
  if (settings.mode === "replay" || minute < settings.onset || minute >= journal.outcome.at) return [];
  const when = timeLabel(minute, settings);
  const published = publishedBy(journal, minute);
  const texts = settings.documents.filter(({ id }) => !published.has(id));
  return [
    ...texts.map(
      ({ id }): BranchPoint => ({
        position,
        minute,
        label: words().publish(labelOf(id, settings), when),
        change: { kind: "publish", document: id },
      }),
    ),
    ...settings.hypotheses
      .filter(({ id }) => id in (scenario.form.hypotheses ?? {}))
      .map(
        ({ id, title, on }): BranchPoint => ({
          position,
          minute,
          label: on ? words().withoutHypothesis(spelt(title)) : words().withHypothesis(spelt(title)),
          change: { kind: "hypothesis", id, on: !on },
        }),
      ),
  ];
}

function publishedBy({ entries, start }: Journal, minute: number): Set<string> {
  const open = start.settings.documents.filter(({ status }) => status === "published" || status === "endorsed");
  const published = new Set(open.map(({ id }) => id));
  for (const { time, event } of entries) {
    if (time > minute) break;
    if (event.type === "document.published") published.add(event.document);
  }
  return published;
}
