/** What the shipped scenarios ask and suppose, by the English of their files. */

const TITLES = {
  "Syria, September 2016": "سوريا، أيلول/سبتمبر 2016",
  "Akrona, the text: Velmar's demand of 15 May accepted": "أكرونا، النص: قبول طلب فيلمار في 15 أيار/مايو",
  "Akrona, the text: published on day 0": "أكرونا، النص: نُشر في اليوم صفر",
  "Akrona, the text: published and endorsed by the Council of the Assembly": "أكرونا، النص: نُشر وأقرّه مجلس الجمعية",
  "Akrona, the text: leaked on 22 May": "أكرونا، النص: تسرّب في 22 أيار/مايو",
  "Akrona, the text: leaked on day 3": "أكرونا، النص: تسرّب في اليوم الثالث",
  "Akrona, the text: never published": "أكرونا، النص: لم يُنشر قط",
  "Akrona, the text: a private copy for Merrin and the opposition": "أكرونا، النص: نسخة خاصة لميرين وللمعارضة",
  "Akrona, the text: Velmar's demand of 15 May refused": "أكرونا، النص: رفض طلب فيلمار في 15 أيار/مايو",
  "Akrona, monitors: one neutral team": "أكرونا، المراقبون: فريق محايد واحد",
  "Akrona, monitors: ten neutral teams": "أكرونا، المراقبون: عشرة فرق محايدة",
  "Akrona, monitors: three neutral teams": "أكرونا، المراقبون: ثلاثة فرق محايدة",
  "Akrona, monitors: the two sponsors watch together": "أكرونا، المراقبون: الراعيان يراقبان معًا",
  "Akrona, monitors: none": "أكرونا، المراقبون: لا أحد",
  "Akrona, rival readings: A": "أكرونا، قراءتان متنافستان: A",
  "Akrona, rival readings: B": "أكرونا، قراءتان متنافستان: B",
  "Akrona, separation: the groups stand apart and maps are shared": "أكرونا، الفصل: الجماعات متباعدة والخرائط متبادلة",
  "Akrona, separation: a strike meant for an excluded group hits protected forces":
    "أكرونا، الفصل: ضربة قُصدت بها جماعة مستثناة تصيب قوات محمية",
  "Akrona, separation: nobody moves and maps are withheld": "أكرونا، الفصل: لا أحد يتحرك والخرائط محجوبة",
  "The truce of Akrona": "هدنة أكرونا",
  "Declassification: Russia's demand of 15 September accepted": "رفع السرية: قبول طلب روسيا في 15 أيلول/سبتمبر",
  "Declassification: published on day 0": "رفع السرية: نُشر النص في اليوم صفر",
  "Declassification: published and endorsed by the Security Council": "رفع السرية: نُشر النص وأقرّه مجلس الأمن",
  "Declassification: leaked on 22 September, as in history": "رفع السرية: تسرّب النص في 22 أيلول/سبتمبر، كما في التاريخ",
  "Declassification: leaked on day 3": "رفع السرية: تسرّب النص في اليوم الثالث",
  "Declassification: never published": "رفع السرية: لم يُنشر النص قط",
  "Declassification: a private copy for France and the opposition": "رفع السرية: نسخة خاصة لفرنسا وللمعارضة",
  "Declassification: Russia's demand of 15 September refused": "رفع السرية: رفض طلب روسيا في 15 أيلول/سبتمبر",
  "Monitors: one neutral team": "المراقبون: فريق محايد واحد",
  "Monitors: ten neutral teams": "المراقبون: عشرة فرق محايدة",
  "Monitors: three neutral teams": "المراقبون: ثلاثة فرق محايدة",
  "Monitors: the two sponsors watch together": "المراقبون: الراعيان يراقبان معًا",
  "Monitors: none": "المراقبون: لا أحد",
  "Rival readings: A": "قراءتان متنافستان: A",
  "Rival readings: B": "قراءتان متنافستان: B",
  "Separation: the groups stand apart and maps are shared": "الفصل: الجماعات متباعدة والخرائط متبادلة",
  "Separation: a strike meant for an excluded group hits protected forces":
    "الفصل: ضربة قُصدت بها جماعة مستثناة تصيب قوات محمية",
  "Separation: nobody moves and maps are withheld": "الفصل: لا أحد يتحرك والخرائط محجوبة",
  "Syria, February 2016": "سوريا، شباط/فبراير 2016",
  "Syria, February 2016, as it was claimed": "سوريا، شباط/فبراير 2016، كما أُفيد به",
  "Syria, September 2016, as it was claimed": "سوريا، أيلول/سبتمبر 2016، كما أُفيد به",
};

