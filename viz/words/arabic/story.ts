import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const acts = (n: number) => count(n, { one: "فعل واحد", two: "فعلان", few: "# أفعال", many: "# فعلًا", other: "# فعل" });

export const STORY: Catalogue["story"] = {
  happened: "ما حدث",
  noticed: "ما لوحظ",
  claimed: "ما قيل",
  when: (time, day) => `${time}، ${day}`,
  by: (when) => `حتى ${when}`,
  replayHappened: "سجل الإفادات لا يقول ما حدث.",
  secret: "من فعل ماذا، لا يعرفه سوى المحاكي؛ يظهره خيار «وقائع النموذج».",
  nobodyActed: "وقائع النموذج في هذه المحاكاة: لم يفعل أحد شيئًا منذ بدء الهدنة.",
  acted: (who, n, deaths) =>
    `${who}: ${acts(n)} (${count(deaths, { one: "قتيل واحد", two: "قتيلان", few: "# قتلى", many: "# قتيلًا", other: "# قتيل" })})`,
  acts: (said) => `وقائع النموذج في هذه المحاكاة منذ بدء الهدنة: ${said}.`,
  turn: (when, sentence) => `${when}: ${sentence}`,
  leftOut: (n) =>
    `${count(n, { one: "تُرك هنا منعطف سابق واحد", two: "تُرك هنا منعطفان سابقان", few: "تُركت هنا # منعطفات سابقة", many: "تُرك هنا # منعطفًا سابقًا", other: "تُرك هنا # منعطف سابق" })}.`,
  replayNoticed: "سجل الإفادات لا يقول ما شوهد.",
  theirOwn: "ما شاهده الراصدون لهم وحدهم حتى ينشروه؛ يظهره خيار «وقائع النموذج».",
  nothingNoticed: "لم يلاحظ أي راصد شيئًا بعد.",
  noticedBy: (who, n, disputed) => `لاحظ ${who}: ${acts(n)}${disputed === 0 ? "" : ` (${disputed} منها متنازع عليها)`}`,
  sentence: (said) => `${said}.`,
  noticedAtAll: (n, seen) => `من ${acts(n)}، لاحظ أحدٌ ما ${seen}.`,
  count: (reporter, n, disputed) => `${reporter} ${n}${disputed > 0 ? ` (${disputed} متنازع عليها)` : ""}`,
  agree: "تتفق",
  apart: {
    acts: (n) => `فارق يصل إلى ${n} من الخروقات`,
    deaths: (n) => `فارق يصل إلى ${n} من القتلى`,
  },
  laidTo: {
    acts: (accused, counts) => `خروقات تُنسب إلى ${accused}: ${counts}`,
    deaths: (accused, counts) => `قتلى يُنسبون إلى ${accused}: ${counts}`,
  },
  gap: (counts, gap) => `${counts}: ${gap}`,
  nobodyCounted: "لم ينشر أحد عددًا بعد.",
  summary: (when, n) =>
    `الجولة مرويّة حتى ${when}: تقف جنبًا إلى جنب ${count(n, { one: "حصيلة واحدة منشورة", two: "حصيلتان منشورتان", few: "# حصائل منشورة", many: "# حصيلة منشورة", other: "# حصيلة منشورة" })}.`,
  caption: (when) => `الجولة مرويّة حتى ${when}، صفٌّ لكل جملة`,
  kind: "ما هو",
  sentenceColumn: "الجملة",
  lesson: {
    title: "خطوة خطوة",
    offer: "درس على هذه الصفحة نفسها: توقّع، وتشغيل، وكشف، وشرح، ونقاش ختامي. وما تجيب به يبقى على هذا الجهاز.",
    start: (title, minutes) => `${title} (${minutes})`,
    kinds: { predict: "توقّع", run: "تشغيل", reveal: "كشف", explain: "شرح", debrief: "نقاش ختامي" },
    play: "مفتاح المسافة يشغّل ويوقف.",
    waiting: "الدرس في الطريق …",
    missing: "لم يصل الدرس. أعد التحميل للمحاولة من جديد.",
    leave: "اخرج من القصة",
    left: "خرجت من القصة. الصفحة كلها مفتوحة من جديد.",
    beside: (where, title, panels) =>
      `«${title}»، ${where}: وإلى جانبها ${panels}؛ وما عدا ذلك مقفل حتى تخرج من القصة.`,
    alone: (where, title) => `«${title}»، ${where}. وما عدا ذلك مقفل حتى تخرج من القصة.`,
    caption: (title) => `«${title}»، سطر لكل خطوة`,
    step: "الخطوة",
    here: (step) => `${step}، هنا`,
    does: "ما العمل",
    name: "اسمها",
    says: "ما تقوله",
    stepOfWhat: "قصة تكون هذه خطوة منها",
    oneOfSteps: (most) => `خطوة من 1 إلى ${most}`,
  },
};
