import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";

export const ADDRESS: Catalogue["address"] = {
  tooLong: (longest) => `L’adresse dépasse ${longest} caractères et n’a pas été lue.`,
  theAddress: "L’adresse",
  unknown: (what, name) => `${what} dit « ${name} », que cette page ne connaît pas.`,
  wrong: (what, said, wanted) => `${what} dit « ${said} » ; attendu : ${wanted}.`,
  oneOf: (names) => `l’un de ${names}`,
  someOf: (names) => `certains de ${names}`,
  threeOf: (names) => `au plus trois de ${names}`,
  seed: "jusqu’à 64 lettres, chiffres, points ou tirets, et peut-être / et le numéro d’une simulation",
  hours: "des heures depuis le début, comme 73.5, ou end",
  parameter: "un paramètre du modèle après p.",
  number: (unit, min, max) => `un nombre de ${unit} entre ${figure(min)} et ${figure(max)}`,
  hypothesis: "l’identifiant d’une hypothèse après h.",
  onOrOff: "on ou off",
  intervention: "minute~publish~document, minute~parameter~id~value et semblables",
  pin: "scenario:…,seed:… et des changements en name:value",
  selection: "event:123, party:us, pair:us>russia et semblables",
  brush: "deux moments en heures, comme 24_48",
  step: "le numéro d’une étape, comme 3",
  lock: "all, ou des paramètres du modèle et des hypothèses comme h.deir-ez-zor",
  embed: "rien, ou une origine comme https://school.example",
};
