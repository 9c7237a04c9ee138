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
};
