import { plural } from "./count.ts";

/** The list of what was said and done, by layer. */
export const FEED = {
  layers: {
    incident: {
      label: "Incidents",
      meaning: "What happened: ground truth of the simulation, and strikes that everyone hears of",
    },
    observation: { label: "Observations", meaning: "What one observer noticed, with error and delay" },
    claim: { label: "Claims", meaning: "What somebody published or said" },
    decision: { label: "Decisions", meaning: "What parties asked, answered, owed, renewed or ended" },
    document: { label: "Documents", meaning: "Who got to read the texts" },
  },
  all: (count: number) => `All ${plural(count, "entry", "entries")}: simulated events.`,
  some: (shown: number, count: number) => `${shown} of ${plural(count, "entry", "entries")}: simulated events.`,
  allReplay: (count: number) => `All ${plural(count, "entry", "entries")}: published records.`,
  someReplay: (shown: number, count: number) => `${shown} of ${plural(count, "entry", "entries")}: published records.`,
  caption: "The feed, one row an entry",
  columns: { time: "Time", layer: "Layer", what: "What", entry: "Entry" },
  layersLabel: "Layers in the feed",
  list: "Events up to the play head, newest first",
  search: "Search, in words or by date",
  found: (shown: number, count: number) => `${shown} of ${plural(count, "entry", "entries")} up to the play head`,
  nothing: "Nothing yet. Press play, or move the time on.",
  earlier: (count: number) => `${count} earlier`,
  goThere: "go there",
  goThereTo: (when: string) => `, to ${when}`,
};
