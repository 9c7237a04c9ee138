import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const TIMELINE: Catalogue["timeline"] = {
  lanes: {
    shocks: "Удары",
    claims: "Утверждения",
    statements: "Заявления",
    demands: "Просьбы и ответы",
    documents: "Документы",
    duties: "Обязательства, дорога и помощь",
    decisions: "Решения",
  },
  short: { claims: "Утвержд.", demands: "Просьбы", duties: "Обязат.", clocks: "Сроки", acts: "Действия" },
  before: "До перемирия",
  war: "Война до перемирия",
  truce: "Перемирие",
  fromStart: "С начала перемирия",
  agreed: "Срок, согласованный спонсорами",
  own: (party) => `Объявленный срок: ${party}`,
  graveAct: "тяжкое действие",
  breaches: "серьёзные нарушения",
  said: (claims, statements, demands, documents) =>
    [
      count(claims, {
        one: "# утверждение или поправка",
        few: "# утверждения и поправки",
        many: "# утверждений и поправок",
      }),
      count(statements, { one: "# заявление", few: "# заявления", many: "# заявлений" }),
      count(demands, { one: "# просьба или ответ", few: "# просьбы и ответа", many: "# просьб и ответов" }),
      count(documents, {
        one: "# событие вокруг документов",
        few: "# события вокруг документов",
        many: "# событий вокруг документов",
      }),
    ].join(", "),
  replaySummary: (from, to, said) => `Воспроизведение опубликованных утверждений с ${from} по ${to}: ${said}.`,
  summary: (outcome, when, after, said) =>
    `Прогон модели. Конец: ${outcome}, ${when}, через ${after} после начала; по пути: ${said}.`,
  caption: "Всё на шкале времени, по порядку",
  columns: { time: "Время", lane: "Дорожка", what: "Что", entry: "Запись" },
};
