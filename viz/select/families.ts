import { LABELS } from "../words/english/labels.ts";
import { wordsOf } from "../words/language.ts";

const labels = wordsOf("labels", LABELS);

/** Scenarios by family, for a list that is longer than a screen. The family of a shipped file is the first word of its name. */

export interface Family<Card> {
  readonly label: string;
  readonly cards: readonly Card[];
}

/** The families in their order above, then the rest; the members in the order of the list. */
export function familiesOf<Card extends { readonly slug: string; readonly own?: unknown }>(
  cards: readonly Card[],
): Family<Card>[] {
  const { families: names, yours } = labels();
  const { others, ...named } = names;
  const families = new Map<string, Card[]>(Object.values(named).map((label) => [label, []]));
  for (const card of cards) {
    const family = card.slug.split("-")[0]!;
    const label = card.own !== undefined ? yours : isNamed(named, family) ? named[family] : others;
    families.set(label, [...(families.get(label) ?? []), card]);
  }
  return [...families].flatMap(([label, members]) => (members.length === 0 ? [] : [{ label, cards: members }]));
}

function isNamed<Names extends object>(names: Names, name: string | symbol | number): name is keyof Names {
  return Object.hasOwn(names, name);
}
