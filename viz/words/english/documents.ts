import { plural } from "./count.ts";

/** Documents, and who may read them. */
export const DOCUMENTS = {
  readings: {
    sealed: "has not seen it",
    holds: "holds it",
    briefed: "was shown it in private",
    leaked: "can read what leaked",
    published: "can read it",
    endorsed: "can read it, with the Security Council behind it",
  },
  share: (status: string, share: string) => `${status}, ${share} of it`,
  demands: (count: number, open: number) => ` ${plural(count, "demand")}, ${open} without an answer.`,
  summary: (when: string, count: number) => `On ${when}: ${plural(count, "document")}.`,
  mainText: (when: string, status: string, readers: string) =>
    `On ${when} the main text is ${status}; read by ${readers}.`,
  nobody: "nobody",
  tableCaption: (when: string) => `Who may read what on ${when}`,
  document: "Document",
  status: "Status",
  caption: "Documents and who may read them",
  arrows: "Who asks whom, and what was answered",
  noAnswer: "no answer yet",
  asks: "asks",
  isAsked: "is asked",
};
