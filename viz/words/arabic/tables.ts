import type { LayerMeaning, LayerUnit } from "../../../sim/index.ts";
import type { Catalogue } from "../catalogue.ts";

const MEANINGS: Readonly<Record<LayerMeaning | LayerUnit, string>> = {
  "Name of the event within the run": "اسم الحدث داخل الجولة",
  "Minutes since the onset": "الدقائق منذ البدء",
  "Local time": "الوقت المحلي",
  "act of a side, group-act of an excluded group, or strike on one":
    "act فعل لجانب، وgroup-act فعل لجماعة مستثناة، وstrike ضربة على إحداها",
  "Party that acted": "الطرف الذي فعل",
  Where: "المكان",
  "Kind of act": "نوع الفعل",
  "How grave": "مدى الجسامة",
  "Deaths it caused": "القتلى الذين سبّبهم",
  "Protected side that a strike hit by mistake; empty otherwise": "الجانب المحمي الذي أصابته ضربة خطأً؛ فارغ في غير ذلك",
  "Who noticed": "من رصد",
  "seq of what happened": "رقم ما حدث (seq)",
  "Whom the reporter takes to have acted": "من ترى جهة الإبلاغ أنه فعل",
  "How grave, as judged": "مدى الجسامة، كما قُدّر",
  "Deaths, as counted": "القتلى، كما عُدّوا",
  "Whether the accused disputes that it was a breach": "هل ينازع المتهم في أنه خرق",
  "Name of the claim": "اسم الإفادة",
  "Who published": "من نشر",
  "Who is accused; empty where the count is not split": "من المتهم؛ فارغ حيث لم تُقسَم الحصيلة",
  "What is counted": "ما يُعدّ",
  "How many": "كم",
  "Of them, how many the accused disputes": "كم منها ينازع فيه المتهم",
  "Told at once, rather than in a bulletin": "هل قيلت فورًا لا في نشرة",
  "Minutes since the onset at which the window opens": "الدقائق منذ البدء حتى فتح النافذة",
  "Minutes since the onset at which the window closes": "الدقائق منذ البدء حتى إغلاق النافذة",
  "Source ids of a historical claim": "معرّفات مصادر إفادة تاريخية",
  "One act of violence that happened in the simulation": "فعل عنف واحد حدث في المحاكاة",
  "One act as one reporter noticed it": "فعل واحد كما رصدته جهة إبلاغ واحدة",
  "One claim as it was first published": "إفادة واحدة كما نُشرت أول مرة",
  "": "",
  min: "دقائق",
  "mean 1": "المتوسط 1",
  deaths: "قتلى",
};

export const TABLES: Catalogue["tables"] = {
  dictionary: {
    row: "عمود واحد من جدول واحد",
  },
  meaning: (english) => MEANINGS[english as LayerMeaning] ?? english,
};
