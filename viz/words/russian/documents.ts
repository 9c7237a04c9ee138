import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const DOCUMENTS: Catalogue["documents"] = {
  readings: {
    sealed: "не видели",
    holds: "держат у себя",
    briefed: "показано частным образом",
    leaked: "могут прочесть утекшее",
    published: "могут прочесть",
    endorsed: "могут прочесть, и за текстом стоит Совет Безопасности",
  },
  share: (status, share) => `${status}, ${share} текста`,
  demands: (n, open) => ` ${count(n, { one: "# просьба", few: "# просьбы", many: "# просьб" })}, без ответа: ${open}.`,
  summary: (when, n) => `На ${when}: ${count(n, { one: "# документ", few: "# документа", many: "# документов" })}.`,
  mainText: (when, status, readers) => `На ${when} состояние основного текста: ${status}; читали: ${readers}.`,
  nobody: "никто",
  tableCaption: (when) => `Кому что можно читать на ${when}`,
  document: "Документ",
  status: "Состояние",
  caption: "Документы и кому их можно читать",
  arrows: "Кто кого просит и что ему ответили",
  noAnswer: "ответа пока нет",
  asks: "просит",
  isAsked: "просят его",
};
