import { SCENARIO_TEXTS } from "./scenarios.ts";

/** What the shipped scenarios call things, by the English of their files. */

type Gender = "m" | "f";

/** Who acts or reports: the name, and the gender that a verb before it takes. */
const ACTORS: Readonly<Record<string, readonly [name: string, gender: Gender]>> = {
  "United States": ["الولايات المتحدة", "f"],
  Russia: ["روسيا", "f"],
  "Syrian government forces": ["القوات الحكومية السورية", "f"],
  "Signatory opposition groups": ["جماعات المعارضة الموقّعة", "f"],
  "Excluded group (al-Nusra/JFS)": ["جماعة مستثناة (النصرة/فتح الشام)", "f"],
  "Excluded group (al-Nusra)": ["جماعة مستثناة (النصرة)", "f"],
  "Excluded group (IS)": ["جماعة مستثناة (تنظيم الدولة الإسلامية)", "f"],
  "Excluded groups (al-Nusra/JFS and IS), not split": [
    "جماعات مستثناة (النصرة/فتح الشام وتنظيم الدولة الإسلامية) دون تفصيل",
    "f",
  ],
  "United Nations": ["الأمم المتحدة", "f"],
  France: ["فرنسا", "f"],
  "World public": ["الرأي العام العالمي", "m"],
  "Kurdish self-administration": ["الإدارة الذاتية الكردية", "f"],
  Tarsia: ["تارسيا", "f"],
  Velmar: ["فيلمار", "f"],
  Merrin: ["ميرين", "f"],
  "Akronan government forces": ["القوات الحكومية الأكرونية", "f"],
  "Excluded group (the Free Columns)": ["جماعة مستثناة (الأرتال الحرة)", "f"],
  "Excluded group (the Iron Order)": ["جماعة مستثناة (التنظيم الحديدي)", "f"],
  "Assembly of States": ["جمعية الدول", "f"],
  "Russian Centre for reconciliation (Hmeimim)": ["المركز الروسي للمصالحة (حميميم)", "m"],
  "SANA (Syrian state news agency)": ["سانا (الوكالة السورية الرسمية للأنباء)", "f"],
  "Syrian Network for Human Rights": ["الشبكة السورية لحقوق الإنسان", "f"],
  "Syrian Observatory for Human Rights": ["المرصد السوري لحقوق الإنسان", "m"],
  "High Negotiations Committee (opposition)": ["الهيئة العليا للمفاوضات (المعارضة)", "f"],
  "International press (AFP, Reuters)": ["الصحافة الدولية (فرانس برس ورويترز)", "f"],
  "International press (AFP, AP, Reuters)": ["الصحافة الدولية (فرانس برس وأسوشيتد برس ورويترز)", "f"],
  "Russian Ministry of Defence": ["وزارة الدفاع الروسية", "f"],
  "Syrian state media": ["وسائل الإعلام السورية الرسمية", "f"],
  "Syrian General Command": ["القيادة العامة السورية", "f"],
  "White Helmets (Syria Civil Defence)": ["الخوذ البيضاء (الدفاع المدني السوري)", "f"],
  "Velmar Centre for reconciliation": ["مركز فيلمار للمصالحة", "m"],
  "Akronan state news agency": ["الوكالة الأكرونية الرسمية للأنباء", "f"],
  "Akronan Rights Network": ["الشبكة الأكرونية للحقوق", "f"],
  "War Observatory": ["مرصد الحرب", "m"],
  "Neutral monitors": ["فريق المراقبين المحايدين", "m"],
  "Joint cell of both sponsors": ["الخلية المشتركة للراعيين", "f"],
};

export const GENDERS: ReadonlyMap<string, Gender> = new Map(Object.values(ACTORS));

const PLACES = {
  Aleppo: "حلب",
  "Castello Road": "طريق الكاستيلو",
  Hama: "حماة",
  "Damascus and Ghouta": "دمشق والغوطة",
  Homs: "حمص",
  Latakia: "اللاذقية",
  Idlib: "إدلب",
  Daraa: "درعا",
  "Deir ez-Zor": "دير الزور",
  Halmar: "هلمار",
  "Mill Road": "طريق الطاحونة",
  Orun: "أورون",
  "Akrona City and its gardens": "مدينة أكرونا وبساتينها",
  Bentar: "بنتار",
  "Port Sel": "بورت سيل",
  Idrel: "إدريل",
  Sudra: "سودرا",
  "Tor Valley": "وادي تور",
};

