import { countingIn } from "./counting.ts";
import type { Headings } from "./english.ts";

const count = countingIn<"zero" | "one" | "two" | "few" | "many" | "other">("ar", "other");

export const ARABIC: Headings = {
  recorded: "إفادات وبيانات منشورة مع مصادرها. ولا أحد يعرف الحقيقة وراءها.",
  simulated: "محاكاة، لا سجلّ.",
  comma: "، ",
  semicolon: "؛ ",
  said: (who, what) => `${who}: ${what}`,
  figure: (text) => text,
  named: (scenario, seed, version) => `السيناريو ${scenario}، البذرة ${seed}، الإصدار ${version}`,
  with: (changes) => `، مع ${changes}`,
  on: "مفعّلة",
  off: "معطّلة",
  warBefore: (days, sides) =>
    `الأفعال في اليوم خلال ${count(days, { zero: "لا أيام من الحرب قبلها", one: "يوم الحرب السابق", two: "يومي الحرب السابقين", few: "# أيام من الحرب قبلها", many: "# يومًا من الحرب قبلها", other: "# يوم من الحرب قبلها" })} (ما حدث): ${sides}`,
  daysBefore: (days) =>
    `قبلها ${count(days, { zero: "بلا أيام", one: "بيوم واحد", two: "بيومين", few: "بـ# أيام", many: "بـ# يومًا", other: "بـ# يوم" })}`,
  day: (day) => `اليوم ${day}`,
  from: (day, from) => `${day}، من ${from}`,
  to: (until) => ` إلى ${until}`,
  layers: { happened: "ما حدث", noticed: "ما رُصد", claimed: "ما أُفيد به" },
  acts: (n) =>
    count(n, { zero: "لا أفعال", one: "فعل واحد", two: "فعلان", few: "# أفعال", many: "# فعلًا", other: "# فعل" }),
  deaths: (n) =>
    count(n, { zero: "لا قتلى", one: "قتيل واحد", two: "قتيلان", few: "# قتلى", many: "# قتيلًا", other: "# قتيل" }),
  strikes: (n) =>
    count(n, { zero: "لا ضربات", one: "ضربة واحدة", two: "ضربتان", few: "# ضربات", many: "# ضربة", other: "# ضربة" }),
  strikesOn: (by, target) => `${by} على ${target}`,
  mistaken: (n) => `منها بالخطأ على جانب محمي: ${n}`,
  actsBy: (acts, side) => `${side}: ${acts}`,
  blames: (side, what) => `على ${side}: ${what}`,
  blamesAtOnce: (side, what) => `على ${side} في الحال: ${what}`,
  speaksOf: (what) => `دون نسبة إلى أحد: ${what}`,
  disputed: (n) => ` (المتنازع عليه: ${n})`,
  corrected: (from, to) => `تصحيح عدد من ${from} إلى ${to}`,
  end: (when, what) => `النهاية، ${when}: ${what}`,
  trust: "الثقة (من دون أخبار ← في النهاية، ± عدم اليقين)",
  events: (n, checksum) =>
    `${count(n, { zero: "لا أحداث", one: "حدث واحد", two: "حدثان", few: "# أحداث", many: "# حدثًا", other: "# حدث" })}؛ المجموع الاختباري ${checksum}`,
  because: "بسبب",
  cameOf: (n, first) =>
    `${count(n, { zero: "ولم ينتج عن حدث من نوعه قبله", one: "وقد نتج عن حدث من نوعه قبله", two: "وقد نتج عن حدثين من نوعه قبله", few: "وقد نتج عن # أحداث من نوعه قبله", many: "وقد نتج عن # حدثًا من نوعه قبله", other: "وقد نتج عن # حدث من نوعه قبله" })}، أولها ${first}`,
  roots: {
    agenda: "كان هذا على جدول أعمال السيناريو، أو كان موجودًا من البداية.",
    "before-the-record": "ما سبّبه يقع قبل السجل، في أيام الحرب.",
  },
  trustNow: (holder, target, when, mean, doubt) =>
    `ثقة ${holder} في ${target}، ${when}: ${mean}، عدم اليقين ${doubt} (محاكاة)`,
  withoutNews: (prior) => `من دون أخبار تكون ${prior}`,
  atOnset: (level) => `؛ و${level} حين يبدأ السجل، بعد الحرب التي قبله`,
  evidence: (good, bad, kept, broken) =>
    `الأدلة التي لم تتقادم: عن السلوك ${good} حسنة و${bad} سيئة، وعن التعهدات ${kept} وفاءً و${broken} إخلالًا.`,
  movedBy: "منذ بدء السجل حرّكها",
  unnoted: "تحركات أصغر من أن تُدوَّن",
  largest: (told, all) => `أكبر التحركات: ${told} من ${all}`,
  moves: (n) =>
    count(n, { zero: "لا تحركات", one: "تحرك واحد", two: "تحركان", few: "# تحركات", many: "# تحركًا", other: "# تحرك" }),
};