const QUESTIONS = {
  "Why did violence climb again within a week, and would the truce have stood longer with its text published?":
    "لماذا عاد العنف إلى الارتفاع خلال أسبوع، وهل كانت الهدنة ستصمد أطول لو نُشر نصها؟",
  "What follows if Tarsia agrees to publish when Velmar asks for it?":
    "ماذا يتبع إذا وافقت تارسيا على النشر حين تطلبه فيلمار؟",
  "What follows if both sponsors publish the text as the truce starts?":
    "ماذا يتبع إذا نشر الراعيان النص عند بدء الهدنة؟",
  "What does the Council's backing add to a published text?": "ماذا يضيف دعم المجلس إلى نص منشور؟",
  "What follows if the text gets out when it did, in a truce that may have lasted until then?":
    "ماذا يتبع إذا خرج النص حين خرج فعلًا، في هدنة ربما بقيت حتى ذلك الحين؟",
  "What follows if the text gets out early, and nobody has agreed to it?":
    "ماذا يتبع إذا خرج النص باكرًا، ولم يوافق على ذلك أحد؟",
  "What follows if the text stays secret from first to last?": "ماذا يتبع إذا بقي النص سريًّا من أوله إلى آخره؟",
  "Is it enough to let those read the text who asked for it?": "هل يكفي أن يُسمح بقراءة النص لمن طلبه؟",
  "What does a refusal cost, when the text stays as secret as before?": "ما كلفة الرفض، حين يبقى النص سريًّا كما كان؟",
  "Does a single team that stands near nobody change what is believed?": "هل يغيّر فريق واحد لا يقف قرب أحد ما يُصدَّق؟",
  "With ten teams hardly an act is laid to the wrong side. Is there less violence for it?":
    "مع عشرة فرق لا يكاد فعل يُنسب إلى غير فاعله. فهل يقلّ العنف لذلك؟",
  "How much more is seen, and how much less is mistaken, with three teams than with one?":
    "كم يزيد ما يُرى، وكم ينقص الخطأ، مع ثلاثة فرق لا فريق واحد؟",
  "Is it enough if Tarsia and Velmar count together, and publish only what both of them credit?":
    "هل يكفي أن تعدّ تارسيا وفيلمار معًا، وألا تنشرا إلا ما تصدّقه كلتاهما؟",
  "What do the parties go by when nobody neutral watches?": "بماذا يسترشد الأطراف حين لا يراقب أحد محايد؟",
  "Which side acted more in the week of 12 May 2031, if both sides' tallies are what we have?":
    "أي جانب قام بأفعال أكثر في أسبوع 12 أيار/مايو 2031، إذا لم يكن لدينا سوى حصيلتي الجانبين؟",
  "What follows if each sponsor shares its maps at once and draws its client away from the excluded groups?":
    "ماذا يتبع إذا قدّم كل راعٍ خرائطه في الحال وأبعد تابعه عن الجماعات المستثناة؟",
  "Where forces stand among excluded groups, which side is struck by mistake, and does the truce outlive it?":
    "حيث تقف القوات بين الجماعات المستثناة، أي جانب يُضرب بالخطأ، وهل تبقى الهدنة بعد ذلك؟",
  "What follows if the forces stay among the excluded groups?": "ماذا يتبع إذا بقيت القوات بين الجماعات المستثناة؟",
  "What follows if the US agrees to publish when Russia asks for it?":
    "ماذا يتبع إذا وافقت الولايات المتحدة على النشر حين تطلبه روسيا؟",
  "Is it enough if the United States and Russia count together, and publish only what both of them credit?":
    "هل يكفي أن تعدّ الولايات المتحدة وروسيا معًا، وألا تنشرا إلا ما تصدّقه كلتاهما؟",
  "Which side acted more in the week of 12 September 2016, if both sides' tallies are what we have?":
    "أي جانب قام بأفعال أكثر في أسبوع 12 أيلول/سبتمبر 2016، إذا لم يكن لدينا سوى حصيلتي الجانبين؟",
  "How does a truce that nobody breaks off wear away within weeks?": "كيف تتآكل خلال أسابيع هدنة لا ينهيها أحد؟",
  "Do the official counts of breaches rise and fall with the dead?":
    "هل ترتفع الأعداد الرسمية للخروقات وتنخفض مع أعداد القتلى؟",
  "Who counted what, against whom, and when did they say it?": "من عدّ ماذا، وعلى من، ومتى قال ذلك؟",
};

