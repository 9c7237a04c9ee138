export { type Figures, figuresOf, type ManyRuns, manyRuns, seenIn } from "./figures.ts";
export { lessonJsonSchemaText, translationJsonSchemaText } from "./json-schema.ts";
export { checkLesson, type LessonText, readLesson, scenariosOfLesson } from "./read.ts";
export {
  type LessonForm,
  type LessonPredict,
  type LessonSee,
  type LessonStep,
  MOST_PANELS,
  PANEL_IDS,
  STEP_KINDS,
  type StepKind,
} from "./schema.ts";
export { readTranslation, translate } from "./translation.ts";
