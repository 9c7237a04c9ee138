/** What the shipped scenarios ask and suppose, by the English of their files. */

const TITLES = {
  "Syria, September 2016": "Сирия, сентябрь 2016 года",
  "Akrona, the text: Velmar's demand of 15 May accepted": "Акрона, текст: просьба Велмара от 15 мая принята",
  "Akrona, the text: published on day 0": "Акрона, текст: опубликован в день 0",
  "Akrona, the text: published and endorsed by the Council of the Assembly":
    "Акрона, текст: опубликован и одобрен Советом Ассамблеи",
  "Akrona, the text: leaked on 22 May": "Акрона, текст: утечка 22 мая",
  "Akrona, the text: leaked on day 3": "Акрона, текст: утечка на третий день",
  "Akrona, the text: never published": "Акрона, текст: так и не опубликован",
  "Akrona, the text: a private copy for Merrin and the opposition":
    "Акрона, текст: закрытая копия для Меррина и оппозиции",
  "Akrona, the text: Velmar's demand of 15 May refused": "Акрона, текст: просьба Велмара от 15 мая отклонена",
  "Akrona, monitors: one neutral team": "Акрона, наблюдатели: одна нейтральная группа",
  "Akrona, monitors: ten neutral teams": "Акрона, наблюдатели: десять нейтральных групп",
  "Akrona, monitors: three neutral teams": "Акрона, наблюдатели: три нейтральные группы",
  "Akrona, monitors: the two sponsors watch together": "Акрона, наблюдатели: оба спонсора наблюдают вместе",
  "Akrona, monitors: none": "Акрона, наблюдатели: никого",
  "Akrona, rival readings: A": "Акрона, два прочтения: A",
  "Akrona, rival readings: B": "Акрона, два прочтения: B",
  "Akrona, separation: the groups stand apart and maps are shared":
    "Акрона, разделение: группы стоят отдельно, карты переданы",
  "Akrona, separation: a strike meant for an excluded group hits protected forces":
    "Акрона, разделение: удар по исключённой группе приходится по защищённым силам",
  "Akrona, separation: nobody moves and maps are withheld": "Акрона, разделение: никто не двигается, карты не передают",
  "The truce of Akrona": "Перемирие в Акроне",
  "Declassification: Russia's demand of 15 September accepted": "Обнародование: просьба России от 15 сентября принята",
  "Declassification: published on day 0": "Обнародование: текст опубликован в день 0",
  "Declassification: published and endorsed by the Security Council":
    "Обнародование: текст опубликован и одобрен Советом Безопасности",
  "Declassification: leaked on 22 September, as in history": "Обнародование: утечка 22 сентября, как было в истории",
  "Declassification: leaked on day 3": "Обнародование: утечка на третий день",
  "Declassification: never published": "Обнародование: текст так и не опубликован",
  "Declassification: a private copy for France and the opposition":
    "Обнародование: закрытая копия для Франции и оппозиции",
  "Declassification: Russia's demand of 15 September refused": "Обнародование: просьба России от 15 сентября отклонена",
  "Monitors: one neutral team": "Наблюдатели: одна нейтральная группа",
  "Monitors: ten neutral teams": "Наблюдатели: десять нейтральных групп",
  "Monitors: three neutral teams": "Наблюдатели: три нейтральные группы",
  "Monitors: the two sponsors watch together": "Наблюдатели: оба спонсора наблюдают вместе",
  "Monitors: none": "Наблюдатели: никого",
  "Rival readings: A": "Два прочтения: A",
  "Rival readings: B": "Два прочтения: B",
  "Separation: the groups stand apart and maps are shared": "Разделение: группы стоят отдельно, карты переданы",
  "Separation: a strike meant for an excluded group hits protected forces":
    "Разделение: удар по исключённой группе приходится по защищённым силам",
  "Separation: nobody moves and maps are withheld": "Разделение: никто не двигается, карты не передают",
  "Syria, February 2016": "Сирия, февраль 2016 года",
  "Syria, February 2016, as it was claimed": "Сирия, февраль 2016 года, по утверждениям",
  "Syria, September 2016, as it was claimed": "Сирия, сентябрь 2016 года, по утверждениям",
};