const KINDS = {
  Shelling: "قصف",
  "Small-arms fire": "إطلاق نار بأسلحة خفيفة",
  "Ground attack": "هجوم بري",
  "air-strike": "قصف جوي",
};

const PAPERS = {
  "Reducing Violence, Restoring Access and Establishing the JIC (9 September)":
    "خفض العنف وإعادة إتاحة الوصول وإنشاء مركز التنفيذ المشترك (9 أيلول/سبتمبر)",
  "Terms of reference of the Joint Implementation Centre": "اختصاصات مركز التنفيذ المشترك",
  "Arrangements for the Castello Road": "ترتيبات طريق الكاستيلو",
  "Addendum on the southern road (Ramouseh)": "ملحق الطريق الجنوبي (الراموسة)",
  "Application of the February terms (standard procedures)": "تطبيق شروط شباط/فبراير (الإجراءات الموحدة)",
  "Joint statement and terms of the cessation (22 February)":
    "البيان المشترك وشروط وقف الأعمال العدائية (22 شباط/فبراير)",
  "The agreement of 9 May": "اتفاق 9 أيار/مايو",
  "Terms of reference of the joint centre": "اختصاصات المركز المشترك",
  "Arrangements for the Mill Road": "ترتيبات طريق الطاحونة",
  "Addendum on the southern road (the tannery)": "ملحق الطريق الجنوبي (المدبغة)",
  "Application of the earlier terms (standard procedures)": "تطبيق الشروط السابقة (الإجراءات الموحدة)",
};

