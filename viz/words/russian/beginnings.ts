import type { Catalogue } from "../catalogue.ts";

export const BEGINNINGS: Catalogue["beginnings"] = {
  changed: (title) => `${title}, с изменениями`,
  variant: (title) => `Вариант сценария: ${title}`,
  question: "Что вы хотите узнать?",
  look: "Где читателю искать ответ?",
  otherwise: (slug) => `Скажите здесь, что по-другому; остальное как в ${slug}. Например:`,
  seed: (seed) => `Зерно прогона было ${seed}; в файле это целое число.`,
  notInFile: (what) => `В файле этого не сказать: ${what}`,
  small: {
    title: "Две долины",
    question: "Держится ли перемирие три дня, если считает один наблюдатель?",
    look: "Уровень нарушений, который каждая сторона приписывает другой, перед каждым решением.",
    east: "Восточный союзник",
    west: "Западный союзник",
    north: "Северные силы",
    south: "Южные силы",
    pass: "Перевал",
    bridge: "Мост",
    shelling: "Обстрел",
    observers: "Наблюдатели",
    text: "Соглашение",
  },
};
