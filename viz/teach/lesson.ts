import type { Figures, LessonForm, SourceRow } from "../../sim/index.ts";
import { languageCode } from "../words/language.ts";
import { OWN } from "./own/own-slug.ts";

/** A lesson as the page fetches it: its file, and what the build worked out for it. */
export interface Lesson {
  readonly slug: string;
  readonly form: LessonForm;
  /** What many runs say to each step's prediction. */
  readonly figures: Readonly<Record<string, Figures>>;
  /** The seed of each scenario that it plays. */
  readonly seeds: Readonly<Record<string, number>>;
  readonly sources: readonly (SourceRow & { readonly id: string })[];
}

export interface LessonCard {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  readonly minutes: number;
  readonly aims: readonly string[];
  readonly note: string;
  /** From the page's own folder. */
  readonly url: string;
}

/** Whom a view is for: what they see, and what they may do. */
export const VIEWS = ["class", "projector", "notes", "handout", "key"] as const;
export type View = (typeof VIEWS)[number];

export interface Place {
  readonly lesson: string;
  readonly step: string | null;
  readonly view: View;
  /** The room of a class on the network, for whoever is in it. */
  readonly room?: string;
}

/** `?lesson=whose-count&step=guess&view=projector`, and the language, which is read before anything else: null where no lesson is named. */
export function readPlace(search: string): Place | null {
  const query = new URLSearchParams(search);
  const lesson = query.get("lesson");
  if (lesson === null) return null;
  const view = VIEWS.find((one) => one === query.get("view")) ?? "class";
  return { lesson, step: query.get("step"), view };
}

export function writePlace({ lesson, step, view, room }: Place): string {
  const query = new URLSearchParams(room === undefined ? { lesson } : { lesson, room });
  if (step !== null) query.set("step", step);
  if (view !== "class") query.set("view", view);
  if (languageCode() !== "en") query.set("lang", languageCode());
  // A lesson that came with its address goes with it from view to view.
  return `?${query}${lesson === OWN ? location.hash : ""}`;
}

/** The list of all lessons, and the page itself, in the language that is spoken here. */
export const listAddress = () => `./index.html${spoken("?")}`;
export const homeAddress = () => `../index.html${spoken("?")}`;
export const seatDoor = () => `?seat=${spoken("&")}`;

function spoken(before: "?" | "&"): string {
  return languageCode() === "en" ? "" : `${before}lang=${languageCode()}`;
}
