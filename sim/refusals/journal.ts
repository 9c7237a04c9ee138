/** Of journals, which are read by playing them again. */
export type JournalPhrase =
  | "a journal that can be played again"
  | 'the error "{message}"'
  | "the file is damaged, or was written by another program"
  | "a line of at most {most} characters"
  | "a file of at most {most} characters"
  | "one of {count}"
  | "plain data"
  | 'the name "{name}"'
  | "one JSON object"
  | "the line is damaged, or the file is no journal"
  | 'a header with "truce": "journal"'
  | "this file is no journal of Truce"
  | "journal format {count}"
  | "format {count}, written by version {version}"
  | "a newer Truce wrote it: read it with that one"
  | "this format was never in use"
  | "at most {most} entries"
  | "at most {most} interventions"
  | "an entry for each intervention, in order"
  | "a snapshot"
  | "a budget of at most {most} events"
  | 'a whole number for "{name}"'
  | 'a version for "{name}"'
  | 'a text for "{name}"'
  | 'a list for "{name}"'
  | 'an object for "{name}"'
  | 'true or false for "{name}"'
  | 'a minute for "{name}"'
  | 'a number from {min} to {max} for "{name}"'
  | "an event that this version knows"
  | "no type"
  | "the header"
  | "an entry"
  | "the end"
  | "the run of this file has more than {count} entries"
  | "the state after an intervention"
  | "the state before entry {count}"
  | "a line is missing"
  | "entry {count} of {other}"
  | "entry {count}"
  | "a line is missing, or stands elsewhere"
  | "the end of the run"
  | "the entry that comes about: {event}"
  | "written by version {version}: the model has changed since, or the line has"
  | "the end of the journal"
  | "another line"
  | "there are more lines than entries"
  | "the line has been changed"
  | "checksum {checksum}"
  | "the file is empty"
  | "the file was cut off";
