declare module "virtual:truce/others" {
  export const OTHERS: readonly import("./scenario-card.ts").ShippedScenario[];
}
declare module "virtual:truce/cards" {
  /** The default scenario, and the record of the same weeks. */
  export const CARDS: readonly import("./scenario-card.ts").ShippedScenario[];
  /** Where the cited sources lie, from the page's own folder. */
  export const SOURCES: string;
}
declare module "virtual:truce/files" {
  /** Where each scenario file lies, by its path below `scenarios/`. */
  export const FILES: Readonly<Record<string, string>>;
}
declare module "virtual:truce/worker" {
  export const newWorker: () => Worker;
}
declare module "virtual:truce/lessons" {
  export const LESSONS: readonly import("./teach/lesson.ts").LessonCard[];
  /** The same lessons in the other languages. */
  export const TRANSLATED: Readonly<
    Record<
      Exclude<import("./words/language.ts").LanguageCode, "en">,
      () => Promise<{ readonly LESSONS: readonly import("./teach/lesson.ts").LessonCard[] }>
    >
  >;
}
