import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const entries = (n: number) =>
  count(n, { one: "قيد واحد", two: "قيدان", few: "# قيود", many: "# قيدًا", other: "# قيد" });

export const FEED: Catalogue["feed"] = {
  layers: {
    incident: { label: "الحوادث", meaning: "ما حدث: وقائع النموذج، والضربات التي يسمع بها الجميع" },
    observation: { label: "الرصد", meaning: "ما لاحظه راصد واحد، بخطأ وتأخير" },
    claim: { label: "الإفادات", meaning: "ما نشره أحدهم أو قاله" },
    decision: { label: "القرارات", meaning: "ما طلبته الأطراف أو ردّت به أو التزمت به أو جدّدته أو أنهته" },
    document: { label: "الوثائق", meaning: "من أتيح له أن يقرأ النصوص" },
  },
  all: (n) => `كلها، ${entries(n)}: أحداث محاكاة.`,
  some: (shown, n) => `${shown} من ${entries(n)}: أحداث محاكاة.`,
  allReplay: (n) => `كلها، ${entries(n)}: سجلات منشورة.`,
  someReplay: (shown, n) => `${shown} من ${entries(n)}: سجلات منشورة.`,
  caption: "مجرى الأحداث، صفٌّ لكل قيد",
  columns: { time: "الوقت", layer: "الطبقة", what: "الحدث", entry: "القيد" },
  layersLabel: "طبقات مجرى الأحداث",
  list: "الأحداث حتى مؤشر الوقت، الأحدث أولًا",
  search: "البحث، بالكلمات أو بالتاريخ",
  found: (shown, n) => `${shown} من ${entries(n)} حتى مؤشر الوقت`,
  nothing: "لا شيء بعد. شغّل الجولة، أو قدّم الوقت.",
  earlier: (n) => `${n} أسبق`,
  goThere: "اذهب إلى هناك",
  goThereTo: (when) => `، إلى ${when}`,
};
