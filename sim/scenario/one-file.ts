import type * as v from "valibot";
import { type Fault, faultsOf } from "./issues.ts";
import { placeFault } from "./place-fault.ts";
import { type Result, refuse } from "./problem.ts";
import { readText } from "./text.ts";
import type { Layer } from "./tree.ts";

/** A file of a form of its own, read as scenarios are: an experiment, a lesson. What it refers to is still to be found. */
export interface FormText<Form> {
  readonly form: Form;
  readonly layer: Layer;
}

/** Text to a form, or everything that is wrong with it: its form first, then what it means. Never throws on a text. */
export function readForm<Form>(
  text: string,
  file: string,
  schema: v.GenericSchema,
  meaningFaults: (form: Form) => readonly Fault[],
): Result<FormText<Form>> {
  const read = readText(text, file);
  if (!read.ok) return read;
  const layer = read.value;
  const faults = faultsOf(schema, layer.tree);
  if (faults.length > 0) return refuseIn(layer, faults);
  const form = layer.tree as unknown as Form;
  const meaning = meaningFaults(form);
  return meaning.length > 0 ? refuseIn(layer, meaning) : { ok: true, value: { form, layer } };
}

/** Faults as the problems of the file they stand in. */
export function refuseIn(layer: Layer, faults: readonly Fault[]): ReturnType<typeof refuse> {
  return refuse(faults.map((fault) => placeFault(fault, [layer])));
}
