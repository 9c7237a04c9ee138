import { toJsonSchema } from "@valibot/to-json-schema";
import { LessonSchema } from "./schema.ts";
import { TranslationSchema } from "./translation-schema.ts";

/** The JSON Schemas of lesson files and of their translations, made from the validators, for editors. The published texts. */

export function lessonJsonSchemaText(): string {
  return `${JSON.stringify(toJsonSchema(LessonSchema), null, 1)}\n`;
}

export function translationJsonSchemaText(): string {
  return `${JSON.stringify(toJsonSchema(TranslationSchema), null, 1)}\n`;
}
