import type { Phrase, Places } from "../../sim/index.ts";

/**
 * What readers of files say, in another language than English: a text for each phrase, its places in braces as in the phrase, or a
 * function of them where words follow a number. A phrase without one does not compile. What `rows` names in English stands in the
 * path as well, and may be left out.
 */
export type RefusalWords<P extends Phrase = Phrase> = {
  readonly [Said in P]: [Places<Said>] extends [never] ? string : string | ((given: Given<Said>) => string);
};

export type Given<P extends Phrase> = Readonly<Record<Places<P>, string>>;
