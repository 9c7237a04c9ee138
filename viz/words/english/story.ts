import { plural } from "./count.ts";

/** The run so far, told in three paragraphs that are never one story. */
export const STORY = {
  happened: "What happened",
  noticed: "What was noticed",
  claimed: "What was claimed",
  when: (time: string, day: string) => `${time}, ${day}`,
  by: (when: string) => `By ${when}`,
  replayHappened: "A record of claims does not say what happened.",
  secret: "Who did what, only the simulator knows; “Ground truth” shows it.",
  nobodyActed: "Ground truth of this simulation: since the truce began nobody has acted.",
  acted: (who: string, count: number, deaths: number) =>
    `${who} acted ${count === 1 ? "once" : `${count} times`} (${plural(deaths, "death")})`,
  acts: (said: string) => `Ground truth of this simulation: since the truce began ${said}.`,
  turn: (when: string, sentence: string) => `${when}: ${sentence}`,
  leftOut: (count: number) => `${plural(count, "earlier turn")} left out here.`,
  replayNoticed: "A record of claims does not say what was seen.",
  theirOwn: "What observers have seen is their own until they publish it; “Ground truth” shows it.",
  nothingNoticed: "No observer has noticed anything yet.",
  noticedBy: (who: string, count: number, disputed: number) =>
    `${who} noticed ${plural(count, "act")}${disputed === 0 ? "" : ` (${disputed} of them disputed)`}`,
  sentence: (said: string) => `${said}.`,
  noticedAtAll: (count: number, seen: number) => `Of ${plural(count, "act")}, ${seen} were noticed by anyone.`,
  count: (reporter: string, count: number, disputed: number) =>
    `${reporter} ${count}${disputed > 0 ? ` (${disputed} disputed)` : ""}`,
  agree: "they agree",
  apart: {
    acts: (count: number) => `up to ${count} breaches apart`,
    deaths: (count: number) => `up to ${count} deaths apart`,
  },
  laidTo: {
    acts: (accused: string, counts: string) => `Breaches laid to ${accused}: ${counts}`,
    deaths: (accused: string, counts: string) => `Deaths laid to ${accused}: ${counts}`,
  },
  gap: (counts: string, gap: string) => `${counts}: ${gap}`,
  nobodyCounted: "Nobody has published a count yet.",
  summary: (when: string, counts: number) =>
    `The run told to ${when}: ${plural(counts, "count")} that somebody published stand beside each other.`,
  caption: (when: string) => `The run told to ${when}, a row a sentence`,
  kind: "What it is",
  sentenceColumn: "Sentence",
  /** A lesson, told in steps beside what it shows. */
  lesson: {
    title: "Take it in steps",
    offer: "A lesson, here on the page: predict, run, reveal, explain, debrief. What you answer stays on this device.",
    start: (title: string, minutes: string) => `${title} (${minutes})`,
    kinds: { predict: "Predict", run: "Run", reveal: "Reveal", explain: "Explain", debrief: "Debrief" },
    play: "Space plays, and stops.",
    waiting: "The lesson is on its way …",
    missing: "The lesson did not arrive. Reload to try again.",
    leave: "Leave the story",
    left: "You have left the story. The whole page is open again.",
    beside: (where: string, title: string, panels: string) =>
      `“${title}”, ${where}: beside it ${panels}; all else is locked until you leave the story.`,
    alone: (where: string, title: string) => `“${title}”, ${where}. All else is locked until you leave the story.`,
    caption: (title: string) => `“${title}”, a row a step`,
    step: "Step",
    here: (step: number) => `${step}, here`,
    does: "What to do",
    name: "Its name",
    says: "What it says",
    stepOfWhat: "a story that it is a step of",
    oneOfSteps: (most: number) => `a step from 1 to ${most}`,
  },
};
