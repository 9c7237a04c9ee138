/** Scenarios by family, for a list that is longer than a screen. The family of a shipped file is the first word of its name. */
const FAMILIES: Readonly<Record<string, string>> = {
  syria: "The truces of 2016",
  declassification: "The text: who may read it",
  separation: "Separation from excluded groups",
  monitors: "Who watches",
  rival: "Two readings of the same tallies",
  akrona: "An invented country: the same runs",
};

const OTHER = "Others";

export interface Family<Card> {
  readonly label: string;
  readonly cards: readonly Card[];
}

/** The families in their order above, then the rest; the members in the order of the list. */
export function familiesOf<Card extends { readonly slug: string; readonly own?: unknown }>(
  cards: readonly Card[],
): Family<Card>[] {
  const families = new Map<string, Card[]>(Object.values(FAMILIES).map((label) => [label, []]));
  for (const card of cards) {
    const label = card.own === undefined ? (FAMILIES[card.slug.split("-")[0]!] ?? OTHER) : "Your own";
    families.set(label, [...(families.get(label) ?? []), card]);
  }
  return [...families].flatMap(([label, members]) => (members.length === 0 ? [] : [{ label, cards: members }]));
}
