import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const TIMELINE: Catalogue["timeline"] = {
  lanes: {
    shocks: "الضربات",
    claims: "الإفادات",
    statements: "التصريحات",
    demands: "الطلبات والردود",
    documents: "الوثائق",
    duties: "الالتزامات والطريق والمساعدات",
    decisions: "القرارات",
  },
  short: { claims: "الإفادات", demands: "الطلبات", duties: "الالتزامات", clocks: "المُدد", acts: "الأفعال" },
  before: "قبل الهدنة",
  war: "الحرب قبل الهدنة",
  truce: "الهدنة",
  fromStart: "منذ بدء الهدنة",
  agreed: "المدة التي اتفق عليها الراعيان",
  own: (party) => `المدة التي أعلنها طرف: ${party}`,
  graveAct: "فعل جسيم",
  breaches: "خروقات خطيرة",
  said: (claims, statements, demands, documents) =>
    [
      count(claims, {
        one: "إفادة أو تصحيح واحد",
        two: "إفادتان وتصحيحات",
        few: "# إفادات وتصحيحات",
        many: "# إفادة وتصحيحًا",
        other: "# إفادة وتصحيح",
      }),
      count(statements, {
        one: "تصريح واحد",
        two: "تصريحان",
        few: "# تصريحات",
        many: "# تصريحًا",
        other: "# تصريح",
      }),
      count(demands, {
        one: "طلب أو رد واحد",
        two: "طلبان وردود",
        few: "# طلبات وردود",
        many: "# طلبًا وردًّا",
        other: "# طلب ورد",
      }),
      count(documents, {
        one: "حدث واحد حول الوثائق",
        two: "حدثان حول الوثائق",
        few: "# أحداث حول الوثائق",
        many: "# حدثًا حول الوثائق",
        other: "# حدث حول الوثائق",
      }),
    ].join("، "),
  replaySummary: (from, to, said) => `إعادة عرض للسجلات المنشورة من ${from} إلى ${to}: ${said}.`,
  summary: (outcome, when, after, said) =>
    `جولة محاكاة. النهاية: ${outcome}، في ${when}، بعد ${after} من بدئها؛ وفي الطريق ${said}.`,
  caption: "كل ما على الخط الزمني، بترتيب الوقت",
  columns: { time: "الوقت", lane: "المسار", what: "الحدث", entry: "القيد" },
};
