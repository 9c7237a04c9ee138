import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const SECTORS: Catalogue["sectors"] = {
  other: "غير ذلك",
  excluded: "الجماعات المستثناة",
  truth: "الأفعال كما وقعت في هذه المحاكاة (وقائع النموذج)",
  noticed: (observer) => `ما لاحظه ${observer} ومن ظنّ أنه الفاعل`,
  noSector: "الإفادات المنشورة لا تسمّي قطاعًا",
  hidden: "الأفعال مخفية",
  summaryOfNone: (layer, n) =>
    `${layer}: تبيّن الخريطة ${count(n, { one: "قطاعًا واحدًا", two: "قطاعين", few: "# قطاعات", many: "# قطاعًا", other: "# قطاع" })} ومدى وجود القوات بين الجماعات المستثناة.`,
  none: "لا شيء",
  count: (sector, n) => `${sector} ${n}`,
  summary: (layer, hours, when, most) => `${layer}، في الساعات الـ${hours} حتى ${when}: ${most}.`,
  tableCaption: (layer, hours, when) => `${layer}، في الساعات الـ${hours} حتى ${when}؛ الاختلاط من السيناريو`,
  sector: "القطاع",
  mixing: (side) => `اختلاط ${side}`,
  mapLabel: (layer) => `${layer}، قطاعًا قطاعًا`,
  mixedKey: "اختلاط القوات بالجماعات المستثناة، أعرض كلما زاد",
  lookCloser: "نظرة أقرب إلى",
  sectors: "القطاعات",
  notebooks: "ما لاحظه راصد واحد:",
  lastDay: (sector) => `${sector}، في آخر 24 ساعة`,
  kind: "النوع",
  pickNone: "لا شيء",
};
