import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";
import { count } from "./count.ts";

export const PARAMETERS: Catalogue["parameters"] = {
  groups: {
    violence: "العنف",
    excluded: "الجماعات المستثناة",
    observation: "الرصد والإفادات",
    trust: "الثقة",
    patrons: "الداعمون والتابعون",
    obligations: "الالتزامات",
    negotiation: "التفاوض",
    aid: "المساعدات",
    disclosure: "الإفصاح",
    renewal: "التجديد والانهيار",
    shock: "الصدمة",
  },
  unchanged: (n) => `كل أرقام النموذج (${n}) كما هي في السيناريو.`,
  changes: (n, names) =>
    `${count(n, { one: "تغيير واحد", two: "تغييران", few: "# تغييرات", many: "# تغييرًا", other: "# تغيير" })} في السيناريو: ${names}.`,
  withHypothesis: (title) => `مع: ${title}`,
  withoutHypothesis: (title) => `من دون: ${title}`,
  caption: "أرقام النموذج",
  columns: {
    group: "المجموعة",
    name: "الاسم",
    value: "القيمة",
    scenario: "السيناريو",
    unit: "الوحدة",
    meaning: "المعنى",
    status: "الحال",
    sources: "المصادر",
  },
  statuses: { measured: "مقيس", fitted: "مضبوط على البيانات", assumed: "مفترض" },
  hypotheses: "فرضيات هذا السيناريو",
  ofStep: "في هذه الخطوة",
  mattering: "الأرقام الأهم",
  changed: "المختلف عن السيناريو",
  backToOwn: "العودة إلى ما في السيناريو",
  resetToo: "، إعادة ضبط",
  locked: (label) => `${label}، مقفل`,
  isLocked: " (مقفل)",
  resetAll: "إعادة ضبط الكل",
  resetTo: (label, value) => `إعادة ضبط ${label} إلى ${figure(value)}`,
  reset: "إعادة ضبط",
  outOfRange: (label, min, max, unit, found, now) =>
    `${label}: المطلوب رقم من ${figure(min)} إلى ${figure(max)} (${unit})، والموجود ${found === "" ? "ليس رقمًا" : found}. تبقى القيمة ${figure(now)}.`,
  about: (meaning, own, model, status, sources) =>
    `${meaning}. السيناريو: ${figure(own)}${model === own ? "" : `، النموذج: ${figure(model)}`}؛ ${status}${sources === "" ? "" : `، ${sources}`}.`,
  swing: {
    unclear: (from, to, measure, range) =>
      `من ${figure(from)} إلى ${figure(to)}: لا أثر واضحًا في متوسط النموذج (${measure})، ${range}`,
    clear: (from, to, measure, range, by) =>
      `من ${figure(from)} إلى ${figure(to)}: ${by} ${range} في متوسط النموذج (${measure})`,
    note: (title, runs, seed, version) =>
      `الأشرطة: ما يفعله كل رقم وحده في هذا النموذج، حين يُحرَّك ربع مدى منزلقه نزولًا وصعودًا في «${title}» كما هو. محاكاة: ${runs} زوجًا من الجولات لكل رقم، وجولتا الزوج الواحد بالحظ نفسه؛ البذرة «\u2068${seed}\u2069»، الإصدار ${version}.`,
  },
};
