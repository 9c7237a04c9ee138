/**
 * Of a text before it is anything: its characters, its YAML, its tables, and the files it builds on. In all phrases a place named
 * `count`, `other`, `min`, `max` or `most` takes a number.
 */
export type TextPhrase =
  | "at most {most} characters"
  | "put long tables into CSV files"
  | "plain text"
  | "the control character {code}"
  | "one document"
  | "{count} documents"
  | 'take out the line "---"'
  | 'the line "---" again'
  | "take it out"
  | "a scenario"
  | "an empty file"
  | 'begin with "{first}"'
  | "a mapping from names to values"
  | "a finite number"
  | "a name"
  | "something else"
  | "put it in quotation marks if it is a name"
  | "a name of the scenario format"
  | "the name is reserved by the language; choose another"
  | "each name once"
  | '"{name}" again'
  | "join the two, or rename one"
  | "values written out"
  | "the alias {sign}"
  | 'write the value again, or build on another file with "extends"'
  | "the anchor {sign}"
  | "scenarios use no aliases, so an anchor names nothing"
  | "plain values"
  | "the tag {sign}"
  | 'put the text in quotation marks if it begins with "!"'
  | "a plain mapping"
  | "the directive {sign}"
  | "at most {most} words and signs"
  | "put its rows into a CSV file"
  | "brackets at most {most} deep"
  | 'at most {most} of the signs "-", "?" and ":" in a line'
  | "lines indented by at most {most} columns"
  | "more"
  | YamlPhrase
  | TablePhrase
  | FilesPhrase;

/** What the parser of YAML finds, in plain words: its own are for those who know its grammar. */
export type YamlPhrase =
  | "well-formed YAML"
  | "spaces before the name"
  | "a tab"
  | "YAML is indented by spaces"
  | 'a ":" in the middle of a text'
  | 'put a text with ": " in it in quotation marks, and begin lines below one another'
  | 'a name without ":" after it'
  | 'put ":" and a space between a name and its value'
  | 'an entry of a list without "-" before it'
  | 'begin each entry of a list with "-" and a space'
  | "two entries without a comma between them"
  | "put a comma between entries within brackets"
  | "a quotation mark that is not closed"
  | "close it with the sign that opened it"
  | "a bracket that is not closed"
  | "close each bracket where its list or group ends"
  | 'a "#" without a space before it'
  | "put a space before it"
  | "a sign that is missing"
  | "lines that do not begin below one another"
  | "begin what belongs together in the same column"
  | "a text that begins with a sign that YAML keeps for itself"
  | "put the text in quotation marks"
  | "a backslash before a letter that YAML does not know there"
  | "write the backslash twice"
  | 'a name without ":" on its line'
  | "a name that is too long"
  | "a missing comma, or lines of their own, within brackets"
  | "a sign that has no place there"
  | "what YAML does not have there";

export type TablePhrase =
  | "at most {most} rows"
  | "the columns {names}"
  | "{count} cells"
  | "a cell of at most {most} characters"
  | "a closing quotation mark"
  | "the end of the file"
  | "a comma after the quotation mark"
  | "an id: letters, digits and hyphens"
  | "an id"
  | "an id that no other row has"
  | "a time not before {time}"
  | "a whole number"
  | "at least one source id"
  | "a precision"
  | "a measure"
  | "a grade"
  | "a reporter of the scenario"
  | "a party of the scenario, or nothing"
  | "a party or reporter of the scenario"
  | "the id of an earlier row"
  | "degrees east and north";

export type FilesPhrase =
  | "a file below this folder"
  | "no {name}"
  | "a scenario to rename"
  | "a .csv file below this folder"
  | "1, the version of the scenario format, in every file"
  | "the name of a scenario file without its ending"
  | "files that do not build on themselves"
  | "at most {most} files under one another"
  | "a scenario file beside this one"
  | "a name to take away"
  | '"{name}", which is not there'
  | "a simulation"
  | "a replay of dated records"
  | "names of their own for all"
  | '"{name}" twice';
