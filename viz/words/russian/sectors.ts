import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const SECTORS: Catalogue["sectors"] = {
  other: "Прочее",
  excluded: "Исключённые группы",
  truth: "Действия, как они произошли в этой модели (факты модели)",
  noticed: (observer) => `Что заметил наблюдатель (${observer}) и кого он счёл действовавшим`,
  noSector: "Опубликованные утверждения не называют сектора",
  hidden: "Действия скрыты",
  summaryOfNone: (layer, n) =>
    `${layer}: на карте ${count(n, { one: "# сектор", few: "# сектора", many: "# секторов" })} и то, насколько силы стоят среди исключённых групп.`,
  none: "ничего",
  count: (sector, n) => `${sector} ${n}`,
  summary: (layer, hours, when, most) => `${layer}, за ${hours} ч до ${when}: ${most}.`,
  tableCaption: (layer, hours, when) => `${layer}, за ${hours} ч до ${when}; смешение взято из сценария`,
  sector: "Сектор",
  mixing: (side) => `Смешение: ${side}`,
  mapLabel: (layer) => `${layer}, по секторам`,
  mixedKey: "силы и исключённые группы вперемешку, шире — сильнее",
  lookCloser: "Рассмотреть ближе",
  sectors: "Секторы",
  notebooks: "Что заметил один наблюдатель:",
  lastDay: (sector) => `${sector}, за последние 24 часа`,
  kind: "Вид",
  pickNone: "ничего",
};
