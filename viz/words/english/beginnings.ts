/** What a new scenario file begins with: what it says itself, and its comments. */
export const BEGINNINGS = {
  changed: (title: string) => `${title}, changed`,
  variant: (title: string) => `A variant of: ${title}`,
  question: "What do you want to know?",
  look: "Where should a reader look for the answer?",
  otherwise: (slug: string) => `Say here what is otherwise; the rest is as in ${slug}. Such as:`,
  seed: (seed: string) => `The run's seed was ${seed}; a file's is a whole number.`,
  notInFile: (what: string) => `Not to be said in a file: ${what}`,
  /** The smallest scenario. Its names stand within braces, where a comma, a colon or a bracket would end them. */
  small: {
    title: "The two valleys",
    question: "Does a truce hold for three days when one observer counts?",
    look: "The level of breaches that each side credits to the other, before each decision.",
    east: "Eastern ally",
    west: "Western ally",
    north: "Northern forces",
    south: "Southern forces",
    pass: "The pass",
    bridge: "The bridge",
    shelling: "Shelling",
    observers: "Observers",
    text: "The agreement",
  },
};
