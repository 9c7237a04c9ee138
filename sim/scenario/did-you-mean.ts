import { type Said, say } from "../refusals/index.ts";
import { nearest } from "./nearest.ts";

/** The hint of a mistaken name, where a valid one is near. */
export function didYouMean(name: unknown, valid: Iterable<string>): Said | null {
  if (typeof name !== "string") return null;
  const near = nearest(name, valid);
  return near === null ? null : meant(near);
}

export function meant(name: string): Said {
  return say('did you mean "{name}"?', { name });
}
