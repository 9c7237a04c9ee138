import type { HELP } from "./english/help.ts";
import type { PAGE, PANEL_WORDS } from "./english/page.ts";
import type { PHONES } from "./english/phones.ts";
import type { ROOM } from "./english/room.ts";
import type { TEACH } from "./english/teach.ts";

/**
 * All that a language must have words for, derived from the English of each part: the same keys, the same things to be said with
 * them. Types alone: a panel's English comes with the panel.
 */
export interface Catalogue {
  readonly page: In<typeof PAGE>;
  readonly panels: In<typeof PANEL_WORDS>;
  readonly help: In<typeof HELP>;
  readonly phones: In<typeof PHONES>;
  readonly room: In<typeof ROOM>;
  readonly teach: In<typeof TEACH>;
}

/** The same shape in any language. */
type In<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => In<Said>
    : { readonly [Key in keyof T]: In<T[Key]> };
