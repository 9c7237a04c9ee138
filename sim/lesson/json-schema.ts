import { toJsonSchema } from "@valibot/to-json-schema";
import { LessonSchema } from "./schema.ts";

/** The JSON Schema of lesson files, made from the validator, for editors. The published text. */
export function lessonJsonSchemaText(): string {
  return `${JSON.stringify(toJsonSchema(LessonSchema), null, 1)}\n`;
}
