import type { Catalogue } from "../catalogue.ts";

export const PROJECTOR: Catalogue["projector"] = {
  choose: "Что здесь показано",
  some: (shown, all) => `Здесь помещается ${shown} из ${all}; на самой странице есть всё.`,
  more: "Остальное — на самой странице.",
  others: "То, что приписано другим или никакой стороне, здесь не помещается.",
};