const DUTIES = {
  "No attacks with any weapon, from the air or the ground": "عدم الهجوم بأي سلاح، من الجو أو من الأرض",
  "No taking of territory, nor trying to": "عدم الاستيلاء على أراضٍ وعدم محاولة ذلك",
  "Rapid, safe, unhindered and sustained humanitarian access": "وصول إنساني سريع وآمن ومستدام ومن دون عوائق",
  "In self-defence only, and no more force than the immediate threat needs":
    "الدفاع عن النفس وحده، وبقوة لا تزيد على ما يقتضيه الخطر المباشر",
  "Use their influence so that the parties honour the terms": "استخدام النفوذ لكي تلتزم الأطراف بالشروط",
  "Press the government to abide": "الضغط على الحكومة لكي تلتزم",
  "Persuade the signatory groups to abide and to separate from al-Nusra/JFS":
    "إقناع الجماعات الموقّعة بالالتزام وبالانفصال عن النصرة/فتح الشام",
  "Persuade the signatory groups to abide and to separate from the Free Columns":
    "إقناع الجماعات الموقّعة بالالتزام وبالانفصال عن الأرتال الحرة",
  "Decide on extension if the cessation held to their mutual satisfaction":
    "البتّ في التمديد إذا صمد وقف الأعمال العدائية بما يرضي الراعيين معًا",
  "Pull back from the Castello Road at the same time as the opposition, heavy weapons to 3.5 km":
    "الانسحاب من طريق الكاستيلو في وقت واحد مع المعارضة، والأسلحة الثقيلة إلى 3.5 كم",
  "Pull back from the Castello Road at the same time, in many places an equal distance":
    "الانسحاب من طريق الكاستيلو في الوقت نفسه، وإلى مسافة مساوية في مواضع كثيرة",
  "Pull back from the Mill Road at the same time as the opposition, heavy weapons to 3.5 km":
    "الانسحاب من طريق الطاحونة في وقت واحد مع المعارضة، والأسلحة الثقيلة إلى 3.5 كم",
  "Pull back from the Mill Road at the same time, in many places an equal distance":
    "الانسحاب من طريق الطاحونة في الوقت نفسه، وإلى مسافة مساوية في مواضع كثيرة",
  "Let any Syrian leave Aleppo by the road unharmed, fighters with their weapons included":
    "السماح لأي سوري بمغادرة حلب عبر الطريق سالمًا، بمن في ذلك المقاتلون بأسلحتهم",
  "Let any Akronan leave Halmar by the road unharmed, fighters with their weapons included":
    "السماح لأي أكروني بمغادرة هلمار عبر الطريق سالمًا، بمن في ذلك المقاتلون بأسلحتهم",
  "Aid from Turkey to east Aleppo in trucks that the monitoring mission has sealed":
    "إيصال المساعدات من تركيا إلى شرق حلب في شاحنات ختمتها بعثة الرصد",
  "Aid from the port to east Halmar in trucks that the monitoring mission has sealed":
    "إيصال المساعدات من الميناء إلى شرق هلمار في شاحنات ختمتها بعثة الرصد",
  "Unhindered movement through Ramouseh, monitored as an unpublished addendum says":
    "حركة من دون عوائق عبر الراموسة، تُراقَب كما ينص ملحق غير منشور",
  "Unhindered movement through the tannery, monitored as an unpublished addendum says":
    "حركة من دون عوائق عبر المدبغة، تُراقَب كما ينص ملحق غير منشور",
  "No combat missions of the Syrian air force over agreed areas with opposition presence":
    "عدم قيام سلاح الجو السوري بطلعات قتالية فوق مناطق متفق عليها توجد فيها المعارضة",
  "No combat missions of the Akronan air force over agreed areas with opposition presence":
    "عدم قيام سلاح الجو الأكروني بطلعات قتالية فوق مناطق متفق عليها توجد فيها المعارضة",
  "Set up the Joint Implementation Centre, sharing first what marks off the excluded groups' areas":
    "إنشاء مركز التنفيذ المشترك، بعد تبادل ما يحدد مناطق الجماعات المستثناة",
  "Set up the joint centre, sharing first what marks off the excluded groups' areas":
    "إنشاء المركز المشترك، بعد تبادل ما يحدد مناطق الجماعات المستثناة",
  "Coordinated strikes on al-Nusra and IS once the joint centre works":
    "ضربات منسقة على النصرة وتنظيم الدولة الإسلامية بعد أن يعمل المركز المشترك",
  "Coordinated strikes on the Free Columns and the Iron Order once the joint centre works":
    "ضربات منسقة على الأرتال الحرة والتنظيم الحديدي بعد أن يعمل المركز المشترك",
  "Keep the text confidential": "إبقاء النص سريًّا",
  "Either sponsor may withdraw if it believes that the terms are not fulfilled":
    "لأيٍّ من الراعيين أن ينسحب إذا رأى أن الشروط لم تُستوفَ",
  "Neither bound nor protected; may be attacked": "لا التزام عليها ولا حماية لها، ويجوز الهجوم عليها",
  "Declare acceptance of the February terms": "إعلان القبول بشروط شباط/فبراير",
  "Cease attacks, take no territory, give access, and use no more than proportionate force in self-defence":
    "وقف الهجمات، وعدم الاستيلاء على أراضٍ، وإتاحة الوصول، وعدم تجاوز القوة المتناسبة دفاعًا عن النفس",
  "Work for an early release of detainees, women and children above all":
    "السعي إلى إفراج مبكر عن المحتجزين، وبخاصة النساء والأطفال",
  "Keep a hotline, exchange information on areas and incidents, and judge alleged breaches by the agreed procedure":
    "إبقاء خط اتصال مباشر، وتبادل المعلومات عن المناطق والحوادث، والنظر في الخروقات المدّعاة وفق الإجراء المتفق عليه",
};

/** How sure a record is, and what a count is qualified by. */
const QUALITIES = {
  established: "ثابت",
  "established as a statement": "ثابت بوصفه بيانًا",
  "UN statement": "بيان للأمم المتحدة",
  claim: "إفادة",
  "claim (Russia)": "إفادة (روسيا)",
  "claim (US)": "إفادة (الولايات المتحدة)",
  "claim (government)": "إفادة (الحكومة)",
  "claim (White Helmets)": "إفادة (الخوذ البيضاء)",
  "claim, disputed": "إفادة متنازع فيها",
  "event established; intent disputed": "الحدث ثابت، والقصد متنازع فيه",
  "event established; perpetrator disputed": "الحدث ثابت، والفاعل متنازع فيه",
  suspected: "مشتبه به",
  arrests: "اعتقالات",
  "arrests included": "بما فيها الاعتقالات",
  "at least": "على الأقل",
  "more than": "أو أكثر",
  mostly: "في معظمها",
  about: "تقريبًا",
  "93 per cent of them": "93 في المئة منها",
  "outside the truce areas": "خارج مناطق الهدنة",
  inferred: "مستنتَج",
};

export const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ACTORS).map(([english, [name]]) => [english, name])),
  ...PLACES,
  ...KINDS,
  ...PAPERS,
  ...DUTIES,
  ...QUALITIES,
  ...SCENARIO_TEXTS,
};
