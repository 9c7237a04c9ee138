import type { Catalogue } from "../catalogue.ts";

export const PROJECTOR: Catalogue["projector"] = {
  choose: "ما يُعرض هنا",
  some: (shown, all) => `يتّسع المكان هنا لـ ${shown} من ${all}؛ وفي الصفحة الكاملة البقية.`,
  more: "البقية في الصفحة الكاملة.",
  others: "ما نُسب إلى آخرين أو لم يُنسب إلى طرف لا مكان له هنا.",
};
