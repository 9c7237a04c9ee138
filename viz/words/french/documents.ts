import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const DOCUMENTS: Catalogue["documents"] = {
  readings: {
    sealed: "ne l’a pas vu",
    holds: "le détient",
    briefed: "l’a vu en privé",
    leaked: "peut lire ce qui a fuité",
    published: "peut le lire",
    endorsed: "peut le lire, avec le Conseil de sécurité derrière lui",
  },
  share: (status, share) => `${status}, ${share} du texte`,
  demands: (n, open) => ` ${count(n, { one: "# demande", other: "# demandes" })}, dont ${open} sans réponse.`,
  summary: (when, n) => `Le ${when} : ${count(n, { one: "# texte", other: "# textes" })}.`,
  mainText: (when, status, readers) => `Le ${when}, état du texte principal : ${status} ; lu par ${readers}.`,
  nobody: "personne",
  tableCaption: (when) => `Qui peut lire quoi le ${when}`,
  document: "Texte",
  status: "État",
  caption: "Les textes et qui peut les lire",
  arrows: "Qui demande à qui, et ce qui fut répondu",
  noAnswer: "pas encore de réponse",
  asks: "demande",
  isAsked: "est sollicité",
};
