import type { Panel } from "./panel.ts";
import { parties } from "./panels/parties.tsx";
import { tallies } from "./panels/tallies.tsx";
import { why } from "./panels/why.tsx";
import type { Run } from "./run.ts";

const isSimulated = ({ journal }: Run) => journal.start.settings.mode === "simulation";

/** All panels, in the order of their numbers; within a column from top to bottom. */
export const PANELS: readonly Panel[] = [
  { id: "tallies", column: "what", content: tallies },
  {
    id: "parties",
    column: "who",
    fits: isSimulated,
    content: parties,
  },
  {
    id: "trust",
    column: "what",
    fits: isSimulated,
    content: () => import("./panels/trust.tsx").then(({ trust }) => trust),
  },
  { id: "why", column: "why", content: why },
  {
    id: "explore",
    column: "why",
    fits: isSimulated,
    content: () => import("./panels/explore.tsx").then(({ explore }) => explore),
  },
  {
    id: "outcomes",
    column: "what",
    fits: isSimulated,
    content: () => import("./panels/outcomes.tsx").then(({ outcomes }) => outcomes),
  },
  {
    id: "feed",
    column: "why",
    content: () => import("./panels/feed.tsx").then(({ feed }) => feed),
  },
  {
    id: "documents",
    column: "who",
    content: () => import("./panels/documents.tsx").then(({ documents }) => documents),
  },
  {
    id: "sectors",
    column: "who",
    fits: isSimulated,
    content: () => import("./panels/sectors.tsx").then(({ sectors }) => sectors),
  },
  {
    id: "obligations",
    column: "what",
    content: () => import("./panels/obligations.tsx").then(({ obligations }) => obligations),
  },
  {
    id: "parameters",
    column: "why",
    fits: isSimulated,
    content: () => import("./panels/parameters.tsx").then(({ parameters }) => parameters),
  },
  {
    id: "compare",
    column: "what",
    fits: isSimulated,
    content: () => import("./panels/compare.tsx").then(({ compare }) => compare),
  },
  {
    id: "story",
    column: "who",
    content: () => import("./panels/story.tsx").then(({ story }) => story),
  },
];
