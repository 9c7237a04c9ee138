import { FRENCH } from "../../../sim/index.ts";
import type { Language } from "../language.ts";
import { HELP } from "./help.ts";
import { PAGE, PANEL_WORDS } from "./page.ts";
import { PHONES } from "./phones.ts";
import { ROOM } from "./room.ts";
import { TEACH } from "./teach.ts";

export const LANGUAGE: Language = {
  code: "fr",
  direction: "ltr",
  sentences: FRENCH,
  parts: { page: PAGE, panels: PANEL_WORDS, help: HELP, phones: PHONES, room: ROOM, teach: TEACH },
};
