import type { LessonPhrase } from "../../../../sim/index.ts";
import type { RefusalWords } from "../../refusals.ts";

export const LESSON: RefusalWords<LessonPhrase> = {
  "an aim": "цель",
  "a question": "вопрос",
  "at least five steps": "не меньше пяти шагов",
  "the id of a measure": "имя меры",
  "a source of the scenario": "источник сценария",
  "a measure of this scenario": "мера этого сценария",
  "an id of its own": "своё имя",
  "a step to {kind}": "шаг вида {kind}",
  "{count}, the sum of the steps": "{count}, сумма шагов",
  "more minutes to debrief than to run": "больше минут на debrief, чем на run",
  "{count} and {other}": "{count} и {other}",
  "talking matters more than playing": "говорить важнее, чем играть",
  "a prediction before the first reveal": "предположение до первого раскрытия",
  "none before it": "до него ни одного",
  "a question to predict": "вопрос для предположения",
  "no prediction outside a step to predict": "без предположения вне шага вида predict",
  "options or a line": "варианты или линия",
  neither: "ни того, ни другого",
  both: "и то, и другое",
  "at least two options": "не меньше двух вариантов",
  "from or below, since there is a measure": "from или below, раз есть мера",
};
