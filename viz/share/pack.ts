import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";

const keep = wordsOf("keep", KEEP);
const words = () => keep().state;

/** A text as a link's fragment carries it: the version, a dot, and the deflated text in base64url. */

/** Links are read like files: with limits, before and after unpacking. */
export const PACK_LIMITS = { packed: 200_000, characters: 1_000_000 } as const;

const VERSION = "1";

export type Unpacked = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

export async function pack(text: string): Promise<string> {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return `${VERSION}.${toBase64Url(new Uint8Array(await new Response(deflated).arrayBuffer()))}`;
}

/** Null for what `unpack` would refuse as too long. */
export async function packed(text: string): Promise<string | null> {
  if (new Blob([text]).size > PACK_LIMITS.characters) return null;
  const whole = await pack(text);
  return whole.length > PACK_LIMITS.packed ? null : whole;
}

/** Never rejects: what cannot be read is told in a plain sentence. */
export async function unpack(packed: string): Promise<Unpacked> {
  if (packed.length > PACK_LIMITS.packed) return no(words().tooLong(PACK_LIMITS.packed));
  const dot = packed.indexOf(".");
  const version = packed.slice(0, Math.max(dot, 0));
  if (version !== VERSION) return no(words().otherVersion(version.slice(0, 12), VERSION));
  const bytes = fromBase64Url(packed.slice(dot + 1));
  if (bytes === null) return no(words().cutOff);
  try {
    const text = await inflated(bytes);
    return text === null ? no(words().tooMuch(PACK_LIMITS.characters)) : { ok: true, text };
  } catch {
    return no(words().cutOff);
  }
}

function no(problem: string): Unpacked {
  return { ok: false, problem };
}

/** Stops as soon as there is too much: a short text may unpack to a huge one. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > PACK_LIMITS.characters) {
      void reader.cancel();
      return null;
    }
    parts.push(value);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(whole);
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
}
