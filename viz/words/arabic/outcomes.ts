import type { Catalogue } from "../catalogue.ts";
import { figure } from "../numbers.ts";
import { count } from "./count.ts";

const runs = (n: number) =>
  count(n, {
    one: "جولة محاكاة واحدة",
    two: "جولتي محاكاة",
    few: "# جولات محاكاة",
    many: "# جولة محاكاة",
    other: "# جولة محاكاة",
  });
const pairs = (n: number) =>
  count(n, { one: "زوج واحد", two: "زوجين", few: "# أزواج", many: "# زوجًا", other: "# زوج" });

export const OUTCOMES: Catalogue["outcomes"] = {
  stood: (seed, days) => `الجولة ${seed}: كانت ما تزال صامدة في نهاية المدة، بعد ${figure(days)} يوم`,
  ended: (seed, days, end) => `الجولة ${seed}: صمدت ${figure(days)} يوم. ${end}`,
  summary: (n, share, low, high, mean, of) =>
    `في هذا النموذج، من ${runs(n)}، كانت الهدنة ما تزال صامدة في النهاية في ${share} (مجال 95%: ${low} إلى ${high})، وصمدت في المتوسط ${figure(mean)} يوم من ${figure(of)}. هذا ما يفعله النموذج بحظ آخر، لا تنبّؤ.`,
  pairSummary: (n, share, low, high, mean, of) =>
    `في هذا النموذج، من ${pairs(n)} من الجولات، كانت الهدنة في B ما تزال صامدة في النهاية في ${share} (مجال 95%: ${low} إلى ${high})، وصمدت في المتوسط ${figure(mean)} يوم من ${figure(of)}. هذا ما يفعله النموذج بحظ آخر، لا تنبّؤ.`,
  pairs: (n) => `في هذا النموذج، على ${pairs(n)} من الجولات بالحظ نفسه`,
  alike: (what) => `${what}: صمدت B بقدر A تمامًا في كل زوج.`,
  unclear: (what, mean, interval) =>
    `${what}: لا فرق واضحًا في مدة صمود الهدنة؛ B ناقص A تساوي ${mean} يوم، مجال 95% ${interval}.`,
  shorter: (what, days, interval) => `${what}: صمدت B أقل من A بـ${days} يوم ${interval}.`,
  longer: (what, days, interval) => `${what}: صمدت B أكثر من A بـ${days} يوم ${interval}.`,
  tableCaption: (n) => `حصة الجولات التي ما تزال هدنتها صامدة من ${runs(n)}، في نهاية كل يوم، بمجالات 95%`,
  day: "اليوم",
  standing: "صامدة",
  low: "الأدنى",
  high: "الأعلى",
  leftOut: "ما يحذف حدثًا واحدًا له معنى في هذه الجولة وحدها: الجولات الأخرى تُشغَّل وهو فيها.",
  roll: "تشغيل",
  rollOne: "تشغيل 1 جولة وعرضها",
  rollOneHint: "الجولة التالية بحظ آخر، معروضة",
  rollMany: (n) => `تشغيل ${runs(n)}`,
  rolled: "الجولات المشغَّلة",
  progress: (done, wanted) => `${done} من ${wanted}`,
  stop: "إيقاف",
  brokeDown: "تعطّل المحاكي",
  failed: (problem) => `تعذّر إعداد هذه الجولات: ${problem}.`,
  stopped: (done) => `أُوقف بعد ${done}`,
  saidStopped: (done) => `أُوقف بعد ${runs(done)}.`,
  pinnedCurve: "A، المثبّتة",
  shownCurve: "B، على الشاشة",
  another: "جولة أخرى، بحسب مدة صمود هدنتها",
  percentile: "مئين مدة صمود الهدنة",
  place: (days, where) => `هذه الجولة: ${figure(days)} يوم، ${where}`,
  percentileOf: (percentile, n) => `المئين ${figure(percentile)} من ${runs(n)}`,
  percentilesOf: (low, high, n, same) =>
    `من المئين ${figure(low)} إلى المئين ${figure(high)} من ${runs(n)}، فقد صمد ${figure(same)} منها المدة نفسها`,
  curveTable: "المنحنى كجدول",
  onScreen: "هي على الشاشة",
  openRun: "فتح هذه الجولة",
  endsCaption: (n) => `كيف انتهت، في هذا النموذج: من ${runs(n)}، بمجالات 95%`,
  openOne: "فتح إحداها",
  changeTitle: "ما يُحدثه التغيير",
  allDifferences: "كل الفروق، B ناقص A",
  differencesCaption: "متوسط فرق B عن A في كل زوج، بمجالات 95%",
  thisRun: "هذه الجولة",
  onset: "البداية",
  axisDays: (n) => count(n, { one: "يوم واحد", two: "يومان", few: "# أيام", many: "# يومًا", other: "# يوم" }),
};
