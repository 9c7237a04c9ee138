import type { Catalogue } from "../catalogue.ts";

export const BRUSH: Catalogue["brush"] = {
  title: "نافذة زمنية",
  window: (from, to) => `المدّة المنظورة: من ${from} إلى ${to}`,
  begins: "بداية النافذة",
  ends: "نهاية النافذة",
  count: (lane, count) => `${lane}: ${count}`,
  between: " · ",
  nothing: "لا شيء على المسارات",
  play: "شغّلها",
  clear: "المدّة كلها من جديد",
};
