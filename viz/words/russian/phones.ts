import type { Catalogue } from "../catalogue.ts";
import { countingIn } from "../counting.ts";

const counted = countingIn<"one" | "few" | "many">("ru", "many");

export const PHONES: Catalogue["phones"] = {
  letters: ["А", "Б", "В", "Г"],
  signs: ["круг", "квадрат", "треугольник", "ромб"],
  holdUp: "Показать мой ответ",
  putDown: "Убрать карточку",
  code: "Код:",
  card: (letter, sign, text) => `Ответ ${letter}, ${sign}: ${text}`,
  show: "QR-код для телефонов",
  onProjector: "QR-код на проекторе",
  title: "Откройте этот шаг на телефоне",
  picture: "Откройте эту картинку на телефоне",
  meet: "Войдите в класс с телефона",
  wholeStep: "Шаг с вопросом",
  pictureOnly: "Только картинка",
  which: "Что открывает код",
  close: "Закрыть",
  local:
    "Этот адрес есть только на этом компьютере: телефон его не откроет. Запустите «truce class», которая раздаёт уроки в вашей сети, или разместите страницу на сервере.",
  room: "Класс",
  came: (count) =>
    counted(count, {
      one: "С телефонов пришёл # ответ",
      few: "С телефонов пришли # ответа",
      many: "С телефонов пришло # ответов",
    }),
};