const QUESTIONS = {
  "Why did violence climb again within a week, and would the truce have stood longer with its text published?":
    "Почему насилие через неделю снова выросло и простояло бы перемирие дольше, если бы его текст опубликовали?",
  "What follows if Tarsia agrees to publish when Velmar asks for it?":
    "Что будет, если Тарсия согласится на публикацию, когда о ней попросит Велмар?",
  "What follows if both sponsors publish the text as the truce starts?":
    "Что будет, если оба спонсора опубликуют текст с началом перемирия?",
  "What does the Council's backing add to a published text?": "Что прибавляет опубликованному тексту поддержка Совета?",
  "What follows if the text gets out when it did, in a truce that may have lasted until then?":
    "Что будет, если текст выйдет наружу тогда, когда вышел, при перемирии, которое, возможно, дотянуло до этого дня?",
  "What follows if the text gets out early, and nobody has agreed to it?":
    "Что будет, если текст выйдет наружу рано и никто на это не соглашался?",
  "What follows if the text stays secret from first to last?":
    "Что будет, если текст останется тайным от начала до конца?",
  "Is it enough to let those read the text who asked for it?":
    "Достаточно ли дать прочесть текст тем, кто о нём просил?",
  "What does a refusal cost, when the text stays as secret as before?":
    "Чего стоит отказ, если текст остаётся таким же тайным, как был?",
  "Does a single team that stands near nobody change what is believed?":
    "Меняет ли одна группа, которая ни к кому не близка, то, чему верят?",
  "With ten teams hardly an act is laid to the wrong side. Is there less violence for it?":
    "При десяти группах почти ни одно действие не приписывают не той стороне. Становится ли от этого меньше насилия?",
  "How much more is seen, and how much less is mistaken, with three teams than with one?":
    "Насколько больше видно и насколько меньше ошибок с тремя группами, чем с одной?",
  "Is it enough if Tarsia and Velmar count together, and publish only what both of them credit?":
    "Достаточно ли, чтобы Тарсия и Велмар считали вместе и публиковали только то, чему верят оба?",
  "What do the parties go by when nobody neutral watches?":
    "На что опираются стороны, когда не наблюдает никто нейтральный?",
  "Which side acted more in the week of 12 May 2031, if both sides' tallies are what we have?":
    "Какая сторона больше действовала на неделе с 12 мая 2031 года, если есть только подсчёты обеих сторон?",
  "What follows if each sponsor shares its maps at once and draws its client away from the excluded groups?":
    "Что будет, если каждый спонсор сразу передаст свои карты и отведёт подопечных от исключённых групп?",
  "Where forces stand among excluded groups, which side is struck by mistake, and does the truce outlive it?":
    "Там, где силы стоят среди исключённых групп, по какой стороне ударят по ошибке и переживёт ли это перемирие?",
  "What follows if the forces stay among the excluded groups?":
    "Что будет, если силы останутся среди исключённых групп?",
  "What follows if the US agrees to publish when Russia asks for it?":
    "Что будет, если Соединённые Штаты согласятся на публикацию, когда о ней попросит Россия?",
  "Is it enough if the United States and Russia count together, and publish only what both of them credit?":
    "Достаточно ли, чтобы Соединённые Штаты и Россия считали вместе и публиковали только то, чему верят обе страны?",
  "Which side acted more in the week of 12 September 2016, if both sides' tallies are what we have?":
    "Какая сторона больше действовала на неделе с 12 сентября 2016 года, если есть только подсчёты обеих сторон?",
  "How does a truce that nobody breaks off wear away within weeks?":
    "Как за несколько недель изнашивается перемирие, которого никто не разрывает?",
  "Do the official counts of breaches rise and fall with the dead?":
    "Растут и падают ли официальные подсчёты нарушений вместе с числом погибших?",
  "Who counted what, against whom, and when did they say it?": "Кто что подсчитал, на чей счёт и когда об этом сказал?",
};

