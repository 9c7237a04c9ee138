import type { ConvoyNeed, DemandTopic, DutyReason } from "../../model/index.ts";
import type { DutyWords } from "../words.ts";
import { agreeing, did, line, title, who } from "./lines.ts";
import { CONVOYS, counted, DAYS, isolated, listed } from "./writing.ts";

/** What is owed, asked, offered and done at the road, and the clock of calm days. */
export const DUTIES: DutyWords = {
  "offer.made": ({ by, to, about, document }, say) => {
    const what = about === "declassify" && document !== null ? `نشر ${title(document, say)}` : OFFERED[about];
    return line(`${did(by, "عرض", say)} على ${who(to, say)} ${what}`);
  },
  "threat.made": ({ by, to }, say) =>
    line(`${did(by, "أبلغ", say)} ${who(to, say)} بالانسحاب من الهدنة في حال رفض الطلب`),
  "notice.given": ({ by, to, about }, say) =>
    line(`${did(by, "أبلغ", say)} ${who(to, say)} مسبقًا بما سيجري، وهو: ${OFFERED[about]}`),
  "obligation.changed": ({ obligation, debtor, to, why }, say) =>
    line(`التزام ${who(debtor, say)} «${isolated(say.name(obligation))}»: ${STANDS[to]}${BECAUSE[why]}`),
  "pull-back.tried": () => "كان في وسع الجانبين أن ينسحبا من الطريق.",
  "forces.withdrawn": ({ side }, say) => line(`${did(side, "انسحب", say)} من الطريق`),
  "forces.returned": ({ side, charged }, say) => {
    const blame = charged === null ? "" : ` و${agreeing(side, "نسب", say)} سبب ذلك إلى ${who(charged, say)}`;
    return line(`${did(side, "رجع", say)} إلى الطريق${blame}`);
  },
  "road.opened": () => "انفتح الطريق: انسحب الجانبان.",
  "road.closed": ({ by }, say) =>
    line(by === null ? "أُغلق الطريق: رجع الجانبان إليه" : `أُغلق الطريق: ${did(by, "رجع", say)} إليه`),
  "permit.granted": ({ by }, say) => line(`${did(by, "سمح", say)} بمرور القوافل`),
  "convoy.due": () => "حان موعد قافلة.",
  "convoy.moved": ({ convoys }) => line(`تحركت المساعدات: ${counted(convoys, CONVOYS)}`),
  "convoy.waited": ({ lacking }) =>
    line(`انتظرت القافلة عند الحدود، وما ينقصها: ${listed(lacking.map((need) => NEEDS[need]))}`),
  "maps.shared": ({ by }, say) => line(`${did(by, "قدّم", say)} الخرائط والأسماء`),
  "aircraft.grounded": ({ side }, say) => line(`بقيت طائرات ${who(side, say)} على الأرض`),
  "calm.judged": () => "انقضى يوم من الهدنة.",
  "calm.counted": ({ days }) => line(`عُدّ اليوم هادئًا، والحصيلة على التوالي: ${counted(days, DAYS)}`),
  "calm.reset": ({ days, over }) =>
    line(`عاد عدّ الأيام الهادئة من ${days} إلى 0، والسبب: ${over === "breaches" ? "الخروقات" : "فعل جسيم"}`),
  "centre.established": () => "أُنشئ المركز المشترك.",
};

const OFFERED: Readonly<Record<DemandTopic, string>> = {
  declassify: "نشر النص",
  renew: "تجديد الهدنة",
  separate: "فصل الجماعات الموقّعة عن الجماعات المستثناة",
  "pull-back": "سحب القوات",
  permit: "السماح بمرور قافلة",
  "share-maps": "تقديم الخرائط",
  "ground-aircraft": "إبقاء الطائرات على الأرض",
};

const STANDS = {
  pending: "أُرجئ",
  active: "دخل حيز النفاذ",
  met: "استُوفي",
  breached: "لم يُستوفَ",
  disputed: "صار موضع نزاع",
  released: "رُفع",
  void: "سقط",
} as const;

const BECAUSE: Readonly<Record<DutyReason, string>> = {
  "needs-met": "؛ فقد تحقق ما كان ينتظره",
  "need-unmet": "؛ إذ لم يتحقق ما ينتظره",
  kept: " في نظر المتحققين منه",
  "verifiers-agree": " باتفاق المتحققين منه",
  "verifiers-differ": "؛ إذ يختلف المتحققون منه",
  "terms-unread": "؛ فمن يحكمون عليه لا يستطيعون قراءة شروطه",
  "counterpart-failed": "؛ إذ لم يفعل الجانب الآخر ما عليه",
  performed: "",
  late: "؛ إذ لم تحصل الموافقة",
  agreed: "؛ فقد اتفق الطرفان",
  used: "؛ فقد استُخدم",
};

const NEEDS: Readonly<Record<ConvoyNeed, string>> = { road: "الطريق", permit: "التصريح", calm: "الهدوء" };
