import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const PROJECTOR: Catalogue["projector"] = {
  choose: "ما يُعرض هنا",
  some: (shown, all) => `يتّسع المكان هنا لـ ${shown} من ${all}؛ وفي الصفحة الكاملة البقية.`,
  more: "البقية في الصفحة الكاملة.",
  leftOut: (rows, columns) =>
    `لا مكان هنا لـ: ${[rows > 0 && count(rows, { one: "صف واحد", two: "صفّين", few: "# صفوف", many: "# صفًا", other: "# صف" }), columns > 0 && count(columns, { one: "عمود واحد", two: "عمودين", few: "# أعمدة", many: "# عمودًا", other: "# عمود" })].filter(Boolean).join("، ")}.`,
  walk: "↑ و↓ تُظهران صفوفًا أخرى.",
  told: (what, counts) => `${what}: ${counts}`,
};
