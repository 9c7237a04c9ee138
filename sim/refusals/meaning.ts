/** Of what a scenario means: who is known, what lies within the run, what would feed itself without end. */
export type MeaningPhrase =
  | "known: {names}"
  | "known: none"
  | "none"
  | "at least 1h"
  | "with {names} on together"
  | "the id of a known source"
  | 'give a "sourceTable" or "sources"'
  | "exactly two belligerents"
  | "give two parties the role belligerent"
  | "at most two sponsors"
  | '"{name}" itself, as it is a belligerent'
  | "leave {part} out"
  | "a patron whose leverage it is"
  | "name its patron"
  | "a luck of its own"
  | '"{luck}", which is that of {name}'
  | "an excluded group, of which alone this is asked"
  | "a sector with a weight above 0"
  | "leave presence out for everywhere"
  | "at least one with a weight above 0"
  | "{count} without"
  | "trust in another"
  | '"{name}" itself'
  | "from {from} to {to}"
  | "a day that the calendar has"
  | "a time after the onset"
  | "a time within the run"
  | '"{time}", before its start'
  | "lengthen preHistory, or move it"
  | '"{time}", after its end'
  | "lengthen horizon, or move it"
  | "the document whose publication is demanded"
  | 'add "document"'
  | 'a time after the demand "{name}"'
  | "obligations that do not wait for themselves"
  | 'if they are due at the same time, say so under "with"'
  | "a kind of decision: {names}"
  | "ownExcitation + crossExcitation below 1"
  | "an act would cause one or more others without end: lower ownExcitation ({own}) or crossExcitation ({cross})"
  | OfThisScenario;

/** Those a scenario declares. */
export type OfThisScenario =
  | "a belligerent of this scenario"
  | "a sponsor of this scenario"
  | "a party of this scenario"
  | "a party or reporter of this scenario"
  | "a sector of this scenario"
  | "a kind of act of this scenario"
  | "a document of this scenario"
  | "a demand of this scenario"
  | "an obligation of this scenario"
  | "a reporter of this scenario"
  | "a hypothesis of this scenario";
