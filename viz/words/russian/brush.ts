import type { Catalogue } from "../catalogue.ts";

export const BRUSH: Catalogue["brush"] = {
  title: "Отрезок времени",
  window: (from, to) => `Отрезок: с ${from} по ${to}`,
  begins: "Начало отрезка",
  ends: "Конец отрезка",
  count: (lane, count) => `${lane}: ${count}`,
  between: " · ",
  nothing: "на дорожках ничего",
  play: "Проиграть его",
  clear: "Снова всё",
};
