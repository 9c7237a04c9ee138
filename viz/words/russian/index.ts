import { RUSSIAN } from "../../../sim/index.ts";
import type { Language } from "../language.ts";
import { ADDRESS } from "./address.ts";
import { BEGINNINGS } from "./beginnings.ts";
import { BRUSH } from "./brush.ts";
import { COMPARE } from "./compare.ts";
import { DOCUMENTS } from "./documents.ts";
import { EXPLORE } from "./explore.ts";
import { FEED } from "./feed.ts";
import { HELP } from "./help.ts";
import { KEEP } from "./keep.ts";
import { LABELS } from "./labels.ts";
import { MAKER } from "./maker.ts";
import { OBLIGATIONS } from "./obligations.ts";
import { OUTCOMES } from "./outcomes.ts";
import { PAGE, PANEL_WORDS } from "./page.ts";
import { PARAMETERS } from "./parameters.ts";
import { PHONES } from "./phones.ts";
import { PROBLEMS } from "./problems.ts";
import { PROJECTOR } from "./projector.ts";
import { ROOM } from "./room.ts";
import { SEAT } from "./seat.ts";
import { SECTORS } from "./sectors.ts";
import { SHEETS } from "./sheets.ts";
import { STORY } from "./story.ts";
import { TABLES } from "./tables.ts";
import { TALLIES } from "./tallies.ts";
import { TEACH } from "./teach.ts";
import { TIMELINE } from "./timeline.ts";
import { TRUST } from "./trust.ts";
import { TRUST_PAIRS } from "./trust-pairs.ts";
import { WHY } from "./why.ts";

export const LANGUAGE: Language = {
  code: "ru",
  direction: "ltr",
  sentences: RUSSIAN,
  parts: {
    address: ADDRESS,
    beginnings: BEGINNINGS,
    tables: TABLES,
    brush: BRUSH,
    compare: COMPARE,
    documents: DOCUMENTS,
    explore: EXPLORE,
    feed: FEED,
    help: HELP,
    keep: KEEP,
    labels: LABELS,
    maker: MAKER,
    obligations: OBLIGATIONS,
    outcomes: OUTCOMES,
    page: PAGE,
    panels: PANEL_WORDS,
    parameters: PARAMETERS,
    phones: PHONES,
    projector: PROJECTOR,
    problems: PROBLEMS,
    room: ROOM,
    seat: SEAT,
    sectors: SECTORS,
    sheets: SHEETS,
    story: STORY,
    tallies: TALLIES,
    teach: TEACH,
    timeline: TIMELINE,
    trust: TRUST,
    trustPairs: TRUST_PAIRS,
    why: WHY,
  },
};
