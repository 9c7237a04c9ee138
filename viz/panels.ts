import type { Panel } from "./panel.ts";
import { parties } from "./panels/parties.tsx";
import { tallies } from "./panels/tallies.tsx";
import { why } from "./panels/why.tsx";
import type { Run } from "./run.ts";

const isSimulated = ({ journal }: Run) => journal.start.settings.mode === "simulation";

/** All panels, in the order of their numbers; within a column from top to bottom. */
export const PANELS: readonly Panel[] = [
  { id: "tallies", title: "Contested tallies", question: "Who counted what?", column: "what", content: tallies },
  {
    id: "parties",
    title: "Parties and trust",
    question: "Who trusts whom now?",
    column: "who",
    fits: isSimulated,
    content: parties,
  },
  {
    id: "trust",
    title: "Trust over time",
    question: "When did it break?",
    column: "what",
    fits: isSimulated,
    content: () => import("./panels/trust.tsx").then(({ trust }) => trust),
  },
  { id: "why", title: "Why?", question: "Why did that happen?", column: "why", content: why },
  {
    id: "explore",
    title: "What if from here?",
    question: "And if something had been otherwise?",
    column: "why",
    fits: isSimulated,
    content: () => import("./panels/explore.tsx").then(({ explore }) => explore),
  },
  {
    id: "outcomes",
    title: "Outcomes",
    question: "Luck or structure?",
    column: "what",
    fits: isSimulated,
    content: () => import("./panels/outcomes.tsx").then(({ outcomes }) => outcomes),
  },
  {
    id: "feed",
    title: "Feed",
    question: "What has been said and done?",
    column: "why",
    content: () => import("./panels/feed.tsx").then(({ feed }) => feed),
  },
  {
    id: "documents",
    title: "Documents",
    question: "Who has read the text?",
    column: "who",
    content: () => import("./panels/documents.tsx").then(({ documents }) => documents),
  },
  {
    id: "sectors",
    title: "Sectors",
    question: "Where?",
    column: "who",
    fits: isSimulated,
    content: () => import("./panels/sectors.tsx").then(({ sectors }) => sectors),
  },
  {
    id: "obligations",
    title: "Obligations",
    question: "Who owed what, by when?",
    column: "what",
    content: () => import("./panels/obligations.tsx").then(({ obligations }) => obligations),
  },
  {
    id: "parameters",
    title: "Parameters",
    question: "What if?",
    column: "why",
    fits: isSimulated,
    content: () => import("./panels/parameters.tsx").then(({ parameters }) => parameters),
  },
  {
    id: "compare",
    title: "Compare",
    question: "What did the change do?",
    column: "what",
    fits: isSimulated,
    content: () => import("./panels/compare.tsx").then(({ compare }) => compare),
  },
  {
    id: "story",
    title: "Story",
    question: "What has happened so far, in words?",
    column: "who",
    content: () => import("./panels/story.tsx").then(({ story }) => story),
  },
];
