import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";

export const ADDRESS: Catalogue["address"] = {
  tooLong: (longest) => `Адрес длиннее ${longest} знаков и не прочитан.`,
  theAddress: "Адрес",
  unknown: (what, name) => `${what}: сказано «${name}», чего эта страница не знает.`,
  wrong: (what, said, wanted) => `${what}: сказано «${said}», а нужно: ${wanted}.`,
  oneOf: (names) => `одно из: ${names}`,
  someOf: (names) => `что-то из: ${names}`,
  threeOf: (names) => `не больше трёх из: ${names}`,
  seed: "до 64 букв, цифр, точек или дефисов и, возможно, / и номер прогона",
  hours: "часы от начала, например 73.5, или end",
  parameter: "параметр модели после p.",
  number: (unit, min, max) => `число (${unit}) от ${figure(min)} до ${figure(max)}`,
  hypothesis: "обозначение гипотезы после h.",
  onOrOff: "on или off",
  intervention: "minute~publish~document, minute~parameter~id~value и подобное",
  pin: "scenario:…,seed:… и изменения в виде name:value",
  selection: "event:123, party:us, pair:us>russia и подобное",
  brush: "два времени в часах, например 24_48",
  step: "номер шага, например 3",
  lock: "all или параметры модели и гипотезы вида h.deir-ez-zor",
  embed: "ничего или источник вида https://school.example",
};
