import type { Catalogue } from "../catalogue.ts";
import { countingIn } from "../counting.ts";

const counted = countingIn<"zero" | "one" | "two" | "few" | "many" | "other">("ar", "other");

export const PHONES: Catalogue["phones"] = {
  letters: ["أ", "ب", "ج", "د"],
  signs: ["دائرة", "مربع", "مثلث", "معيّن"],
  holdUp: "ارفع إجابتي",
  putDown: "أنزل البطاقة",
  code: "الرمز:",
  card: (letter, sign, text) => `الإجابة ${letter}، ${sign}: ${text}`,
  show: "رمز QR للهواتف",
  onProjector: "رمز QR على جهاز العرض",
  title: "افتح هذه الخطوة على هاتفك",
  picture: "افتح هذه الصورة على هاتفك",
  meet: "انضم بهاتفك",
  wholeStep: "الخطوة مع سؤالها",
  pictureOnly: "الصورة وحدها",
  which: "ما يفتحه الرمز",
  close: "إغلاق",
  local:
    "هذا العنوان خاص بهذا الحاسوب، ولا يستطيع أي هاتف فتحه. شغّل «truce class» الذي يقدّم الدروس على شبكتك، أو ضع الصفحة على خادم.",
  room: "الغرفة",
  came: (count) =>
    counted(count, {
      zero: "لم تصل إجابات من الهواتف بعد",
      one: "وصلت إجابة واحدة من هاتف",
      two: "وصلت إجابتان من الهواتف",
      few: "وصلت # إجابات من الهواتف",
      many: "وصلت # إجابة من الهواتف",
      other: "وصلت # إجابة من الهواتف",
    }),
};
