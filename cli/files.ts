import { closeSync, openSync, readSync, statSync } from "node:fs";

/** Nothing that truce reads is longer than this; the rest of a longer file is left unread, and the reader refuses it. */
export const MOST_BYTES = 16_000_000;

export type FileText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/** A text file, or why there is none. Pipes and devices read too, up to the limit. */
export function readText(path: string): FileText {
  try {
    if (statSync(path).isDirectory()) return { ok: false, why: "a folder, not a file" };
    return decoded(firstBytes(path));
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}

export function decoded(bytes: Uint8Array): FileText {
  const cut = bytes.length >= MOST_BYTES;
  try {
    // A text that was cut may end within a character.
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: cut }) };
  } catch {
    return { ok: false, why: "not a text in UTF-8" };
  }
}

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, "r");
  try {
    const parts: Uint8Array[] = [];
    for (let length = 0; length < MOST_BYTES; ) {
      const part = Buffer.alloc(Math.min(1_000_000, MOST_BYTES - length));
      const read = readSync(file, part);
      if (read === 0) break;
      parts.push(part.subarray(0, read));
      length += read;
    }
    return Buffer.concat(parts);
  } finally {
    closeSync(file);
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: "no such file",
  ENOTDIR: "no such file",
  EISDIR: "a folder, not a file",
  EACCES: "may not be touched by you",
  EPERM: "may not be touched by you",
  EROFS: "on a disk that cannot be written",
  ENOSPC: "no space left on the disk",
  ENAMETOOLONG: "too long a name",
  ELOOP: "a link that leads to itself",
};

/** Why a file cannot be read or written, in plain words. */
export function whyNot(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code === undefined ? undefined : WHY[code]) ?? code ?? String(error);
}
