import {
  causeChain,
  causesOf,
  type Entry,
  type Journal,
  type Note,
  rootKind,
  type Settings,
  spokenFor,
} from "../../sim/index.ts";
import { WHY } from "../words/english/why.ts";
import { wordsOf } from "../words/language.ts";
import { entrySentence, labelOf, noteSentence, termOf, timeLabel } from "../words/tell.ts";
import {
  type Cell,
  type Choices,
  numbers,
  round,
  showsTruth,
  type Table,
  type Tag,
  tagOf,
  words as texts,
} from "./figure.ts";
import { type Layer, layerOf, worthTelling } from "./layers.ts";
import { type ParameterNow, parametersBehind, ruleLabel } from "./rules.ts";
import { isHidden, visibleEntry } from "./secrecy.ts";

const words = wordsOf("why", WHY);

/** "Why did that happen?": the sentence, the chain of causes to its root, and what weighed in the rules that decided. */
export interface Why {
  readonly seq: number;
  readonly index: number;
  readonly when: string;
  readonly sentence: string;
  readonly layer: Layer;
  /** Null for the end of the run itself, which neither the model nor anybody claims. */
  readonly tag: Tag | null;
  /** Its cause first, then the cause of that, to the root. */
  readonly chain: readonly Link[];
  /** Why the chain begins there. */
  readonly root: string;
  readonly contributions: readonly Contribution[];
  /** Entries it caused, as far as they may be seen. */
  readonly followed: readonly Link[];
  readonly table: Table;
}

export interface Link {
  readonly seq: number;
  readonly minute: number;
  readonly when: string;
  readonly sentence: string;
  readonly layer: Layer;
  /** How often the same stood in the chain one after another, such as a reporter's daily count. */
  readonly times: number;
}

export interface Contribution {
  readonly note: Note;
  readonly sentence: string;
  readonly rule: string;
  /** In the rule's own unit; the parts of a move add up to it. */
  readonly bars: readonly Bar[];
  readonly unit: string;
  /** Which of the answers the bars speak for; null where there is but one thing to speak of. */
  readonly towards: string | null;
  readonly parameters: readonly ParameterNow[];
}

export interface Bar {
  readonly part: string;
  readonly amount: number;
}

/** Null for an entry that the journal lacks, or that may not be seen. */
export function whyOf(journal: Journal, seq: number, choices: Choices): Why | null {
  const { settings } = journal.start;
  const truth = showsTruth(settings, choices) || settings.mode === "replay";
  const causes = causesOf(journal);
  const found = causes.bySeq.get(seq);
  if (found === undefined || isHidden(found.event, truth)) return null;
  const entry = visibleEntry(found, settings, choices);
  const link = (item: Entry, times = 1) => linkOf(visibleEntry(item, settings, choices), times, settings);
  const whole = causeChain(causes, seq);
  const cut = whole.findIndex(({ event }) => isHidden(event, truth));
  const seen = cut < 0 ? whole : whole.slice(0, cut);
  const followed = (causes.children.get(seq) ?? []).filter(({ event }) => !isHidden(event, truth));
  const contributions = notesOn(entry, seen[1], settings, choices).map((note) => contributionOf(note, settings));
  return {
    seq,
    index: entry.index,
    when: timeLabel(entry.time, settings),
    sentence: entrySentence(entry, settings),
    layer: layerOf(entry.event),
    tag: entry.event.type === "run.ended" ? null : tagOf(entry.event, settings),
    chain: runsOf(seen.slice(1)).map(([first, times]) => link(first, times)),
    root: rootWords(cut < 0 ? rootKind(whole.at(-1)!) : "hidden"),
    contributions,
    followed: followed.map((item) => link(item)),
    table: tableOf(contributions),
  };
}

function rootWords(kind: ReturnType<typeof rootKind> | "hidden"): string {
  if (kind === "hidden") return words().hiddenRoot;
  return kind === "agenda" ? words().agendaRoot : words().warRoot;
}

/** Its own notes; for what was decided in the same minute by its cause, such as an end or an extension, how that fell. */
function notesOn(entry: Entry, cause: Entry | undefined, settings: Settings, choices: Choices): readonly Note[] {
  if (entry.notes.length > 0 || cause === undefined || cause.time !== entry.time) return entry.notes;
  return visibleEntry(cause, settings, choices).notes.filter(({ note }) => note === "odds");
}

/** What only keeps the model going is told once, however often it stands there in a row. */
function runsOf(chain: readonly Entry[]): [Entry, number][] {
  const runs: [Entry, number][] = [];
  for (const entry of chain) {
    const last = runs.at(-1);
    if (last !== undefined && last[0].event.type === entry.event.type && !worthTelling(entry.event)) last[1] += 1;
    else runs.push([entry, 1]);
  }
  return runs;
}

function linkOf(entry: Entry, times: number, settings: Settings): Link {
  const { seq, time, event } = entry;
  const sentence = entrySentence(entry, settings);
  return { seq, minute: time, when: timeLabel(time, settings), sentence, layer: layerOf(event), times };
}

function contributionOf(note: Note, settings: Settings): Contribution {
  const unit = unitOf(note);
  const answer = spokenFor(note);
  return {
    note,
    sentence: noteSentence(note, settings),
    rule: ruleLabel(note),
    bars: note.parts.map(({ part, amount }) => ({ part: partLabel(part, settings), amount })),
    unit,
    towards: answer === null ? null : words().speaksFor(termOf(answer), unit),
    parameters: parametersBehind(note, settings),
  };
}

export function partLabel(part: string, settings: Settings): string {
  const term = termOf(part);
  return term === part ? labelOf(part, settings) : term;
}

/** In what the parts are counted. */
function unitOf(note: Note): string {
  if (note.note === "moved") return note.of === "compliance" ? words().logOdds : words().level;
  if (note.rule === "renewal.satisfaction") return words().score;
  return note.rule === "collapse.hazard" ? words().logRate : words().logOdds;
}

function tableOf(contributions: readonly Contribution[]): Table {
  const is = words().columns;
  const rows: Cell[][] = contributions.flatMap(({ rule, sentence, bars, unit }): Cell[][] =>
    bars.length === 0
      ? [[rule, sentence, "", null, ""]]
      : bars.map(({ part, amount }) => [rule, sentence, part, round(amount, 4), unit]),
  );
  return {
    caption: words().caption,
    columns: [texts(is.rule), texts(is.fell), texts(is.part), numbers(is.amount), texts(is.unit)],
    rows,
  };
}
