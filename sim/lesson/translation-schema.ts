import * as v from "valibot";
import * as p from "../scenario/schema-parts.ts";

/** The form of a lesson's texts in another language, version 1: every text of the lesson under the same ids, and nothing else. */

const Predict = p.row({
  question: p.Text,
  options: v.optional(v.pipe(p.table(p.Text, 4, "texts"), v.description("The text of each option, by its id"))),
  unit: v.optional(v.pipe(p.Text, v.description("What a line is drawn in"))),
});

const Step = p.row({ title: p.Text, say: p.Text, notes: p.Text, predict: v.optional(Predict) });

export const TranslationSchema = v.pipe(
  p.row({
    translation: v.pipe(v.literal(1, "1, the version of the form"), v.description("Version of the form: 1")),
    $schema: v.optional(p.Text),
    title: p.Text,
    question: p.Text,
    aims: v.pipe(p.list(p.Text, 6, "aims"), v.description("In the order of the lesson")),
    note: p.Text,
    steps: v.pipe(p.table(Step, 24, "steps"), v.description("The texts of each step, by its id")),
    handout: v.pipe(
      p.list(p.row({ ask: p.Text, key: p.Text }), 12, "questions"),
      v.description("In the order of the lesson"),
    ),
  }),
  v.title("Truce lesson in another language"),
  v.description("The texts of a lesson in another language; all else is the lesson's. Version 1 of the form."),
);

export type Translation = v.InferOutput<typeof TranslationSchema>;
export type StepTexts = Translation["steps"][string];