const HYPOTHESES = {
  "Coalition strikes hit Syrian government forces near Deir ez-Zor on 17 September":
    "Удары коалиции приходятся по сирийским правительственным силам у Дейр-эз-Зора 17 сентября",
  "The government forces' own declared period ends at 23:59 on 18 September, a day before the others'":
    "Срок, объявленный самими правительственными силами, кончается в 23:59 18 сентября, на день раньше, чем у других",
  "Al-Nusra stands among the signatory groups in the north-west, IS near government troops in the east":
    "«Ан-Нусра» стоит среди подписавших групп на северо-западе, ИГ — рядом с правительственными войсками на востоке",
  "The Russian Centre counts acts by excluded groups against the opposition, as its bulletin of 13 September did (2 and 21 made 23)":
    "Российский центр засчитывает действия исключённых групп оппозиции, как в своей сводке от 13 сентября (2 и 21 дали 23)",
  "Each reporter that stands near a side hardly notices what that side does":
    "Каждый сообщающий, близкий к одной стороне, почти не замечает того, что делает эта сторона",
  "Russia has more hold on Damascus than the United States on many small groups":
    "У России больше влияния на Дамаск, чем у Соединённых Штатов на множество мелких групп",
  "Convoys need the government's permit, and nobody else's": "Колоннам нужно разрешение правительства, и ничьё больше",
  "Each sponsor of its own accord asks the other to separate forces when breaches mount, and to renew when trust is low":
    "Каждый спонсор сам просит другого разделить силы, когда множатся нарушения, и продлить перемирие, когда мало доверия",
  "The United States alone keeps the clock of calm days": "Счёт спокойных дней ведут одни Соединённые Штаты",
  "Air strikes of a coalition hit Akronan government forces near Tor Valley on 17 May":
    "Авиаудары коалиции приходятся по акронским правительственным силам у долины Тор 17 мая",
  "The government forces' own declared period ends at 23:59 on 18 May, a day before the others'":
    "Срок, объявленный самими правительственными силами, кончается в 23:59 18 мая, на день раньше, чем у других",
  "The Free Columns stand among the signatory groups in the north-west, the Iron Order near government troops in the east":
    "«Свободные колонны» стоят среди подписавших групп на северо-западе, «Железный орден» — рядом с правительственными войсками на востоке",
  "The Velmar Centre counts acts by excluded groups against the opposition, as its bulletin of 13 May did (2 and 21 made 23)":
    "Велмарский центр засчитывает действия исключённых групп оппозиции, как в своей сводке от 13 мая (2 и 21 дали 23)",
  "Velmar has more hold on Akrona City than Tarsia on many small groups":
    "У Велмара больше влияния на город Акрону, чем у Тарсии на множество мелких групп",
  "Tarsia alone keeps the clock of calm days": "Счёт спокойных дней ведёт одна Тарсия",
  "Reading A: the signatory groups follow their patron less, and what reporters tell is mostly so":
    "Прочтение A: подписавшие группы меньше слушаются своего покровителя, а сообщают по большей части верно",
  "Reading B: the government forces follow their patron less, and more of what reporters tell is unfounded, disputed or put down to the wrong side":
    "Прочтение B: правительственные силы меньше слушаются своего покровителя, а в сообщениях больше необоснованного, спорного или приписанного не той стороне",
  "The Russian Centre counts acts by excluded groups against the opposition, as its figure of 13 March named al-Nusra":
    "Российский центр засчитывает действия исключённых групп оппозиции: его число от 13 марта называло «Ан-Нусру»",
  "The Russian Centre counts less and less of what it could, as its attention or its categories shift":
    "Российский центр считает всё меньше из того, что мог бы, по мере того как меняются его внимание или его разряды",
};

/** What follows where a duty is not kept. */
const CONSEQUENCES = {
  "A matter for the co-chairs; in the end a party may lose its protection":
    "Дело сопредседателей; в конце концов сторона может лишиться защиты",
  "Blocks the step to the joint centre, as the US reads it":
    "Закрывает путь к совместному центру, как понимают Соединённые Штаты",
  "Whether an act is a breach or defence can itself be disputed": "Может быть спорно уже то, нарушение это или оборона",
  "The US withholds the joint centre": "Соединённые Штаты не дают совместного центра",
  "Russia calls the deal unmet": "Россия называет договорённость невыполненной",
  "Without agreement it lapses": "Без согласия срок истекает",
  "The road is no demilitarised zone and aid stays blocked":
    "Дорога не становится демилитаризованной зоной, и помощь стоит",
  "The other side may return": "Другая сторона может вернуться",
  "A dispute over permits": "Спор о разрешениях",
  "The US may set its clock of calm days back after a serious breach":
    "Соединённые Штаты могут сбросить свой счёт спокойных дней после серьёзного нарушения",
  "A leak, an accusation": "Утечка, обвинение",
  "The end of the arrangement": "Конец договорённости",
  "The main source of quarrels over what a breach is": "Главный источник споров о том, что считать нарушением",
  "Blocks the step to the joint centre, as Tarsia reads it": "Закрывает путь к совместному центру, как понимает Тарсия",
  "Tarsia withholds the joint centre": "Тарсия не даёт совместного центра",
  "Velmar calls the deal unmet": "Велмар называет договорённость невыполненной",
  "Tarsia may set its clock of calm days back after a serious breach":
    "Тарсия может сбросить свой счёт спокойных дней после серьёзного нарушения",
  "Whoever does not is not covered by the cessation": "Кто этого не сделал, на того прекращение не распространяется",
  "A matter for the co-chairs, by diplomacy first and force last":
    "Дело сопредседателей: сначала дипломатией, силой — в последнюю очередь",
  "In the last resort a party may lose its protection": "В крайнем случае сторона может лишиться защиты",
};

/** How a clause is known. */
const CERTAINTIES = {
  text: "по тексту",
  quoted: "цитата",
  reported: "по сообщениям",
};

export const SCENARIO_TEXTS: Readonly<Record<string, string>> = {
  ...TITLES,
  ...QUESTIONS,
  ...HYPOTHESES,
  ...CONSEQUENCES,
  ...CERTAINTIES,
};