const HYPOTHESES = {
  "Coalition strikes hit Syrian government forces near Deir ez-Zor on 17 September":
    "ضربات للتحالف تصيب القوات الحكومية السورية قرب دير الزور في 17 أيلول/سبتمبر",
  "The government forces' own declared period ends at 23:59 on 18 September, a day before the others'":
    "المدة التي أعلنتها القوات الحكومية لنفسها تنتهي في الساعة 23:59 من 18 أيلول/سبتمبر، قبل مدة الآخرين بيوم",
  "Al-Nusra stands among the signatory groups in the north-west, IS near government troops in the east":
    "النصرة تقف بين الجماعات الموقّعة في الشمال الغربي، وتنظيم الدولة الإسلامية قرب القوات الحكومية في الشرق",
  "The Russian Centre counts acts by excluded groups against the opposition, as its bulletin of 13 September did (2 and 21 made 23)":
    "المركز الروسي يعدّ أفعال الجماعات المستثناة على المعارضة، كما في نشرته في 13 أيلول/سبتمبر (2 و21 صارت 23)",
  "Each reporter that stands near a side hardly notices what that side does":
    "كل جهة إبلاغ تقف قرب جانب لا تكاد ترصد ما يفعله ذلك الجانب",
  "Russia has more hold on Damascus than the United States on many small groups":
    "نفوذ روسيا لدى دمشق أكبر من نفوذ الولايات المتحدة لدى جماعات صغيرة كثيرة",
  "Convoys need the government's permit, and nobody else's":
    "القوافل تحتاج إلى تصريح الحكومة، ولا تحتاج إلى تصريح غيرها",
  "Each sponsor of its own accord asks the other to separate forces when breaches mount, and to renew when trust is low":
    "كل راعٍ يطلب من تلقاء نفسه إلى الآخر فصل القوات حين تكثر الخروقات، والتجديد حين تضعف الثقة",
  "The United States alone keeps the clock of calm days": "الولايات المتحدة وحدها تمسك عدّ الأيام الهادئة",
  "Air strikes of a coalition hit Akronan government forces near Tor Valley on 17 May":
    "ضربات جوية لتحالف تصيب القوات الحكومية الأكرونية قرب وادي تور في 17 أيار/مايو",
  "The government forces' own declared period ends at 23:59 on 18 May, a day before the others'":
    "المدة التي أعلنتها القوات الحكومية لنفسها تنتهي في الساعة 23:59 من 18 أيار/مايو، قبل مدة الآخرين بيوم",
  "The Free Columns stand among the signatory groups in the north-west, the Iron Order near government troops in the east":
    "الأرتال الحرة تقف بين الجماعات الموقّعة في الشمال الغربي، والتنظيم الحديدي قرب القوات الحكومية في الشرق",
  "The Velmar Centre counts acts by excluded groups against the opposition, as its bulletin of 13 May did (2 and 21 made 23)":
    "مركز فيلمار يعدّ أفعال الجماعات المستثناة على المعارضة، كما في نشرته في 13 أيار/مايو (2 و21 صارت 23)",
  "Velmar has more hold on Akrona City than Tarsia on many small groups":
    "نفوذ فيلمار لدى مدينة أكرونا أكبر من نفوذ تارسيا لدى جماعات صغيرة كثيرة",
  "Tarsia alone keeps the clock of calm days": "تارسيا وحدها تمسك عدّ الأيام الهادئة",
  "Reading A: the signatory groups follow their patron less, and what reporters tell is mostly so":
    "القراءة A: الجماعات الموقّعة أقل اتباعًا لداعمها، وما ترويه جهات الإبلاغ صحيح في معظمه",
  "Reading B: the government forces follow their patron less, and more of what reporters tell is unfounded, disputed or put down to the wrong side":
    "القراءة B: القوات الحكومية أقل اتباعًا لداعمها، ويزيد فيما ترويه جهات الإبلاغ ما لا أساس له أو ما يُتنازع فيه أو ما يُنسب إلى غير فاعله",
  "The Russian Centre counts acts by excluded groups against the opposition, as its figure of 13 March named al-Nusra":
    "المركز الروسي يعدّ أفعال الجماعات المستثناة على المعارضة، كما سمّى رقمه في 13 آذار/مارس النصرة",
  "The Russian Centre counts less and less of what it could, as its attention or its categories shift":
    "المركز الروسي يعدّ أقل فأقل مما كان يستطيع عدّه، مع تغيّر انتباهه أو تصنيفاته",
};

