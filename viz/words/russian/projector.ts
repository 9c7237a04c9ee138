import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const PROJECTOR: Catalogue["projector"] = {
  choose: "Что здесь показано",
  some: (shown, all) => `Здесь помещается ${shown} из ${all}; на самой странице есть всё.`,
  more: "Остальное — на самой странице.",
  leftOut: (rows, columns) =>
    `Здесь опущено: ${[rows > 0 && count(rows, { one: "# строка", few: "# строки", many: "# строк" }), columns > 0 && count(columns, { one: "# столбец", few: "# столбца", many: "# столбцов" })].filter(Boolean).join(", ")}.`,
  walk: "↑ и ↓ показывают другие строки.",
  told: (what, counts) => `${what}: ${counts}`,
};
