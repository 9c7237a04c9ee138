import { DAY, type Journal, labelOf, type OutcomeKind, percentileOf, type Settings } from "../../sim/index.ts";
import { entrySentence, timeLabel } from "../words/tell.ts";
import {
  type Cell,
  type Choices,
  numbers,
  plural,
  round,
  SIMULATED,
  showsTruth,
  type Table,
  type Tag,
  words,
} from "./figure.ts";
import { outcomeLabel } from "./labels.ts";
import { remembered } from "./memo.ts";
import { lengthLabel } from "./moments.ts";
import { visibleEntry } from "./secrecy.ts";

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

function build(journal: Journal, choices: Choices): OutcomeCard {
  const { settings } = journal.start;
  const { kind, at } = journal.outcome;
  const last = journal.entries.findLast(({ event }) => ENDINGS.has(event.type));
  const figures =
    settings.mode === "replay" ? recordFigures(journal) : figuresOf(journal, showsTruth(settings, choices));
  return {
    kind,
    title: outcomeLabel(kind),
    sentence:
      last === undefined
        ? `${outcomeLabel(kind)}, to ${timeLabel(at, settings)}.`
        : entrySentence(visibleEntry(last, settings, choices), settings),
    seq: last?.seq ?? null,
    minute: at,
    days: round((at - settings.onset) / DAY, 2),
    figures,
    tag: settings.mode === "replay" ? { kind: "claim", sources: [] } : SIMULATED,
    table: {
      caption: "This run in figures",
      columns: [words("Figure"), numbers("Value"), words("In words")],
      rows: figures.map(({ label, value, text }): Cell[] => [label, value, text]),
    },
  };
}

function figuresOf(journal: Journal, truth: boolean): OutcomeFigure[] {
  const { settings } = journal.start;
  const length = journal.outcome.at - settings.onset;
  const count = (type: string) => journal.entries.filter(({ event }) => event.type === type).length;
  return [
    figure("The truce stood", round(length / DAY, 2), lengthLabel(length)),
    figure("Extensions agreed", count("truce.extended"), plural(count("truce.extended"), "extension")),
    figure("Claims published", count("claim.published"), plural(count("claim.published"), "claim")),
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
    return [
      figure(`Acts by ${name} (ground truth)`, acts, plural(acts, "act")),
      figure(`Deaths in them (ground truth)`, deaths, plural(deaths, "death")),
    ];
  });
}

function recordFigures({ entries, start }: Journal): OutcomeFigure[] {
  const { settings } = start;
  const claims = entries.filter(({ event }) => event.type === "claim.published");
  const reporters = new Set(claims.map(({ event }) => ("reporter" in event ? event.reporter : "")));
  const sources = [...new Set(entries.flatMap(({ event }) => ("sources" in event ? event.sources : [])))];
  const tag: Tag = { kind: "claim", sources };
  return [
    { label: "Published claims", value: claims.length, text: plural(claims.length, "claim"), tag },
    { label: "Reporters", value: reporters.size, text: plural(reporters.size, "reporter"), tag },
    {
      label: "Sources cited",
      value: sources.length,
      text: `${plural(sources.length, "source")}, ${timeLabel(0, settings)} on`,
      tag,
    },
  ];
}

function figure(label: string, value: number, text: string): OutcomeFigure {
  return { label, value, text, tag: SIMULATED };
}

/** Where this run stands among others: "this run: day 4.2, 37th percentile". `ends`: days the truce stood in each of them. */
export function placeAmong(
  card: OutcomeCard,
  ends: readonly number[],
): { readonly percentile: number; readonly text: string } | null {
  if (ends.length === 0) return null;
  const percentile = percentileOf(card.days, ends);
  return {
    percentile,
    text: `This run: ${card.days} days, ${ordinal(percentile)} percentile of ${plural(ends.length, "run")}`,
  };
}

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}
