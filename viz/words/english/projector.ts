/** What a projector says when not everything has room before a class. */
export const PROJECTOR = {
  choose: "What stands here",
  some: (shown: number, all: number) => `${shown} of ${all} fit here; the whole page has all.`,
  more: "There is more on the whole page.",
  others: "What was laid to others is left out here.",
};
