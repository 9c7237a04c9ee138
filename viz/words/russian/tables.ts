import type { LayerMeaning, LayerUnit } from "../../../sim/index.ts";
import type { Catalogue } from "../catalogue.ts";

const MEANINGS: Readonly<Record<LayerMeaning | LayerUnit, string>> = {
  "Name of the event within the run": "Имя события внутри прогона",
  "Minutes since the onset": "Минуты от начала перемирия",
  "Local time": "Местное время",
  "act of a side, group-act of an excluded group, or strike on one":
    "act — действие стороны, group-act — исключённой группы, strike — удар по такой группе",
  "Party that acted": "Сторона, которая действовала",
  Where: "Где",
  "Kind of act": "Вид действия",
  "How grave": "Насколько тяжко",
  "Deaths it caused": "Погибшие из-за него",
  "Protected side that a strike hit by mistake; empty otherwise":
    "Защищённая сторона, по которой удар пришёлся по ошибке; иначе пусто",
  "Who noticed": "Кто заметил",
  "seq of what happened": "seq того, что произошло",
  "Whom the reporter takes to have acted": "Кто, по мнению сообщающего, действовал",
  "How grave, as judged": "Насколько тяжко, по его оценке",
  "Deaths, as counted": "Погибшие, по его подсчёту",
  "Whether the accused disputes that it was a breach": "Оспаривает ли обвиняемый, что это нарушение",
  "Name of the claim": "Имя утверждения",
  "Who published": "Кто опубликовал",
  "Who is accused; empty where the count is not split": "Кого обвиняют; пусто, если подсчёт не разделён",
  "What is counted": "Что считают",
  "How many": "Сколько",
  "Of them, how many the accused disputes": "Сколько из них оспаривает обвиняемый",
  "Told at once, rather than in a bulletin": "Сказано сразу, а не в бюллетене",
  "Minutes since the onset at which the window opens": "Минуты от начала до открытия окна",
  "Minutes since the onset at which the window closes": "Минуты от начала до закрытия окна",
  "Source ids of a historical claim": "Имена источников исторического утверждения",
  "One act of violence that happened in the simulation": "Одно насильственное действие, произошедшее в модели",
  "One act as one reporter noticed it": "Одно действие, как его заметил один сообщающий",
  "One claim as it was first published": "Одно утверждение, как оно было впервые опубликовано",
  "": "",
  min: "мин",
  "mean 1": "среднее 1",
  deaths: "погибшие",
};

export const TABLES: Catalogue["tables"] = {
  dictionary: {
    row: "Один столбец одной таблицы",
  },
  meaning: (english) => MEANINGS[english as LayerMeaning] ?? english,
};
