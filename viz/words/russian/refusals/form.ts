import type { FormPhrase } from "../../../../sim/index.ts";
import type { RefusalWords } from "../../refusals.ts";
import { count } from "../count.ts";

const signs = (n: string) => count(Number(n), { one: "# знака", few: "# знаков", many: "# знаков" });

export const FORM: RefusalWords<FormPhrase> = {
  nothing: "ничего",
  "nothing (null)": "ничего (null)",
  "a list of {count}": ({ count: n }) =>
    count(Number(n), { one: "список из # элемента", few: "список из # элементов", many: "список из # элементов" }),
  "a mapping": "таблица имён и значений",
  "a value": "значение",
  "give it a value, or leave the name out": "дайте значение или уберите имя",
  "a name that scenarios know": "имя, известное сценариям",
  'did you mean "{name}"?': 'может быть, "{name}"?',
  "names here: {names}": "имена здесь: {names}",
  "a number needs its unit: {days}, {hours} or {minutes}": "числу нужна единица: {days}, {hours} или {minutes}",
  "a text": "текст",
  "a text that is not empty": "непустой текст",
  "a text of at most {most} characters": ({ most }) => `текст не длиннее ${signs(most)}`,
  "true or false": "true или false",
  "one of {names}": "одно из: {names}",
  "a list of {rows}": "список",
  "at most {most} {rows}": "не больше {most}",
  "a mapping from ids to {rows}": "таблица по именам",
  "a mapping of what to change": "таблица того, что меняется",
  "a mapping from decisions to choices": "таблица решений и выборов",
  "a mapping from hypotheses to true or false": "таблица гипотез со значениями true или false",
  "1, the version of the scenario format": "1, версия формата сценариев",
  "1, the version of the form": "1, версия формы",

  "a number": "число",
  "a number from {min} to {max}": "число от {min} до {max}",
  "a number of {unit} from {min} to {max}": "число ({unit}) от {min} до {max}",
  "a whole number from {min} to {max}": "целое число от {min} до {max}",
  "a share from {min} to {max}": "доля от {min} до {max}",
  "a weight from {min} to {max}": "вес от {min} до {max}",
  "a factor from {min} to {max}": "множитель от {min} до {max}",
  "a share of the war level from {min} to {max}": "доля военного уровня от {min} до {max}",
  "reports a day from {min} to {max}": "сообщений в день от {min} до {max}",
  "degrees east from {min} to {max}": "градусы восточной долготы от {min} до {max}",
  "degrees north from {min} to {max}": "градусы северной широты от {min} до {max}",
  "hours from {min} to {max}": "часы от {min} до {max}",
  "minutes from {min} to {max}": "минуты от {min} до {max}",

  "the name of a scenario file without its ending, such as syria-2016-09":
    "имя файла сценария без расширения, например syria-2016-09",
  "an id: small letters, digits and hyphens, a letter first":
    "имя из строчных латинских букв, цифр и дефисов, первой буква",
  "the name of a decision: its kind, the party and which one, such as renew/government/1":
    "имя решения: его вид, сторона и какое по счёту, например renew/government/1",
  "the id of a source: letters, digits and hyphens": "имя источника из латинских букв, цифр и дефисов",
  "the path of a .csv file below this folder, such as data/claims.csv":
    "путь к файлу .csv внутри этой папки, например data/claims.csv",
  "a local time such as 2016-09-12T19:00": "местное время, например 2016-09-12T19:00",
  'a time: local ("2016-09-12T19:00"), on a day after the onset ("D+2 14:00") or after the onset by some time ("D+2.5d")':
    'время: местное ("2016-09-12T19:00"), в такой-то день после начала ("D+2 14:00") или через какое-то время после начала ("D+2.5d")',
  "a duration with its unit: min, h or d, such as 30min, 48h or 7d":
    "длительность с единицей: min, h или d, например 30min, 48h или 7d",
  'a time of day such as "18:00"': 'время суток, например "18:00"',
  'an offset from UTC such as "+03:00"': 'разница с UTC, например "+03:00"',

  "a minute of the run": "минута прогона",
  "a whole minute": "целая минута",
  "a minute from 0 on": "минута начиная с 0",
  "a minute up to {max}": "минута не позже {max}",
  "the seq of an event": "номер события",
  "a parameter of the model": "число модели",
  "a choice": "выбор",
  'the hypothesis "{name}" changes the {part} with which a run starts: start a run with it on instead':
    'гипотеза "{name}" меняет то, с чего прогон начинается ({part}): начните прогон заново с ней',
  'the hypothesis "{name}" changes the {part} with which a run starts: start a run with it off instead':
    'гипотеза "{name}" меняет то, с чего прогон начинается ({part}): начните прогон заново без неё',
  "this run has no event {count} at minute {other} that could be left out":
    "в этом прогоне нет события {count} на минуте {other}, которое можно было бы убрать",
  "the run took {count} events by minute {other} and was stopped: some event keeps causing more than one of itself":
    "прогон насчитал событий: {count}, к минуте {other}, и был остановлен: какое-то событие всё время порождает больше одного себе подобного",
};
