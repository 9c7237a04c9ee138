import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const entries = (n: number) => count(n, { one: "# записи", few: "# записей", many: "# записей" });

export const FEED: Catalogue["feed"] = {
  layers: {
    incident: { label: "Происшествия", meaning: "Что произошло: факты модели и удары, о которых узнают все" },
    observation: { label: "Наблюдения", meaning: "Что заметил один наблюдатель, с ошибкой и задержкой" },
    claim: { label: "Утверждения", meaning: "Что кто-то опубликовал или сказал" },
    decision: {
      label: "Решения",
      meaning: "О чём стороны просили, что отвечали, что были должны, что продлили или прекратили",
    },
    document: { label: "Документы", meaning: "Кто смог прочесть тексты" },
  },
  all: (n) => `Всё из ${entries(n)}: события модели.`,
  some: (shown, n) => `${shown} из ${entries(n)}: события модели.`,
  allReplay: (n) => `Всё из ${entries(n)}: опубликованные утверждения.`,
  someReplay: (shown, n) => `${shown} из ${entries(n)}: опубликованные утверждения.`,
  caption: "Лента, по строке на запись",
  columns: { time: "Время", layer: "Слой", what: "Что", entry: "Запись" },
  layersLabel: "Слои ленты",
  list: "События до указателя времени, сначала новые",
  search: "Поиск по словам или по дате",
  found: (shown, n) => `${shown} из ${entries(n)} до указателя времени`,
  nothing: "Пока ничего. Нажмите пуск или передвиньте время.",
  earlier: (n) => `ещё ${n} ранее`,
  goThere: "перейти туда",
  goThereTo: (when) => `, к ${when}`,
};
