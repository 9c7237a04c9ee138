import { join } from "node:path";
import type { Plugin } from "vite";
import { LANGUAGES, type Language } from "../../sim/index.ts";
import type { Lesson, LessonCard } from "../teach/lesson.ts";
import { type Lessons, readLessons } from "./lesson-files.ts";
import { hashed, type PageFile } from "./page-file.ts";
import { withPolicy } from "./policy.ts";

/** Lesson files become JSON beside the page, with what many runs say to their predictions, and their cards modules, one a language. */

const LESSONS = "virtual:truce/lessons";

/** A lesson shows the page in a frame. */
const FRAMES = ["frame-src 'self'"];

/** `spoken`: the languages that come along. */
export function lessonPages(root: string, spoken: readonly Language[] = LANGUAGES): Plugin {
  let lessons: Lessons | null = null;
  let building = false;
  const files = () => spoken.flatMap((code) => lessons![code].map((lesson) => fileOf(lesson, code)));
  return {
    name: "truce-lessons",
    config: (_, { command }) => {
      building = command === "build";
    },
    buildStart: () => {
      lessons = readLessons(join(root, "scenarios"));
    },
    resolveId: (id) => (id.startsWith(LESSONS) ? `\0${id}` : null),
    load: (id) => (id.startsWith(`\0${LESSONS}`) ? moduleOf(id.slice(LESSONS.length + 2), lessons!, spoken) : null),
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const found = files().find(({ name }) => request.url?.split("?")[0] === `/${name}`);
        if (found === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(found.text);
      });
    },
    generateBundle() {
      for (const { name, text } of files()) this.emitFile({ type: "asset", fileName: name, source: text });
    },
    transformIndexHtml: (html, { path }) => (building && path.includes("/teach/") ? withPolicy(html, FRAMES) : html),
  };
}

/** English cards with the ways to those of the other languages, or the cards of one other language. */
function moduleOf(code: string, lessons: Lessons, spoken: readonly Language[]): string {
  const cards = (of: Language) => JSON.stringify(lessons[of].map((lesson) => cardOf(lesson, of)));
  const others = spoken.filter((one) => one !== "en");
  const other = others.find((one) => one === code);
  if (other !== undefined) return `export const LESSONS = ${cards(other)};`;
  const ways = others.map((one) => `${one}: () => import(${JSON.stringify(`${LESSONS}/${one}`)})`);
  return `export const LESSONS = ${cards("en")};\nexport const TRANSLATED = { ${ways.join(", ")} };`;
}

function cardOf(lesson: Lesson, code: Language): LessonCard {
  const { title, question, minutes, aims, note } = lesson.form;
  return { slug: lesson.slug, title, question, minutes, aims, note, url: fileOf(lesson, code).name };
}

function fileOf(lesson: Lesson, code: Language): PageFile {
  return hashed(`lesson-${lesson.slug}${code === "en" ? "" : `-${code}`}`, JSON.stringify(lesson));
}
