import { languageCode } from "../../words/language.ts";

/** Where a phone finds a class: an address short enough for a board, and its room. */
export interface Meeting {
  readonly address: string;
  readonly room: string;
}

/** What a QR code opens, and how one says it; null where no phone can open it. */
export interface Door {
  readonly link: string;
  readonly shown: string;
}

export function doorOf(link: string, page: string, language: string = languageCode()): Door | null {
  const url = new URL(link, page);
  if (!/^https?:$/.test(url.protocol) || isLocal(url.hostname)) return null;
  if (language !== "en") url.searchParams.set("lang", language);
  return { link: url.href, shown: shownOf(url.href) };
}

/** A room's own door is the computer's address and its code: `192.168.0.7:4180/K7WQ`. The code brings the language along. */
export function doorOfRoom({ address, room }: Meeting, language: string = languageCode()): Door {
  const link = `${address}${room}`;
  return { link: language === "en" ? link : `${link}?lang=${language}`, shown: shownOf(link) };
}

function shownOf(link: string): string {
  return link.replace(/^https?:\/\//, "").replace("/index.html", "/");
}

function isLocal(name: string): boolean {
  return name === "localhost" || name.endsWith(".localhost") || name === "[::1]" || /^127\./.test(name);
}
