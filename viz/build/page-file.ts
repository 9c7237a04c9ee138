import { createHash } from "node:crypto";

/** A file that the build writes beside the page. */
export interface PageFile {
  readonly name: string;
  readonly text: string;
}

/** Its content is in its name, so that a browser may keep it for good. */
export function hashed(name: string, text: string, ending = ".json"): PageFile {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { name: `scenarios/${name}-${hash}${ending}`, text };
}
