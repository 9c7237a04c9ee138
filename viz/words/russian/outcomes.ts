import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";
import { count } from "./count.ts";

const runs = (n: number) => count(n, { one: "# прогона модели", few: "# прогонов модели", many: "# прогонов модели" });
const pairs = (n: number) => count(n, { one: "# пары прогонов", few: "# пар прогонов", many: "# пар прогонов" });
const days = (n: number) => count(n, { one: "# день", few: "# дня", many: "# дней" });

export const OUTCOMES: Catalogue["outcomes"] = {
  stood: (seed, n) => `Прогон ${seed}: в конце срока перемирие ещё держалось, через ${days(n)}`,
  ended: (seed, n, end) => `Прогон ${seed}: держалось ${days(n)}. ${end}`,
  summary: (n, share, low, high, mean, of) =>
    `В этой модели из ${runs(n)} перемирие в конце ещё держалось в ${share} случаев (95-процентный интервал от ${low} до ${high}), в среднем ${days(mean)} из ${figure(of)}. Так ведёт себя модель при другом случае; это не прогноз.`,
  pairSummary: (n, share, low, high, mean, of) =>
    `В этой модели из ${pairs(n)} перемирие в B в конце ещё держалось в ${share} случаев (95-процентный интервал от ${low} до ${high}), в среднем ${days(mean)} из ${figure(of)}. Так ведёт себя модель при другом случае; это не прогноз.`,
  pairs: (n) => `В этой модели на основе ${pairs(n)} с тем же случаем`,
  alike: (what) => `${what}: B держалось ровно столько же, сколько A, в каждой паре.`,
  unclear: (what, mean, interval) =>
    `${what}: ясной разницы в длительности перемирия нет; B минус A, в днях: ${mean}, 95-процентный интервал ${interval}.`,
  shorter: (what, n, interval) => `${what}: B держалось меньше, чем A, на столько дней: ${n} ${interval}.`,
  longer: (what, n, interval) => `${what}: B держалось дольше, чем A, на столько дней: ${n} ${interval}.`,
  tableCaption: (n) =>
    `Доля из ${runs(n)}, где перемирие ещё держалось, на конец каждого дня, с 95-процентными интервалами`,
  day: "День",
  standing: "держится",
  low: "низ",
  high: "верх",
  leftOut: "Изъятие одного события имеет смысл только в этом прогоне: остальные делаются вместе с ним.",
  roll: "Бросить",
  rollOne: "Сделать 1 прогон и показать его",
  rollOneHint: "Следующий прогон с другим случаем, показанный",
  rollMany: (n) => `Сделать ${count(n, { one: "# прогон", few: "# прогона", many: "# прогонов" })}`,
  rolled: "Сделано прогонов",
  progress: (done, wanted) => `${done} из ${wanted}`,
  stop: "Остановить",
  brokeDown: "модель дала сбой",
  failed: (problem) => `Эти прогоны не удались: ${problem}.`,
  stopped: (done) => `остановлено после ${done}`,
  saidStopped: (done) => `Остановлено после ${runs(done)}.`,
  pinnedCurve: "A, закреплён",
  shownCurve: "B, на экране",
  another: "Другой прогон, по длительности перемирия",
  percentile: "Процентиль длительности перемирия",
  place: (n, where) => `Этот прогон: ${days(n)}, ${where}`,
  percentileOf: (percentile, n) => `${figure(percentile)}-й процентиль, прогонов: ${figure(n)}`,
  percentilesOf: (low, high, n, same) =>
    `от ${figure(low)}-го до ${figure(high)}-го процентиля, прогонов: ${figure(n)}, из них продержались столько же: ${figure(same)}`,
  curveTable: "Кривая таблицей",
  onScreen: "Он на экране",
  openRun: "Открыть этот прогон",
  endsCaption: (n) => `Чем кончилось в этой модели: из ${runs(n)}, с 95-процентными интервалами`,
  openOne: "открыть один",
  changeTitle: "Что даёт изменение",
  allDifferences: "Все разницы, B минус A",
  differencesCaption: "Средняя разница B и A в каждой паре, с 95-процентными интервалами",
  thisRun: "этот прогон",
  onset: "начало",
  axisDays: days,
};
