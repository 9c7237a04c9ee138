import { countingIn } from "./counting.ts";
import type { Headings } from "./english.ts";

const count = countingIn<"one" | "few" | "many">("ru", "many");

export const RUSSIAN: Headings = {
  recorded: "Опубликованные утверждения и заявления с их источниками. Правды за ними не знает никто.",
  simulated: "Симуляция, а не запись событий.",
  comma: ", ",
  semicolon: "; ",
  said: (who, what) => `${who}: ${what}`,
  figure: (text) => text.replace(".", ","),
  named: (scenario, seed, version) => `сценарий ${scenario}, зерно ${seed}, версия ${version}`,
  with: (changes) => `, изменено: ${changes}`,
  on: "включена",
  off: "выключена",
  warBefore: (days, sides) =>
    `Действий в день за ${count(days, { one: "# день", few: "# дня", many: "# дней" })} войны до перемирия (что было): ${sides}`,
  daysBefore: (days) => `За ${count(days, { one: "# день", few: "# дня", many: "# дней" })} до начала`,
  day: (day) => `День ${day}`,
  from: (day, from) => `${day}, с ${from}`,
  to: (until) => ` до ${until}`,
  layers: { happened: "было", noticed: "замечено", claimed: "заявлено" },
  acts: (n) => count(n, { one: "# действие", few: "# действия", many: "# действий" }),
  deaths: (n) => count(n, { one: "# погибший", few: "# погибших", many: "# погибших" }),
  strikes: (n) => count(n, { one: "# удар", few: "# удара", many: "# ударов" }),
  strikesOn: (by, target) => `${by} — цель: ${target}`,
  mistaken: (n) => `по защищённой стороне по ошибке: ${n}`,
  actsBy: (acts, side) => `${side}: ${acts}`,
  blames: (side, what) => `на счёт «${side}»: ${what}`,
  blamesAtOnce: (side, what) => `сразу на счёт «${side}»: ${what}`,
  speaksOf: (what) => `ни на чей счёт: ${what}`,
  disputed: (n) => ` (спорно: ${n})`,
  corrected: (from, to) => `число исправлено с ${from} на ${to}`,
  end: (when, what) => `Конец, ${when}: ${what}`,
  trust: "Доверие (без новостей → в конце, ± неопределённость)",
  events: (n, checksum) =>
    `${count(n, { one: "# событие", few: "# события", many: "# событий" })}; контрольная сумма ${checksum}`,
  because: "потому что",
  cameOf: (n, first) =>
    `до этого ${count(n, { one: "# такое же событие", few: "# таких же события", many: "# таких же событий" })}, первое: ${first}`,
  roots: {
    agenda: "Это стояло в повестке сценария или было с самого начала.",
    "before-the-record": "Причина лежит до записи, в днях войны.",
  },
  trustNow: (holder, target, when, mean, doubt) =>
    `Доверие: ${holder} → ${target}, ${when}: ${mean}, неопределённость ${doubt} (модель)`,
  withoutNews: (prior) => `Без новостей оно равно ${prior}`,
  atOnset: (level) => `; ${level} к началу записи, после войны до неё`,
  evidence: (good, bad, kept, broken) =>
    `Незабытые свидетельства: о поведении ${good} хороших и ${bad} плохих, о верности слову ${kept} за и ${broken} против.`,
  movedBy: "С начала записи его сдвинули",
  unnoted: "сдвиги, слишком малые для записи",
  largest: (told, all) => `Самые большие сдвиги: ${told} из ${all}`,
  moves: (n) => count(n, { one: "# сдвиг", few: "# сдвига", many: "# сдвигов" }),
};
