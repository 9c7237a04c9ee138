import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import {
  checkLesson,
  figuresOf,
  type ManyRuns,
  manyRuns,
  readLesson,
  type Scenario,
  scenariosOfLesson,
} from "../../sim/index.ts";
import type { Lesson, LessonCard } from "../teach/lesson.ts";
import { hashed, type PageFile } from "./page-file.ts";
import { withPolicy } from "./policy.ts";
import { readScenarios, sound } from "./scenarios.ts";

/** Lesson files become JSON beside the page, with what many runs say to their predictions, and their cards a module. */

const LESSONS = "virtual:truce/lessons";

/** A lesson shows the page in a frame. */
const FRAMES = ["frame-src 'self'"];

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
        const found = lessons.find((lesson) => request.url?.split("?")[0] === `/${fileOf(lesson).name}`);
        if (found === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(found));
      });
    },
    generateBundle() {
      for (const { name, text } of lessons.map(fileOf)) this.emitFile({ type: "asset", fileName: name, source: text });
    },
    transformIndexHtml: (html, { path }) => (building && path.includes("/teach/") ? withPolicy(html, FRAMES) : html),
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

function cardOf(lesson: Lesson): LessonCard {
  const { title, question, minutes, aims, note } = lesson.form;
  return { slug: lesson.slug, title, question, minutes, aims, note, url: fileOf(lesson).name };
}

function fileOf(lesson: Lesson): PageFile {
  return hashed(`lesson-${lesson.slug}`, JSON.stringify(lesson));
}
