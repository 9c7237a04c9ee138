import type { Catalogue } from "../catalogue.ts";

export const BEGINNINGS: Catalogue["beginnings"] = {
  changed: (title) => `${title}، معدَّل`,
  variant: (title) => `صيغة أخرى من: ${title}`,
  question: "ماذا تريد أن تعرف؟",
  look: "أين ينظر القارئ ليجد الجواب؟",
  otherwise: (slug) => `اذكر هنا ما يختلف؛ والباقي كما في ${slug}. مثلًا:`,
  seed: (seed) => `كانت بذرة الجولة ${seed}؛ وبذرة الملف عدد صحيح.`,
  notInFile: (what) => `ما لا يقال في ملف: ${what}`,
  small: {
    title: "الواديان",
    question: "هل تصمد هدنة ثلاثة أيام حين يعدّ راصد واحد؟",
    look: "مستوى الخروق الذي ينسبه كل جانب إلى الآخر، قبل كل قرار.",
    east: "الحليف الشرقي",
    west: "الحليف الغربي",
    north: "القوات الشمالية",
    south: "القوات الجنوبية",
    pass: "الممر",
    bridge: "الجسر",
    shelling: "قصف",
    observers: "الراصدون",
    text: "الاتفاق",
  },
};
