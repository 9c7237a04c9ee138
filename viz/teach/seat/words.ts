import type { DECISIONS } from "../../../sim/index.ts";

type Choice = (typeof DECISIONS)[keyof typeof DECISIONS][number];

/** A choice as the one who takes it would say it. A choice without words does not compile. */
export const SAID: Readonly<Record<Choice, string>> = {
  accept: "Agree to it",
  refuse: "Refuse it",
  stall: "Put it off",
  satisfied: "We are content: let the truce go on",
  "not satisfied": "We are not content",
  concedes: "Give way, and let it go on",
  "does not concede": "Insist",
  renews: "Renew our own word",
  "does not renew": "Let our own word run out",
  "walks out": "Declare the truce over",
  stays: "Stay with the truce",
  moves: "Pull back now",
  "holds its ground": "Stay where we are",
  grants: "Let the convoy pass",
  withholds: "Withhold it",
  shares: "Share them",
  for: "Vote for it",
  against: "Vote against it",
  presses: "Press it with all we have",
  "as usual": "Press it as our trust in the other sponsor has it",
  "does not press": "Leave it to itself",
  appeals: "Ask for it in public",
  "keeps quiet": "Keep quiet today",
  "sends it": "Send the convoy",
  "keeps it back": "Wait until it is calm enough",
  "puts it to the vote": "Put it to the vote",
  "leaves it out": "Leave it off the agenda",
  prints: "Print it now, unconfirmed",
  waits: "Wait for confirmation: it goes into the daily count",
  "counts all": "Count every report",
  "counts what is confirmed": "Count only what is confirmed",
  "says nothing": "Say nothing about them today",
};

/** What is asked, by the rule that answers where nobody does. */
export const ASKED: Readonly<Record<string, string>> = {
  "patrons.pressure": "How hard do we press our client today?",
  "appeal.declassify": "Do we ask the sponsors to publish the text?",
  "appeal.permit": "Do we ask the sides to let the convoys pass?",
  "aid.convoy": "The road is open and the permits are here. Does the convoy go?",
  "disclosure.agenda": "The Council meets on the published text. Is there a vote?",
};

export const COUNT = (accused: string, reports: number, unconfirmed: number): string =>
  `Today’s count of breaches by ${accused}: ${reports} ${reports === 1 ? "report" : "reports"}, ${unconfirmed} of them not confirmed`;