/** What follows where a duty is not kept. */
const CONSEQUENCES = {
  "A matter for the co-chairs; in the end a party may lose its protection":
    "شأن للرئيسين المشاركين؛ وقد يفقد طرف حمايته في النهاية",
  "Blocks the step to the joint centre, as the US reads it":
    "يعطّل الخطوة إلى المركز المشترك، كما تقرأ الولايات المتحدة النص",
  "Whether an act is a breach or defence can itself be disputed": "قد يُتنازع أصلًا في كون الفعل خرقًا أو دفاعًا",
  "The US withholds the joint centre": "تحجب الولايات المتحدة المركز المشترك",
  "Russia calls the deal unmet": "تقول روسيا إن الاتفاق لم يُنفَّذ",
  "Without agreement it lapses": "تنقضي إن لم يُتفق",
  "The road is no demilitarised zone and aid stays blocked": "لا يصير الطريق منطقة منزوعة السلاح وتبقى المساعدات معطّلة",
  "The other side may return": "قد يرجع الجانب الآخر",
  "A dispute over permits": "خلاف على التصاريح",
  "The US may set its clock of calm days back after a serious breach":
    "قد تعيد الولايات المتحدة عدّ الأيام الهادئة إلى الصفر بعد خرق خطير",
  "A leak, an accusation": "تسريب، أو اتهام",
  "The end of the arrangement": "نهاية الترتيب",
  "The main source of quarrels over what a breach is": "أكبر مصدر للخلاف على ما هو الخرق",
  "Blocks the step to the joint centre, as Tarsia reads it": "يعطّل الخطوة إلى المركز المشترك، كما تقرأ تارسيا النص",
  "Tarsia withholds the joint centre": "تحجب تارسيا المركز المشترك",
  "Velmar calls the deal unmet": "تقول فيلمار إن الاتفاق لم يُنفَّذ",
  "Tarsia may set its clock of calm days back after a serious breach":
    "قد تعيد تارسيا عدّ الأيام الهادئة إلى الصفر بعد خرق خطير",
  "Whoever does not is not covered by the cessation": "من لا يعلن ذلك لا يشمله وقف الأعمال العدائية",
  "A matter for the co-chairs, by diplomacy first and force last":
    "شأن للرئيسين المشاركين، بالدبلوماسية أولًا وبالقوة آخرًا",
  "In the last resort a party may lose its protection": "وقد يفقد طرف حمايته كملاذ أخير",
};

/** How a clause is known. */
const CERTAINTIES = {
  text: "من النص",
  quoted: "مقتبس",
  reported: "منقول",
};

export const SCENARIO_TEXTS: Readonly<Record<string, string>> = {
  ...TITLES,
  ...QUESTIONS,
  ...HYPOTHESES,
  ...CONSEQUENCES,
  ...CERTAINTIES,
};
