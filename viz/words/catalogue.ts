import type { ADDRESS } from "./english/address.ts";
import type { BEGINNINGS } from "./english/beginnings.ts";
import type { BRUSH } from "./english/brush.ts";
import type { COMPARE } from "./english/compare.ts";
import type { DOCUMENTS } from "./english/documents.ts";
import type { EXPLORE } from "./english/explore.ts";
import type { FEED } from "./english/feed.ts";
import type { HELP } from "./english/help.ts";
import type { KEEP } from "./english/keep.ts";
import type { LABELS } from "./english/labels.ts";
import type { MAKER } from "./english/maker.ts";
import type { OBLIGATIONS } from "./english/obligations.ts";
import type { OUTCOMES } from "./english/outcomes.ts";
import type { PAGE, PANEL_WORDS } from "./english/page.ts";
import type { PARAMETERS } from "./english/parameters.ts";
import type { PHONES } from "./english/phones.ts";
import type { PROBLEMS } from "./english/problems.ts";
import type { PROJECTOR } from "./english/projector.ts";
import type { ROOM } from "./english/room.ts";
import type { SEAT } from "./english/seat.ts";
import type { SECTORS } from "./english/sectors.ts";
import type { SHEETS } from "./english/sheets.ts";
import type { STORY } from "./english/story.ts";
import type { TABLES } from "./english/tables.ts";
import type { TALLIES } from "./english/tallies.ts";
import type { TEACH } from "./english/teach.ts";
import type { TIMELINE } from "./english/timeline.ts";
import type { TRUST } from "./english/trust.ts";
import type { TRUST_PAIRS } from "./english/trust-pairs.ts";
import type { WHY } from "./english/why.ts";

/**
 * All that a language must have words for, derived from the English of each part: the same keys, the same things to be said with
 * them. Types alone: a panel's English comes with the panel.
 */
export interface Catalogue {
  readonly page: In<typeof PAGE>;
  readonly panels: In<typeof PANEL_WORDS>;
  readonly help: In<typeof HELP>;
  readonly phones: In<typeof PHONES>;
  readonly projector: In<typeof PROJECTOR>;
  readonly room: In<typeof ROOM>;
  readonly seat: In<typeof SEAT>;
  readonly teach: In<typeof TEACH>;
  readonly labels: In<typeof LABELS>;
  readonly tallies: In<typeof TALLIES>;
  readonly timeline: In<typeof TIMELINE>;
  readonly trust: In<typeof TRUST>;
  readonly trustPairs: In<typeof TRUST_PAIRS>;
  readonly why: In<typeof WHY>;
  readonly brush: In<typeof BRUSH>;
  readonly compare: In<typeof COMPARE>;
  readonly explore: In<typeof EXPLORE>;
  readonly outcomes: In<typeof OUTCOMES>;
  readonly feed: In<typeof FEED>;
  readonly documents: In<typeof DOCUMENTS>;
  readonly sectors: In<typeof SECTORS>;
  readonly obligations: In<typeof OBLIGATIONS>;
  readonly parameters: In<typeof PARAMETERS>;
  readonly story: In<typeof STORY>;
  readonly address: In<typeof ADDRESS>;
  readonly keep: In<typeof KEEP>;
  readonly sheets: In<typeof SHEETS>;
  readonly maker: In<typeof MAKER>;
  readonly problems: In<typeof PROBLEMS>;
  readonly tables: In<typeof TABLES>;
  readonly beginnings: In<typeof BEGINNINGS>;
}

/** The same shape in any language. */
type In<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => In<Said>
    : { readonly [Key in keyof T]: In<T[Key]> };
