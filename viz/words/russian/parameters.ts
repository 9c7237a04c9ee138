import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";
import { count } from "./count.ts";

export const PARAMETERS: Catalogue["parameters"] = {
  groups: {
    violence: "Насилие",
    excluded: "Исключённые группы",
    observation: "Наблюдение и утверждения",
    trust: "Доверие",
    patrons: "Покровители и подопечные",
    obligations: "Обязательства",
    negotiation: "Переговоры",
    aid: "Помощь",
    disclosure: "Обнародование",
    renewal: "Продление и срыв",
    shock: "Потрясение",
  },
  unchanged: (n) => `Все числа модели (${n}) такие, как в сценарии.`,
  changes: (n, names) =>
    `${count(n, { one: "# изменение", few: "# изменения", many: "# изменений" })} к сценарию: ${names}.`,
  withHypothesis: (title) => `С гипотезой: ${title}`,
  withoutHypothesis: (title) => `Без гипотезы: ${title}`,
  caption: "Числа модели",
  columns: {
    group: "Группа",
    name: "Название",
    value: "Значение",
    scenario: "Сценарий",
    unit: "Единица",
    meaning: "Смысл",
    status: "Статус",
    sources: "Источники",
  },
  statuses: { measured: "измерено", fitted: "подобрано", assumed: "предположено" },
  hypotheses: "Гипотезы этого сценария",
  ofStep: "В этом шаге",
  mattering: "Самые важные числа",
  changed: "Изменено против сценария",
  backToOwn: "Назад к значению сценария",
  resetToo: ", сбросить",
  locked: (label) => `${label}, заперто`,
  isLocked: " (заперто)",
  resetAll: "Сбросить всё",
  resetTo: (label, value) => `Вернуть ${label} к ${figure(value)}`,
  reset: "вернуть",
  outOfRange: (label, min, max, unit, found, now) =>
    `${label}: нужно число от ${figure(min)} до ${figure(max)} (${unit}), введено ${found === "" ? "не число" : found}. Остаётся ${figure(now)}.`,
  about: (meaning, own, model, status, sources) =>
    `${meaning}. Сценарий: ${figure(own)}${model === own ? "" : `, модель: ${figure(model)}`}; ${status}${sources === "" ? "" : `, ${sources}`}.`,
  swing: {
    unclear: (from, to, measure, range) =>
      `С ${figure(from)} до ${figure(to)}: нет ясного влияния на среднее модели (${measure}), ${range}`,
    clear: (from, to, measure, range, by) =>
      `С ${figure(from)} до ${figure(to)}: ${by} ${range} к среднему модели (${measure})`,
    note: (title, runs, seed, version) =>
      `Полосы: что делает каждое число само по себе в этой модели, если сдвинуть его на четверть ползунка вниз и вверх в «${title}» как есть. Модель: для каждого числа ${count(runs, { one: "# пара", few: "# пары", many: "# пар" })} прогонов, в каждой паре случай один и тот же; зерно «${seed}», версия ${version}.`,
  },
};
