import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const obligations = (n: number) => count(n, { one: "# обязательство", few: "# обязательства", many: "# обязательств" });

export const OBLIGATIONS: Catalogue["obligations"] = {
  looks: {
    pending: "в ожидании другого",
    active: "в силе",
    late: "просрочено",
    met: "выполнено",
    breached: "не выполнено",
    disputed: "оспаривается",
    released: "снято",
    void: "утратило силу",
    unbound: "не связаны",
  },
  counts: (n, look) => `${n} ${look}`,
  kinds: {
    abstain: "воздерживаться",
    "perform-by-deadline": "сделать к сроку",
    "perform-continuously": "делать постоянно",
    influence: "употребить влияние",
    option: "вправе",
    excluded: "не связаны",
  },
  truceOver: "Перемирие кончилось, а с ним и то, что ещё было должно.",
  replaySummary: (n) => `${obligations(n)} по текстам и сообщениям; воспроизведение их не оценивает.`,
  beforeSummary: (n) => `${obligations(n)}; до перемирия ни одно не в силе.`,
  summary: (n, when, said) => `Всего ${obligations(n)}; на ${when} в этой модели: ${said}.`,
  tableCaption: (when) => `Кто что должен, как это есть на ${when}`,
  columns: {
    debtor: "Должник",
    what: "Что",
    kind: "Вид",
    owedTo: "Кому",
    due: "Срок",
    judgedBy: "Кто судит",
    state: "Состояние",
    since: "С какого времени",
    why: "Почему",
    evidence: "Свидетельство",
    sources: "Источники",
  },
  mapLabel: (n) => `${obligations(n)} по должникам, с их состояниями во времени`,
  dueKey: "вертикальная черта: срок",
  arcsKey: "дуги: одно ждёт другого",
  ifNot: "Если нет",
  standsIn: "Где записано",
  known: "Насколько известно",
  datePassed: "просрочено: срок прошёл",
};
