import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const obligations = (n: number) =>
  count(n, { one: "التزام واحد", two: "التزامان", few: "# التزامات", many: "# التزامًا", other: "# التزام" });

export const OBLIGATIONS: Catalogue["obligations"] = {
  looks: {
    pending: "في انتظار غيره",
    active: "سارٍ",
    late: "متأخر",
    met: "وُفي به",
    breached: "لم يُوفَ به",
    disputed: "متنازع عليه",
    released: "مرفوع",
    void: "ساقط",
    unbound: "غير ملزَم",
  },
  counts: (n, look) => `${n} ${look}`,
  kinds: {
    abstain: "امتناع",
    "perform-by-deadline": "عمل حتى تاريخ",
    "perform-continuously": "عمل مستمر",
    influence: "استعمال النفوذ",
    option: "يجوز له",
    excluded: "غير ملزَم",
  },
  truceOver: "انتهت الهدنة، ومعها ما كان ما يزال مستحقًا.",
  replaySummary: (n) => `${obligations(n)} كما في النصوص والتقارير؛ إعادة العرض لا تحكم عليها.`,
  beforeSummary: (n) => `${obligations(n)}؛ لا شيء منها سارٍ قبل الهدنة.`,
  summary: (n, when, said) => `من ${obligations(n)} في ${when} في هذه المحاكاة: ${said}.`,
  tableCaption: (when) => `من الملتزم بماذا، كما هو الحال في ${when}`,
  columns: {
    debtor: "الملتزم",
    what: "الالتزام",
    kind: "النوع",
    owedTo: "لصالح",
    due: "الموعد",
    judgedBy: "يحكم فيه",
    state: "الحال",
    since: "منذ",
    why: "لماذا",
    evidence: "الدليل",
    sources: "المصادر",
  },
  mapLabel: (n) => `${obligations(n)} بحسب الملتزم، بأحوالها عبر الزمن`,
  dueKey: "خط قائم: موعد الاستحقاق",
  arcsKey: "أقواس: أحدها ينتظر الآخر",
  ifNot: "وإلا",
  standsIn: "ورد في",
  known: "مدى المعرفة به",
  datePassed: "متأخر: فات موعده",
};
