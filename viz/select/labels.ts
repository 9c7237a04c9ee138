import { type Answer, labelOf, type Note, type OutcomeKind, type Settings, type TruceEvent } from "../../sim/index.ts";
import { sentences } from "../words/language.ts";
import { eventTypeLabel } from "../words/tell.ts";
import { listed } from "./figure.ts";

/** A few words for a mark. Whole sentences come from the simulator's own words. */
export function shortLabel({ event, notes }: Told, settings: Settings): string {
  const name = (id: string) => labelOf(id, settings);
  switch (event.type) {
    case "truce.started":
      return "Truce starts";
    case "incident.occurred":
      return `Act by ${name(event.side)}, ${name(event.sector)}`;
    case "claim.published":
      return `${name(event.reporter)}: ${claimWords(event)}`;
    case "claim.corrected":
      return `${name(event.reporter)} corrects ${event.from} to ${event.to}`;
    case "statement.made":
      return `${name(event.by)}: ${event.text}`;
    case "report.announced":
      return `${name(event.by)} announces a report`;
    case "shock.struck":
      return `Strike on ${name(event.victim)}`;
    case "demand.made":
      return `${name(event.by)} asks ${name(event.to)} ${sentences().topics[event.about]}`;
    case "demand.answered":
      return `${name(event.to)} ${answerWord(answerOf({ event, notes }))} the request ${sentences().topics[event.about]}`;
    case "document.leaked":
      return `Leaked: ${name(event.document)}`;
    case "document.shown":
      return `${name(event.to)} is shown: ${name(event.document)}`;
    case "document.published":
      return `Published by ${listed(event.by.map(name))}: ${name(event.document)}`;
    case "document.endorsed":
      return `Endorsed: ${name(event.document)}`;
    case "commitment.expired":
      return `Own period of ${name(event.party)} runs out`;
    case "truce.ended":
      return outcomeLabel(event.outcome);
    default:
      return capital(eventTypeLabel(event.type));
  }
}

interface Told {
  readonly event: TruceEvent;
  readonly notes: readonly Note[];
}

/** What a demand was answered; null for what is no answer. */
export function answerOf({ event, notes }: Told): Answer | null {
  if (event.type !== "demand.answered") return null;
  if (event.forced !== null) return event.forced;
  for (const note of notes) {
    if (note.note === "odds" && note.rule === "negotiation.answer") return note.result as Answer;
  }
  return null;
}

function answerWord(answer: Answer | null): string {
  return answer === null ? "answered" : sentences().answers[answer];
}

export function outcomeLabel(kind: OutcomeKind): string {
  return capital(sentences().outcomes[kind]);
}

/** "at least 62 deaths", "1 breach", "18 breaches (arrests)". */
export function claimWords(claim: { count: number; measure: "acts" | "deaths"; qualifier: string }): string {
  const { count, measure, qualifier } = claim;
  const unit = measure === "deaths" ? (count === 1 ? "death" : "deaths") : count === 1 ? "breach" : "breaches";
  if (qualifier === "at least" || qualifier === "more than") return `${qualifier} ${count} ${unit}`;
  return qualifier === "" ? `${count} ${unit}` : `${count} ${unit} (${qualifier})`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
