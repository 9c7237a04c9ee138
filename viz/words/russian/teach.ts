import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const MINUTES = { one: "# минута", few: "# минуты", many: "# минут" };
const OF_RUNS = { one: "# прогона", few: "# прогонов", many: "# прогонов" };
const RUNS = { one: "# прогон", few: "# прогона", many: "# прогонов" };

export const TEACH: Catalogue["teach"] = {
  truce: "Перемирие",
  inClass: "в классе",
  name: "«Перемирие» в классе",
  documentTitle: "«Перемирие» в классе: три урока",
  seatTitle: "Место за столом · «Перемирие» в классе",
  titled: (title) => `${title} · «Перемирие» в классе`,
  partMissing: "Часть страницы не пришла. Обновите страницу и попробуйте снова.",
  lessonMissing: "Урок не пришёл. Обновите страницу и попробуйте снова.",
  minutes: (minutes) => count(minutes, MINUTES),
  list: {
    title: "Три урока",
    lead: "Каждый идёт одинаково: предположить, проиграть, раскрыть, объяснить, обсудить. Разговор занимает больше времени, чем игра. Ничто из ответов класса не покидает его устройств.",
    seat: "Занять место за столом: решать за одну из сторон, за остальных играет модель",
    unknown: (name) => `Урока «${name}» нет. Есть такие:`,
    aims: "Цели",
    before: "Прежде чем начать",
    doors: {
      class: "Ссылка для класса",
      projector: "Проектор",
      notes: "Заметки учителя",
      handout: "Лист с вопросами для печати",
      key: "Ответы для печати",
    },
  },
  step: {
    where: (at, of) => `шаг ${at} из ${of}`,
    notes: "Заметки только для вас",
    forYou: "Для вас",
    steps: "Шаги",
    back: "◂ Назад",
    next: "Дальше ▸",
    named: (name) => `${name}, шаг `,
    forget: "Забыть мои ответы на этом устройстве",
    openProjector: "Открыть окно для проектора",
    inStep: "Оно идёт шаг в шаг с этим.",
    classSees: "Что видит класс",
    stage: "Перемирие в симуляции, каким его показывает этот шаг",
  },
  hands: {
    title: "Поднятые руки",
    here: "Руки в этом классе",
    noCode: (text) => `«${text}» — не код этого шага: поищите опечатку.`,
    twice: (code) => `${code} уже учтён.`,
    code: "Код с телефона",
    count: "Учесть",
  },
  line: {
    days: (unit) => `День за днём, ${unit}`,
    day: (day, value) => `День ${day}: ${value}`,
  },
  reveal: {
    label: "Что предполагали, рядом с прогонами модели",
    youSaid: (text) => `Ваш ответ: ${text}`,
    model: (runs) => `Модель, из ${count(runs, OF_RUNS)}`,
    drawn: (unit) =>
      `${unit}: ваша линия и 10-й, 50-й и 90-й из 100 прогонов, в которых перемирие в этот день ещё держалось`,
    day: "День",
    you: "Вы",
    places: ["10-й", "50-й", "90-й"],
    simulated: "симуляция",
    recipe: (scenario, runs, seed, version) =>
      `${scenario}, ${count(runs, RUNS)} от зерна ${seed}, Truce ${version}. О модели, а не о 2016 годе.`,
  },
  paper: {
    print: "Печать",
    handout: "лист с вопросами",
    key: "ответы",
    steps: "Шаги",
    minutes: (minutes) => `${minutes} мин`,
    name: "Имя:",
    questions: "Вопросы",
    sources: "Источники",
    recipe:
      "Симуляция для обучения, не запись событий и не прогноз. В эти недели погибали люди; числа говорят о них. Текст CC BY 4.0.",
  },
};
