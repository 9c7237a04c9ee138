import { packed, unpack } from "../../share/pack.ts";
import { OWN } from "./own-slug.ts";

/** A lesson of one's own as an address: the file itself is in the fragment, which no server gets to see. */

const FRAGMENT = "#l=";

/** Null where the file is too long to be carried. */
export async function ownAddress(text: string): Promise<string | null> {
  const file = await packed(text);
  return file === null ? null : `?lesson=${OWN}${FRAGMENT}${file}`;
}

/** The file in a fragment, or why it cannot be read; null where there is none. */
export async function fileIn(hash: string): Promise<{ readonly text: string } | { readonly problem: string } | null> {
  if (!hash.startsWith(FRAGMENT)) return null;
  const read = await unpack(hash.slice(FRAGMENT.length));
  return read.ok ? { text: read.text } : { problem: read.problem };
}
