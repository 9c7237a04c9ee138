import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import {
  checkLesson,
  describeProblem,
  figuresOf,
  type ManyRuns,
  manyRuns,
  type Result,
  readLesson,
  type Scenario,
  scenariosOfLesson,
} from "../../sim/index.ts";
import type { Lesson, LessonCard } from "../teach/lesson.ts";
import { readScenarios } from "./scenarios.ts";

/** Lesson files become JSON beside the page, with what many runs say to their predictions, and their cards a module. */

const LESSONS = "virtual:truce/lessons";

/** As the page's own, and it may show that page in a frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export function lessonPages(root: string): Plugin {
  let lessons: readonly Lesson[] = [];
  let building = false;
  return {
    name: "truce-lessons",
    config: (_, { command }) => {
      building = command === "build";
    },
    buildStart: () => {
      lessons = readLessons(join(root, "scenarios"));
    },
    resolveId: (id) => (id === LESSONS ? `\0${id}` : null),
    load: (id) => (id === `\0${LESSONS}` ? `export const LESSONS = ${JSON.stringify(lessons.map(cardOf))};` : null),
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const found = lessons.find((lesson) => request.url?.split("?")[0] === `/${urlOf(lesson)}`);
        if (found === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(found));
      });
    },
    generateBundle() {
      for (const lesson of lessons)
        this.emitFile({ type: "asset", fileName: urlOf(lesson), source: JSON.stringify(lesson) });
    },
    transformIndexHtml: (html, { path }) => {
      if (!building || !path.includes("/teach/")) return html;
      return html.replace(
        "<title>",
        () => `<meta http-equiv="Content-Security-Policy" content="${POLICY}">\n    <title>`,
      );
    },
  };
}

/** All lessons of a folder of scenarios, the shortest first. Throws with every problem of the first bad file. */
export function readLessons(folder: string): Lesson[] {
  const scenarios = Object.fromEntries(readScenarios(folder).map((scenario) => [scenario.slug, scenario]));
  const made = manyRuns(scenarios);
  const names = readdirSync(join(folder, "lessons")).filter((name) => name.endsWith(".yaml"));
  const lessons = names.map((name) =>
    lessonOf(name.slice(0, -5), readFileSync(join(folder, "lessons", name), "utf8"), scenarios, made),
  );
  return lessons.sort((a, b) => a.form.minutes - b.form.minutes);
}

function lessonOf(slug: string, text: string, scenarios: Readonly<Record<string, Scenario>>, made: ManyRuns): Lesson {
  const read = sound(readLesson(text, `lessons/${slug}.yaml`));
  const form = sound(checkLesson(read, scenarios));
  const own = scenarios[form.scenario]!;
  const figures = form.steps.flatMap((step) => {
    const found = figuresOf(form, step, made);
    return found === null ? [] : [[step.id, found] as const];
  });
  const played = scenariosOfLesson(form).map((name) => [name, Number(scenarios[name]!.form.seed)] as const);
  return {
    slug,
    form,
    figures: Object.fromEntries(figures),
    seeds: Object.fromEntries(played),
    sources: form.sources.map((id) => ({ id, ...own.sources[id]! })),
  };
}

function sound<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(describeProblem).join("\n"));
  return result.value;
}

function cardOf(lesson: Lesson): LessonCard {
  const { title, question, minutes, aims, note } = lesson.form;
  return { slug: lesson.slug, title, question, minutes, aims, note, url: urlOf(lesson) };
}

function urlOf(lesson: Lesson): string {
  const hash = createHash("sha256").update(JSON.stringify(lesson)).digest("hex").slice(0, 8);
  return `scenarios/lesson-${lesson.slug}-${hash}.json`;
}
