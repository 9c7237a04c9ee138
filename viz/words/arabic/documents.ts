import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const DOCUMENTS: Catalogue["documents"] = {
  readings: {
    sealed: "لم يره",
    holds: "بحوزته",
    briefed: "اطّلع عليه سرًّا",
    leaked: "يمكنه قراءة ما تسرّب",
    published: "يمكنه قراءته",
    endorsed: "يمكنه قراءته، ومجلس الأمن وراءه",
  },
  share: (status, share) => `${status}، ${share} منه`,
  demands: (n, open) =>
    ` ${count(n, { one: "طلب واحد", two: "طلبان", few: "# طلبات", many: "# طلبًا", other: "# طلب" })}، منها ${open} بلا رد.`,
  summary: (when, n) =>
    `في ${when}: ${count(n, { one: "وثيقة واحدة", two: "وثيقتان", few: "# وثائق", many: "# وثيقة", other: "# وثيقة" })}.`,
  mainText: (when, status, readers) => `في ${when} حال النص الرئيسي: ${status}؛ قرأه: ${readers}.`,
  nobody: "لا أحد",
  tableCaption: (when) => `من يجوز له أن يقرأ ماذا في ${when}`,
  document: "الوثيقة",
  status: "الحال",
  caption: "الوثائق ومن يجوز له أن يقرأها",
  arrows: "من يطلب ممن، وبمَ أُجيب",
  noAnswer: "لا ردّ بعد",
  asks: "يطلب",
  isAsked: "يُطلب منه",
};
