import type { Command } from "../command.ts";
import { classroom } from "./class.ts";
import { compare } from "./compare.ts";
import { experiment } from "./experiment.ts";
import { explain } from "./explain.ts";
import { exportData } from "./export.ts";
import { merge } from "./merge.ts";
import { create } from "./new.ts";
import { patterns } from "./patterns.ts";
import { replicate } from "./replicate.ts";
import { run } from "./run.ts";
import { schema } from "./schema.ts";
import { serve } from "./serve.ts";
import { sensitivity, sweep } from "./sweep.ts";
import { typical } from "./typical.ts";
import { validate } from "./validate.ts";

/** In the order in which help lists them. */
export const COMMANDS: readonly Command[] = [
  run,
  explain,
  replicate,
  typical,
  compare,
  sweep,
  sensitivity,
  experiment,
  patterns,
  merge,
  exportData,
  validate,
  create,
  schema,
  serve,
  classroom,
];
