import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const TRUST: Catalogue["trust"] = {
  inWhom: (holder, target) => `${holder} → ${target}`,
  of: (pair) => `Доверие: ${pair}`,
  inside: "к",
  answersFor: (patron, client) => `${patron} отвечает за подопечного: ${client}`,
  band: "Одно стандартное отклонение того, что думает доверяющий, в обе стороны",
  noModel: "У воспроизведения нет модели доверия: его никто не публиковал.",
  noModelSeats: "У воспроизведения нет модели доверия: места показывают, кто где стоит.",
  move: (pair, from, to) => `${pair} с ${from} до ${to}`,
  summary: (to, moves) => `Доверие в модели, от начала до ${to}: ${moves}.`,
  now: (pair, level) => `${pair} ${level}`,
  nowSummary: (when, said) => `Доверие в модели на ${when}: ${said}.`,
  caption: "Доверие в модели, по строке на ступень: с этого времени",
  nowCaption: (when) => `Доверие в модели на ${when}`,
  columns: {
    of: "Кто доверяет",
    in: "кому",
    from: "С",
    since: "С какого времени",
    mean: "Среднее",
    low: "Низ",
    high: "Верх",
    entry: "Запись",
  },
  seatsLabel: "Места сторон, и между ними дуги шириной в доверие",
  seatsKey:
    "Ширина и число: доверие из 100. Светлый край: насколько оно неопределённо. Штрих: покровитель и подопечный, за которого он отвечает.",
  betweenSponsors: "Между спонсорами",
  betweenBelligerents: "Между воюющими сторонами",
  threshold: "выше сотрудничать выгодно",
  chart: (title, summary) => `${title}: ${summary}`,
  otherRuns: (n) =>
    `Тонкие линии: ещё ${count(n, { one: "# прогон", few: "# прогона", many: "# прогонов" })} этой модели, на конец каждого дня.`,
  pinnedRun: "Пунктирные линии: закреплённый прогон A.",
};
