import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const MINUTES = {
  one: "دقيقة واحدة",
  two: "دقيقتان",
  few: "# دقائق",
  many: "# دقيقة",
  other: "# دقيقة",
};

const RUNS = { one: "جولة واحدة", two: "جولتين", few: "# جولات", many: "# جولة", other: "# جولة" };

export const TEACH: Catalogue["teach"] = {
  truce: "هدنة",
  inClass: "في الصف",
  name: "هدنة في الصف",
  documentTitle: "هدنة في الصف: ثلاثة دروس",
  seatTitle: "اجلس إلى الطاولة · هدنة في الصف",
  titled: (title) => `${title} · هدنة في الصف`,
  partMissing: "لم يصل جزء من الصفحة. أعد التحميل للمحاولة من جديد.",
  lessonMissing: "لم يصل الدرس. أعد التحميل للمحاولة من جديد.",
  minutes: (minutes) => count(minutes, MINUTES),
  list: {
    title: "ثلاثة دروس",
    lead: "تسير الدروس كلها على نحو واحد: توقّع، وتشغيل، وكشف، وشرح، ونقاش ختامي. ويأخذ الحديث وقتًا أطول من التشغيل. ولا يغادر شيء مما يجيب به الصف أجهزته.",
    seat: "اجلس إلى الطاولة: اختر نيابة عن أحد الأطراف، ويؤدي النموذج أدوار الآخرين",
    unknown: (name) => `لا يوجد درس باسم «${name}». الدروس الموجودة هي:`,
    aims: "الأهداف",
    before: "قبل أن تبدأ",
    doors: {
      class: "رابط للصف",
      projector: "شاشة العرض",
      notes: "ملاحظات المعلّم",
      handout: "ورقة عمل للطباعة",
      key: "مفتاح الأجوبة للطباعة",
    },
  },
  step: {
    where: (at, of) => `الخطوة ${at} من ${of}`,
    notes: "ملاحظات لك وحدك",
    forYou: "لك أنت",
    steps: "الخطوات",
    back: "▸ السابق",
    next: "التالي ◂",
    named: (name) => `${name}، الخطوة `,
    forget: "محو أجوبتي من هذا الجهاز",
    openProjector: "فتح نافذة شاشة العرض",
    inStep: "وهي تسير مع هذه النافذة خطوة بخطوة.",
    classSees: "ما يراه الصف",
    stage: "الهدنة في المحاكاة، كما تعرضها هذه الخطوة",
  },
  hands: {
    title: "رفع الأيدي",
    here: "الأيدي في هذه القاعة",
    noCode: (text) => `«${text}» ليس رمزًا من رموز هذه الخطوة: ابحث عن خطأ في الكتابة.`,
    twice: (code) => `سبق أن حُسب ${code}.`,
    code: "رمز من هاتف",
    count: "احسبه",
  },
  line: {
    days: (unit) => `يومًا بيوم، ${unit}`,
    day: (day, value) => `اليوم ${day}: ${value}`,
  },
  reveal: {
    label: "ما كان متوقعًا، إلى جانب جولات النموذج",
    youSaid: (text) => `قلتَ: ${text}`,
    model: (runs) => `النموذج، من ${count(runs, RUNS)}`,
    drawn: (unit) => `${unit}: خطك، والجولات العاشرة والخمسون والتسعون من 100 جولة كانت الهدنة قائمة فيها في ذلك اليوم`,
    day: "اليوم",
    you: "أنت",
    places: ["العاشرة", "الخمسون", "التسعون"],
    simulated: "محاكاة",
    recipe: (scenario, runs, seed, version) =>
      `\u2068${scenario}\u2069، ${count(runs, RUNS)} من البذرة ${seed}، \u2068Truce ${version}\u2069. عن النموذج، لا عن عام 2016.`,
  },
  paper: {
    print: "طباعة",
    handout: "ورقة عمل",
    key: "مفتاح الأجوبة",
    steps: "الخطوات",
    minutes: (minutes) => `${minutes} د`,
    name: "الاسم:",
    questions: "الأسئلة",
    sources: "المصادر",
    recipe:
      "محاكاة للتعليم، لا سجلٌّ للأحداث ولا تنبّؤ بها. مات أناس في تلك الأسابيع، والأرقام تشير إليهم. النص برخصة \u2068CC BY 4.0\u2069.",
  },
};
