import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const acts = (n: number) => count(n, { one: "# действие", few: "# действия", many: "# действий" });

export const STORY: Catalogue["story"] = {
  happened: "Что произошло",
  noticed: "Что заметили",
  claimed: "Что утверждали",
  when: (time, day) => `${time}, ${day}`,
  by: (when) => `К ${when}`,
  replayHappened: "Запись утверждений не говорит, что произошло.",
  secret: "Кто что сделал, знает только модель; это покажут «Факты модели».",
  nobodyActed: "Факты модели: с начала перемирия никто не действовал.",
  acted: (who, n, deaths) =>
    `${who}: ${acts(n)} (${count(deaths, { one: "# погибший", few: "# погибших", many: "# погибших" })})`,
  acts: (said) => `Факты модели с начала перемирия: ${said}.`,
  turn: (when, sentence) => `${when}: ${sentence}`,
  leftOut: (n) =>
    `Здесь опущено: ${count(n, { one: "# более ранний поворот", few: "# более ранних поворота", many: "# более ранних поворотов" })}.`,
  replayNoticed: "Запись утверждений не говорит, что было увидено.",
  theirOwn: "Увиденное наблюдателями остаётся при них, пока они его не опубликуют; его покажут «Факты модели».",
  nothingNoticed: "Ни один наблюдатель пока ничего не заметил.",
  noticedBy: (who, n, disputed) => `${who}: замечено ${acts(n)}${disputed === 0 ? "" : ` (оспорено: ${disputed})`}`,
  sentence: (said) => `${said}.`,
  noticedAtAll: (n, seen) => `Всего ${acts(n)}, кем-либо замечено: ${seen}.`,
  count: (reporter, n, disputed) => `${reporter} ${n}${disputed > 0 ? ` (оспорено: ${disputed})` : ""}`,
  agree: "они сходятся",
  apart: {
    acts: (n) => `расхождение до ${n} в нарушениях`,
    deaths: (n) => `расхождение до ${n} в погибших`,
  },
  laidTo: {
    acts: (accused, counts) => `Нарушения, приписанные стороне (${accused}): ${counts}`,
    deaths: (accused, counts) => `Погибшие, приписанные стороне (${accused}): ${counts}`,
  },
  gap: (counts, gap) => `${counts}; ${gap}`,
  nobodyCounted: "Никто пока не опубликовал подсчёта.",
  summary: (when, n) =>
    `Прогон, рассказанный до ${when}: рядом ${count(n, { one: "# опубликованный подсчёт", few: "# опубликованных подсчёта", many: "# опубликованных подсчётов" })}.`,
  caption: (when) => `Прогон, рассказанный до ${when}, по строке на предложение`,
  kind: "Что это",
  sentenceColumn: "Предложение",
  lesson: {
    title: "По шагам",
    offer:
      "Урок прямо на этой странице: предположить, проиграть, раскрыть, объяснить, обсудить. Ваши ответы остаются на этом устройстве.",
    start: (title, minutes) => `${title} (${minutes})`,
    kinds: {
      predict: "Предположить",
      run: "Проиграть",
      reveal: "Раскрыть",
      explain: "Объяснить",
      debrief: "Обсудить",
    },
    play: "Пробел запускает и останавливает.",
    waiting: "Урок ещё в пути …",
    missing: "Урок не пришёл. Обновите страницу и попробуйте снова.",
    leave: "Выйти из истории",
    left: "Вы вышли из истории. Снова открыта вся страница.",
    beside: (where, title, panels) =>
      `«${title}», ${where}: рядом ${panels}; всё остальное заперто, пока вы не выйдете из истории.`,
    alone: (where, title) => `«${title}», ${where}. Всё остальное заперто, пока вы не выйдете из истории.`,
    caption: (title) => `«${title}», по строке на шаг`,
    step: "Шаг",
    here: (step) => `${step}, здесь`,
    does: "Что делать",
    name: "Название",
    says: "Что сказано",
    stepOfWhat: "история, шагом которой он был бы",
    oneOfSteps: (most) => `шаг от 1 до ${most}`,
  },
};
