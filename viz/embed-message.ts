/**
 * Messages between this page in a frame and the page around it. Version 1 (docs/embed.md). Only the window around this one is
 * heard, only under the origin that the address names, and a message is read like a file: a strict form, with limits.
 */

export const EMBED_VERSION = 1;
export const LONGEST_MESSAGE = 4000;

export type Command =
  | { readonly type: "play" | "pause" | "ask" }
  /** Hours since the onset. */
  | { readonly type: "seek"; readonly hours: number }
  | { readonly type: "open"; readonly query: string };

/** Null for what is not for us; a sentence for what is, and wrong. */
export function readMessage(data: unknown): Command | string | null {
  if (typeof data !== "object" || data === null || !("truce" in data)) return null;
  const { truce, type, ...rest } = data as Record<string, unknown>;
  if (truce !== EMBED_VERSION) return `wanted version ${EMBED_VERSION}`;
  const names = Object.keys(rest);
  switch (type) {
    case "play":
    case "pause":
    case "ask":
      return names.length === 0 ? { type } : `${type} takes nothing`;
    case "seek": {
      const { hours } = rest;
      const fits =
        names.length === 1 && typeof hours === "number" && Number.isFinite(hours) && Math.abs(hours) < 100_000;
      return fits ? { type, hours } : "seek takes hours, a number";
    }
    case "open": {
      const { query } = rest;
      const fits = names.length === 1 && typeof query === "string" && query.length <= LONGEST_MESSAGE;
      return fits ? { type, query } : `open takes query, a text of at most ${LONGEST_MESSAGE} characters`;
    }
    default:
      return "wanted one of play, pause, seek, open, ask";
  }
}

/** Whether a message comes from whom the address names. "" names nobody. */
export function isFrom(
  origin: string,
  sender: { readonly origin: string; readonly source: unknown },
  parent: unknown,
): boolean {
  return origin !== "" && sender.origin === origin && sender.source === parent;
}
