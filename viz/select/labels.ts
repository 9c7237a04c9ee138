import type { Answer, Note, OutcomeKind, Settings, TruceEvent } from "../../sim/index.ts";
import { LABELS } from "../words/english/labels.ts";
import { sentences, wordsOf } from "../words/language.ts";
import { listed } from "../words/numbers.ts";
import { eventTypeLabel, labelOf, spelt } from "../words/tell.ts";
import type { Tag } from "./figure.ts";

const labels = wordsOf("labels", LABELS);

/** A few words for a mark. Whole sentences come from the simulator's own words. */
export function shortLabel({ event, notes }: Told, settings: Settings): string {
  const name = (id: string) => labelOf(id, settings);
  switch (event.type) {
    case "truce.started":
      return labels().truceStarts;
    case "incident.occurred":
      return labels().act(name(event.side), name(event.sector));
    case "claim.published":
      return labels().said(name(event.reporter), claimWords(event));
    case "claim.corrected":
      return labels().corrects(name(event.reporter), event.from, event.to);
    case "statement.made":
      return labels().said(name(event.by), event.text);
    case "report.announced":
      return labels().announces(name(event.by));
    case "shock.struck":
      return labels().strike(name(event.victim));
    case "demand.made":
      return labels().asks(name(event.by), name(event.to), sentences().topics[event.about]);
    case "demand.answered":
      return labels().answers(name(event.to), answerWord(answerOf({ event, notes })), sentences().topics[event.about]);
    case "document.leaked":
      return labels().leaked(name(event.document));
    case "document.shown":
      return labels().shown(name(event.to), name(event.document));
    case "document.published":
      return labels().published(listed(event.by.map(name)), name(event.document));
    case "document.endorsed":
      return labels().endorsed(name(event.document));
    case "commitment.expired":
      return labels().ranOut(name(event.party));
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
  return answer === null ? labels().answered : sentences().answers[answer];
}

export function outcomeLabel(kind: OutcomeKind): string {
  return capital(sentences().outcomes[kind]);
}

/** "at least 62 deaths", "1 breach", "18 breaches (arrests)". */
export function claimWords(claim: { count: number; measure: "acts" | "deaths"; qualifier: string }): string {
  const { count, measure, qualifier } = claim;
  const counted = measure === "deaths" ? labels().deaths(count) : labels().breaches(count);
  if (qualifier === "at least") return labels().atLeast(counted);
  if (qualifier === "more than") return labels().moreThan(counted);
  return qualifier === "" ? counted : labels().qualified(counted, spelt(qualifier));
}

/** Whose a figure is: the model's, or a published claim with its sources. */
export function tagWords(tag: Tag): string {
  return tag.kind === "simulated" ? labels().simulated : labels().claim(tag.sources.join(", "));
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
