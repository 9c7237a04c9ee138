import { DAY, type Entry, type Journal, type OutcomeKind, type Settings } from "../../sim/index.ts";
import { LABELS } from "../words/english/labels.ts";
import { wordsOf } from "../words/language.ts";
import { entrySentence, labelOf, timeLabel } from "../words/tell.ts";
import {
  type Cell,
  type Choices,
  numbers,
  round,
  SIMULATED,
  showsTruth,
  type Table,
  type Tag,
  words as texts,
} from "./figure.ts";
import { outcomeLabel } from "./labels.ts";
import { remembered } from "./memo.ts";
import { lengthLabel } from "./moments.ts";
import { visibleEntry } from "./secrecy.ts";

const labels = wordsOf("labels", LABELS);
const words = () => labels().end;

/** How the run ended, in a card: what, when, by whom and over what, with what it takes to ask why. */
export interface OutcomeCard {
  readonly kind: OutcomeKind;
  readonly title: string;
  readonly sentence: string;
  /** The entry that ended it; null when time was up. */
  readonly seq: number | null;
  readonly minute: number;
  /** Days from the onset to the end. */
  readonly days: number;
  readonly figures: readonly OutcomeFigure[];
  readonly tag: Tag;
  readonly table: Table;
}

export interface OutcomeFigure {
  readonly label: string;
  readonly value: number;
  readonly text: string;
  readonly tag: Tag;
}

export const outcomeOf: (journal: Journal, choices: Choices) => OutcomeCard = remembered(build, ({ truth }) =>
  String(truth),
);

const ENDINGS: ReadonlySet<string> = new Set(["truce.ended", "centre.established"]);

/** What a sentence of how a run ended needs, as data. */
export interface Ending {
  readonly kind: OutcomeKind;
  readonly at: number;
  /** As a viewer may see it; null when time was up. */
  readonly entry: Entry | null;
}

export function endingOf({ entries, outcome: { kind, at }, start }: Journal, choices: Choices): Ending {
  const last = entries.findLast(({ event }) => ENDINGS.has(event.type));
  return { kind, at, entry: last === undefined ? null : visibleEntry(last, start.settings, choices) };
}

export function endingSentence({ kind, at, entry }: Ending, settings: Settings): string {
  return entry === null
    ? words().until(outcomeLabel(kind), timeLabel(at, settings), kind === "replayed")
    : entrySentence(entry, settings);
}

function build(journal: Journal, choices: Choices): OutcomeCard {
  const { settings } = journal.start;
  const ending = endingOf(journal, choices);
  const { kind, at, entry } = ending;
  const figures =
    settings.mode === "replay" ? recordFigures(journal) : figuresOf(journal, showsTruth(settings, choices));
  return {
    kind,
    title: outcomeLabel(kind),
    sentence: endingSentence(ending, settings),
    seq: entry?.seq ?? null,
    minute: at,
    days: round((at - settings.onset) / DAY, 2),
    figures,
    tag: settings.mode === "replay" ? { kind: "claim", sources: [] } : SIMULATED,
    table: {
      caption: words().caption,
      columns: [texts(words().figure), numbers(words().value), texts(words().inWords)],
      rows: figures.map(({ label, value, text }): Cell[] => [label, value, text]),
    },
  };
}

function figuresOf(journal: Journal, truth: boolean): OutcomeFigure[] {
  const { settings } = journal.start;
  const length = journal.outcome.at - settings.onset;
  const count = (type: string) => journal.entries.filter(({ event }) => event.type === type).length;
  return [
    figure(words().stood, round(length / DAY, 2), lengthLabel(length)),
    figure(words().extensions, count("truce.extended")),
    figure(words().claims, count("claim.published")),
    ...(truth ? truthFigures(journal, settings) : []),
  ];
}

function truthFigures({ entries }: Journal, settings: Settings): OutcomeFigure[] {
  return settings.belligerents.flatMap((side) => {
    let [acts, deaths] = [0, 0];
    for (const { event } of entries) {
      if (event.type !== "incident.occurred" || event.side !== side) continue;
      acts += 1;
      deaths += event.deaths;
    }
    const name = labelOf(side, settings);
    return [figure(words().acts(name), acts), figure(words().deaths, deaths)];
  });
}

function recordFigures({ entries, start }: Journal): OutcomeFigure[] {
  const { settings } = start;
  const claims = entries.filter(({ event }) => event.type === "claim.published");
  const reporters = new Set(claims.map(({ event }) => ("reporter" in event ? event.reporter : "")));
  const sources = [...new Set(entries.flatMap(({ event }) => ("sources" in event ? event.sources : [])))];
  const tag: Tag = { kind: "claim", sources };
  return [
    { label: words().published, value: claims.length, text: String(claims.length), tag },
    { label: words().reporters, value: reporters.size, text: String(reporters.size), tag },
    {
      label: words().sources,
      value: sources.length,
      text: words().sourceCount(sources.length, timeLabel(0, settings)),
      tag,
    },
  ];
}

function figure(label: string, value: number, text = String(value)): OutcomeFigure {
  return { label, value, text, tag: SIMULATED };
}
