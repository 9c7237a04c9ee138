import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const breaches = (n: number) =>
  count(n, { one: "خرق واحد", two: "خرقان", few: "# خروقات", many: "# خرقًا", other: "# خرق" });
const deaths = (n: number) =>
  count(n, { one: "قتيل واحد", two: "قتيلان", few: "# قتلى", many: "# قتيلًا", other: "# قتيل" });

export const LABELS: Catalogue["labels"] = {
  truceStarts: "بدء الهدنة",
  act: (side, sector) => `فعل من جانب ${side}، ${sector}`,
  said: (who, what) => `${who}: ${what}`,
  corrects: (who, from, to) => `تصحيح من ${who}: من ${from} إلى ${to}`,
  announces: (who) => `إعلان عن تقرير: ${who}`,
  strike: (victim) => `ضربة على ${victim}`,
  asks: (who, whom, what) => `طلب من ${who} إلى ${whom}: ${what}`,
  answers: (who, answer, what) => `ردّ ${who}: ${answer} (الطلب: ${what})`,
  answered: "ردّ",
  leaked: (text) => `تسريب: ${text}`,
  shown: (whom, text) => `اطّلاع خاص لـ${whom}: ${text}`,
  published: (by, text) => `نشر من ${by}: ${text}`,
  endorsed: (text) => `إقرار: ${text}`,
  ranOut: (party) => `انتهاء المدة التي أعلنها طرف: ${party}`,
  breaches,
  deaths,
  atLeast: (what) => `${what} على الأقل`,
  moreThan: (what) => `أكثر من ${what}`,
  qualified: (what, qualifier) => `${what} (${qualifier})`,
  day: (day) => `اليوم ${day}`,
  dayTick: (day) => `يوم ${day}`,
  dayBefore: (days) =>
    count(days, {
      one: "اليوم السابق للهدنة",
      two: "قبل الهدنة بيومين",
      few: "قبل الهدنة بـ# أيام",
      many: "قبل الهدنة بـ# يومًا",
      other: "قبل الهدنة بـ# يوم",
    }),
  dayBeforeTick: (days) => `−${days}`,
  minutes: (minutes) => `${minutes} د`,
  hours: (hours) => `${hours} س`,
  days: (days, hours) => (hours === 0 ? `${days} ي` : `${days} ي ${hours} س`),
  figureIs: "نوع الرقم",
  simulated: "محاكاة",
  claim: (sources) => (sources === "" ? "إفادة منشورة" : `إفادة منشورة: ${sources}`),
  yours: "سيناريوهاتك",
  families: {
    syria: "هدنتا عام 2016",
    declassification: "النص: من يجوز له أن يقرأه",
    separation: "الفصل عن الجماعات المستثناة",
    monitors: "من يراقب",
    rival: "قراءتان للحصائل نفسها",
    akrona: "بلد متخيَّل: الجولات نفسها",
    others: "غيرها",
  },
  end: {
    until: (outcome, when, record) => `${outcome} ${record ? "في" : "حتى"} ${when}.`,
    caption: "هذه الجولة بالأرقام",
    figure: "الرقم",
    value: "القيمة",
    inWords: "بالكلمات",
    stood: "مدة صمود الهدنة",
    extensions: "التمديدات المتفق عليها",
    claims: "الإفادات المنشورة",
    acts: (side) => `أفعال ${side} (وقائع النموذج)`,
    deaths: "القتلى فيها (وقائع النموذج)",
    published: "الإفادات المنشورة",
    reporters: "جهات الإبلاغ",
    claimCount: (n) =>
      count(n, { one: "إفادة واحدة", two: "إفادتان", few: "# إفادات", many: "# إفادة", other: "# إفادة" }),
    sources: "المصادر المذكورة",
    sourceCount: (n, since) =>
      `${count(n, { one: "مصدر واحد", two: "مصدران", few: "# مصادر", many: "# مصدرًا", other: "# مصدر" })}، منذ ${since}`,
  },
};
