import type { LessonPhrase } from "../../../../sim/index.ts";
import type { RefusalWords } from "../../refusals.ts";

export const LESSON: RefusalWords<LessonPhrase> = {
  "an aim": "هدف",
  "a question": "سؤال",
  "at least five steps": "خمس خطوات على الأقل",
  "the id of a measure": "معرّف مقياس",
  "a source of the scenario": "مصدر من مصادر السيناريو",
  "a measure of this scenario": "مقياس من هذا السيناريو",
  "an id of its own": "معرّف خاص به",
  "a step to {kind}": "خطوة من نوع {kind}",
  "{count}, the sum of the steps": "{count}، مجموع الخطوات",
  "more minutes to debrief than to run": "دقائق debrief أكثر من دقائق run",
  "{count} and {other}": "{count} و{other}",
  "talking matters more than playing": "الحديث أهم من اللعب",
  "a prediction before the first reveal": "توقّع قبل أول كشف",
  "none before it": "لا شيء قبله",
  "a question to predict": "سؤال للتوقع",
  "no prediction outside a step to predict": "لا توقّع خارج خطوة من نوع predict",
  "options or a line": "خيارات أو خط",
  neither: "لا هذا ولا ذاك",
  both: "كلاهما",
  "at least two options": "خياران على الأقل",
  "from or below, since there is a measure": "from أو below، ما دام هناك مقياس",
};
