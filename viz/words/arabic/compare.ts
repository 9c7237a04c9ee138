import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";
import { count } from "./count.ts";

const items = (n: number) => count(n, { one: "بند واحد", two: "بندين", few: "# بنود", many: "# بندًا", other: "# بند" });

export const COMPARE: Catalogue["compare"] = {
  scenario: (now, before) => `السيناريو: ${now} بدلًا من ${before}`,
  seed: (now, before) => `البذرة ${now} بدلًا من ${before}: حظ آخر`,
  number: (label, now, before, unit) => `${label}: ${now} بدلًا من ${before} (${unit})`,
  withHypothesis: (title) => `مع الفرضية: ${title}`,
  withoutHypothesis: (title) => `من دون الفرضية: ${title}`,
  measures: {
    claimed: "الخروقات المعلنة ذلك اليوم",
    contested: "المتنازع عليها منها",
    trust: "متوسط الثقة بين الراعيين",
    acts: "أفعال الجانبين (وقائع النموذج)",
    deaths: "القتلى فيها (وقائع النموذج)",
  },
  sums: {
    claimed: "الخروقات المعلنة",
    contested: "المتنازع عليها منها",
    acts: "أفعال الجانبين (وقائع النموذج)",
    deaths: "القتلى فيها (وقائع النموذج)",
  },
  same: "تروي الجولتان الشيء نفسه.",
  end: (outcome, days) => `${outcome} بعد ${figure(days)} يوم`,
  summary: (when, first, second) => `تفترق الجولتان المحاكيتان، A وB، في ${when}. في A: ${first}؛ وفي B: ${second}.`,
  caption: "يومًا بيوم: الجولة الأولى، والثانية، والثانية ناقص الأولى",
  day: "اليوم",
  first: (measure) => `${measure}، الأولى`,
  second: "الثانية",
  difference: "الفرق",
  about:
    "ثبّت هذه الجولة بوصفها A، ثم غيّر رقمًا أو فرضية أو حدثًا. ما تراه بعدها هو B، بالحظ نفسه، وهنا ما أحدثه التغيير.",
  pin: "تثبيت هذه الجولة بوصفها A",
  waiting: "يجري إعداد الجولة A …",
  pinInstead: "تثبيت هذه الجولة بدلًا منها",
  stop: "إنهاء المقارنة",
  otherwise: "ما يختلف في B",
  part: "أين تفترقان",
  goTo: (when) => `الذهاب إلى ${when}`,
  nothingMore: "لا تروي شيئًا يخصّها وحدها",
  told: (when, sentence) => `${when}: ${sentence}`,
  dayByDay: "يومًا بيوم",
  dayCaption: "كل مقياس في A وفي B، وB ناقص A",
  dayColumns: "A، B، الفرق",
  onlyOne: (apart, all) => `ما ترويه إحداهما فقط (${apart} من ${all})`,
  firstOfThem: (n) => `أول ${items(n)} منها.`,
  without: {
    nothing: "ما كان شيء آخر مما يُرى ليجري على غير ما جرى.",
    differs: (when, n) => `في الجولة من دونه يختلف المرويّ منذ ${when}، في ${items(n)}.`,
    sum: (measure, now, before) => `${measure}: ${now} بدلًا من ${before}`,
    sums: (sums) => `على مدى الجولة كلها: ${sums}.`,
    endsAlike: (outcome, after) => `كانت ستنتهي كما انتهت: ${outcome} بعد ${after}.`,
    ends: (outcome, after, was, wasAfter) =>
      `كانت ستنتهي هكذا: ${outcome} بعد ${after}، بدلًا من: ${was} بعد ${wasAfter}.`,
    trust: (holder, target, now, before) => `ثقة ${holder} بـ${target} في النهاية: ${now} بدلًا من ${before}.`,
    problem: (why) => `تعذّر تشغيلها: ${why}.`,
    noRun: "من دونه لا تكون هناك جولة يُقارن بها.",
    title: "من دون هذا الحدث",
    waiting: "تُعاد الجولة مرة أخرى من دونه …",
    pair: "زوج واحد من الجولات بالحظ نفسه، في هذا النموذج.",
    show: "إظهار تلك الجولة بوصفها B",
    brokeDown: "تعطّل المحاكي",
    otherQuestion: "سبقه سؤال آخر",
  },
};
