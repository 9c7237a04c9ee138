/** What the documentation says of each parameter of the address. The page itself does without: a test makes docs/address.md from it. */
export const ADDRESS_LIST: Readonly<Record<string, readonly [meaning: string, example: string]>> = {
  scenario: ["Which scenario is played, by its file's name", "scenario=declassification-never"],
  seed: ["The seed of the run's luck: the same seed is the same run", "seed=42"],
  t: ["The play head, in hours since the onset of the truce; end for the end of the run", "t=73.5"],
  "p.<parameter>": ["A number of the model that differs from the scenario's", "p.monitors=3"],
  "h.<hypothesis>": ["A hypothesis of the scenario, switched on or off", "h.deir-ez-zor=off"],
  if: [
    "Something that is otherwise from a moment on: the minute of the run, what, and to what; may come again",
    "if=11610~publish~main-text",
  ],
  pin: [
    "Run A, pinned to compare with: its own scenario, seed and changes, each as name:value",
    "pin=scenario:syria-2016-09,seed:42",
  ],
  sel: [
    "What is selected: an event by its number, a party, a pair, a reporter, a document, a sector, an obligation",
    "sel=pair:us>russia",
  ],
  brush: ["A window of time that is looked at, in hours since the onset", "brush=24_48"],
  truth: ["Whether the simulator's ground truth is shown", "truth=shown"],
  beside: ["Whether the claims published at the time are laid beside a simulated run", "beside=history"],
  panel: ["The panel in front where only one fits", "panel=tallies"],
  tables: ["Panels that show their table instead of their picture", "tables=tallies,trust"],
  only: [
    "At most three panels and no others, as a step of a lesson has them; scenario, seed and truth stay as the address says",
    "only=tallies,trust",
  ],
  hide: ["Panels that are not on the page", "hide=trust"],
  story: [
    "The lesson that the story panel tells: its step says which run is played, which panels stand beside, and locks the rest",
    "story=whose-count",
  ],
  step: ["The step of the story, from 1 on", "step=3"],
  lock: [
    "What a reader cannot change: numbers by their names, hypotheses as h.name, or all of them; nothing is secret by it",
    "lock=warRate,h.deir-ez-zor",
  ],
  present: [
    "For a projector: at most three panels, drawn for letters of 20 pixels and more, nothing to scroll; present by itself means on",
    "present=on",
  ],
  theme: ["Light or dark, else as the system has it", "theme=dark"],
  lang: ["The language of the page: en, ar, ru or fr; a page keeps the one it was opened with", "lang=fr"],
  keys: ["Whether single keys do something", "keys=off"],
  embed: [
    "The page stands in a frame of another; with that page's origin it answers its messages (docs/embed.md)",
    "embed=https://school.example",
  ],
  speed: ["Simulated hours a second while playing", "speed=12"],
};
