/** Of a form: what each place of it takes, and what stood there instead. */
export type FormPhrase =
  | "nothing"
  | "nothing (null)"
  | "a list of {count}"
  | "a mapping"
  | "a value"
  | "give it a value, or leave the name out"
  | "a name that scenarios know"
  | 'did you mean "{name}"?'
  | "names here: {names}"
  | "a number needs its unit: {days}, {hours} or {minutes}"
  | "a text"
  | "a text that is not empty"
  | "a text of at most {most} characters"
  | "true or false"
  | "one of {names}"
  | "a list of {rows}"
  | "at most {most} {rows}"
  | "a mapping from ids to {rows}"
  | "a mapping of what to change"
  | "a mapping from decisions to choices"
  | "a mapping from hypotheses to true or false"
  | "1, the version of the scenario format"
  | "1, the version of the form"
  | RangePhrase
  | ShapePhrase
  | InterventionPhrase;

/** Numbers, and how far they may go. */
export type RangePhrase =
  | "a number"
  | "a number from {min} to {max}"
  | "a number of {unit} from {min} to {max}"
  | "a whole number from {min} to {max}"
  | "a share from {min} to {max}"
  | "a weight from {min} to {max}"
  | "a factor from {min} to {max}"
  | "a share of the war level from {min} to {max}"
  | "reports a day from {min} to {max}"
  | "degrees east from {min} to {max}"
  | "degrees north from {min} to {max}"
  | "hours from {min} to {max}"
  | "minutes from {min} to {max}";

/** Texts of a set shape. */
export type ShapePhrase =
  | "the name of a scenario file without its ending, such as syria-2016-09"
  | "an id: small letters, digits and hyphens, a letter first"
  | "the name of a decision: its kind, the party and which one, such as renew/government/1"
  | "the id of a source: letters, digits and hyphens"
  | "the path of a .csv file below this folder, such as data/claims.csv"
  | "a local time such as 2016-09-12T19:00"
  | 'a time: local ("2016-09-12T19:00"), on a day after the onset ("D+2 14:00") or after the onset by some time ("D+2.5d")'
  | "a duration with its unit: min, h or d, such as 30min, 48h or 7d"
  | 'a time of day such as "18:00"'
  | 'an offset from UTC such as "+03:00"';

/** What-ifs, as links and journals carry them. */
export type InterventionPhrase =
  | "a minute of the run"
  | "a whole minute"
  | "a minute from 0 on"
  | "a minute up to {max}"
  | "the seq of an event"
  | "a parameter of the model"
  | "a choice"
  | 'the hypothesis "{name}" changes the {part} with which a run starts: start a run with it on instead'
  | 'the hypothesis "{name}" changes the {part} with which a run starts: start a run with it off instead'
  | "this run has no event {count} at minute {other} that could be left out"
  | "the run took {count} events by minute {other} and was stopped: some event keeps causing more than one of itself";
