import { SCENARIO_TEXTS } from "./scenarios.ts";

/** What the shipped scenarios call things, by the English of their files. */

export type Gender = "m" | "f" | "n" | "pl";

/** Who acts or reports, in the three cases that sentences use, and what a verb in the past agrees with. */
export interface Actor {
  readonly name: string;
  readonly genitive: string;
  readonly dative: string;
  readonly gender: Gender;
}

const row = (name: string, genitive: string, dative: string, gender: Gender): Actor => ({
  name,
  genitive,
  dative,
  gender,
});
const alike = (name: string, gender: Gender): Actor => row(name, name, name, gender);

const NUSRA = "(«Ан-Нусра»/«Фатх аш-Шам»)";
const IS = "(ИГ)";
const excluded = (which: string): Actor =>
  row(`исключённая группа ${which}`, `исключённой группы ${which}`, `исключённой группе ${which}`, "f");

const ACTORS: Readonly<Record<string, Actor>> = {
  "United States": alike("США", "pl"),
  Russia: row("Россия", "России", "России", "f"),
  "Syrian government forces": row(
    "правительственные силы Сирии",
    "правительственных сил Сирии",
    "правительственным силам Сирии",
    "pl",
  ),
  "Signatory opposition groups": row(
    "подписавшие группы оппозиции",
    "подписавших групп оппозиции",
    "подписавшим группам оппозиции",
    "pl",
  ),
  "Excluded group (al-Nusra/JFS)": excluded(NUSRA),
  "Excluded group (al-Nusra)": excluded("(«Ан-Нусра»)"),
  "Excluded group (IS)": excluded(IS),
  "Excluded groups (al-Nusra/JFS and IS), not split": row(
    "исключённые группы («Ан-Нусра»/«Фатх аш-Шам» и ИГ) без разделения",
    "исключённых групп («Ан-Нусра»/«Фатх аш-Шам» и ИГ) без разделения",
    "исключённым группам («Ан-Нусра»/«Фатх аш-Шам» и ИГ) без разделения",
    "pl",
  ),
  "United Nations": alike("ООН", "f"),
  France: row("Франция", "Франции", "Франции", "f"),
  "World public": row("мировая общественность", "мировой общественности", "мировой общественности", "f"),
  "Kurdish self-administration": row(
    "курдское самоуправление",
    "курдского самоуправления",
    "курдскому самоуправлению",
    "n",
  ),
  Tarsia: row("Тарсия", "Тарсии", "Тарсии", "f"),
  Velmar: row("Велмар", "Велмара", "Велмару", "m"),
  Merrin: row("Меррин", "Меррина", "Меррину", "m"),
  "Akronan government forces": row(
    "правительственные силы Акроны",
    "правительственных сил Акроны",
    "правительственным силам Акроны",
    "pl",
  ),
  "Excluded group (the Free Columns)": excluded("(«Свободные колонны»)"),
  "Excluded group (the Iron Order)": excluded("(«Железный орден»)"),
  "Assembly of States": row("Ассамблея государств", "Ассамблеи государств", "Ассамблее государств", "f"),
  "Russian Centre for reconciliation (Hmeimim)": row(
    "российский Центр по примирению (Хмеймим)",
    "российского Центра по примирению (Хмеймим)",
    "российскому Центру по примирению (Хмеймим)",
    "m",
  ),
  "SANA (Syrian state news agency)": row(
    "САНА (сирийское государственное агентство новостей)",
    "САНА (сирийского государственного агентства новостей)",
    "САНА (сирийскому государственному агентству новостей)",
    "n",
  ),
  "Syrian Network for Human Rights": row(
    "Сирийская сеть по правам человека",
    "Сирийской сети по правам человека",
    "Сирийской сети по правам человека",
    "f",
  ),
  "Syrian Observatory for Human Rights": row(
    "Сирийская обсерватория по правам человека",
    "Сирийской обсерватории по правам человека",
    "Сирийской обсерватории по правам человека",
    "f",
  ),
  "High Negotiations Committee (opposition)": row(
    "Высший комитет по переговорам (оппозиция)",
    "Высшего комитета по переговорам (оппозиция)",
    "Высшему комитету по переговорам (оппозиция)",
    "m",
  ),
  "International press (AFP, Reuters)": row(
    "международная пресса (АФП, Рейтер)",
    "международной прессы (АФП, Рейтер)",
    "международной прессе (АФП, Рейтер)",
    "f",
  ),
  "International press (AFP, AP, Reuters)": row(
    "международная пресса (АФП, АП, Рейтер)",
    "международной прессы (АФП, АП, Рейтер)",
    "международной прессе (АФП, АП, Рейтер)",
    "f",
  ),
  "Russian Ministry of Defence": row(
    "Министерство обороны России",
    "Министерства обороны России",
    "Министерству обороны России",
    "n",
  ),
  "Syrian state media": row(
    "государственные СМИ Сирии",
    "государственных СМИ Сирии",
    "государственным СМИ Сирии",
    "pl",
  ),
  "Syrian General Command": row(
    "Генеральное командование Сирии",
    "Генерального командования Сирии",
    "Генеральному командованию Сирии",
    "n",
  ),
  "White Helmets (Syria Civil Defence)": row(
    "«Белые каски» (Гражданская оборона Сирии)",
    "«Белых касок» (Гражданской обороны Сирии)",
    "«Белым каскам» (Гражданской обороне Сирии)",
    "pl",
  ),
  "Velmar Centre for reconciliation": row(
    "велмарский Центр по примирению",
    "велмарского Центра по примирению",
    "велмарскому Центру по примирению",
    "m",
  ),
  "Akronan state news agency": row(
    "государственное агентство новостей Акроны",
    "государственного агентства новостей Акроны",
    "государственному агентству новостей Акроны",
    "n",
  ),
  "Akronan Rights Network": row(
    "Акронская правозащитная сеть",
    "Акронской правозащитной сети",
    "Акронской правозащитной сети",
    "f",
  ),
  "War Observatory": row("Военная обсерватория", "Военной обсерватории", "Военной обсерватории", "f"),
  "Neutral monitors": row("нейтральные наблюдатели", "нейтральных наблюдателей", "нейтральным наблюдателям", "pl"),
  "Joint cell of both sponsors": row(
    "совместная группа обоих спонсоров",
    "совместной группы обоих спонсоров",
    "совместной группе обоих спонсоров",
    "f",
  ),
};

/** Names within a sentence by their label, which begins with a capital. */
export const BY_LABEL: ReadonlyMap<string, Actor> = new Map(
  Object.values(ACTORS).map((actor) => [labelled(actor.name), actor]),
);

function labelled(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

const PLACES = {
  Aleppo: "Алеппо",
  "Castello Road": "Дорога Кастелло",
  Hama: "Хама",
  "Damascus and Ghouta": "Дамаск и Гута",
  Homs: "Хомс",
  Latakia: "Латакия",
  Idlib: "Идлиб",
  Daraa: "Даръа",
  "Deir ez-Zor": "Дейр-эз-Зор",
  Halmar: "Халмар",
  "Mill Road": "Мельничная дорога",
  Orun: "Орун",
  "Akrona City and its gardens": "Город Акрона и его сады",
  Bentar: "Бентар",
  "Port Sel": "Порт-Сел",
  Idrel: "Идрел",
  Sudra: "Судра",
  "Tor Valley": "Долина Тор",
};

const KINDS = {
  Shelling: "Обстрел",
  "Small-arms fire": "Огонь из стрелкового оружия",
  "Ground attack": "Наземная атака",
  "air-strike": "Удар с воздуха",
};

const PAPERS = {
  "Reducing Violence, Restoring Access and Establishing the JIC (9 September)":
    "Снижение насилия, восстановление доступа и создание Совместного исполнительного центра (9 сентября)",
  "Terms of reference of the Joint Implementation Centre": "Положение о Совместном исполнительном центре",
  "Arrangements for the Castello Road": "Порядок для дороги Кастелло",
  "Addendum on the southern road (Ramouseh)": "Дополнение о южной дороге (Рамусе)",
  "Application of the February terms (standard procedures)": "Применение февральских условий (стандартные процедуры)",
  "Joint statement and terms of the cessation (22 February)":
    "Совместное заявление и условия прекращения боевых действий (22 февраля)",
  "The agreement of 9 May": "Соглашение от 9 мая",
  "Terms of reference of the joint centre": "Положение о совместном центре",
  "Arrangements for the Mill Road": "Порядок для Мельничной дороги",
  "Addendum on the southern road (the tannery)": "Дополнение о южной дороге (кожевня)",
  "Application of the earlier terms (standard procedures)": "Применение прежних условий (стандартные процедуры)",
};

const DUTIES = {
  "No attacks with any weapon, from the air or the ground": "Никаких нападений любым оружием, с воздуха или с земли",
  "No taking of territory, nor trying to": "Не занимать территорию и не пытаться её занять",
  "Rapid, safe, unhindered and sustained humanitarian access":
    "Быстрый, безопасный, беспрепятственный и постоянный гуманитарный доступ",
  "In self-defence only, and no more force than the immediate threat needs":
    "Только для самообороны и не больше силы, чем требует непосредственная угроза",
  "Use their influence so that the parties honour the terms": "Использовать влияние, чтобы стороны соблюдали условия",
  "Press the government to abide": "Добиваться от правительства соблюдения условий",
  "Persuade the signatory groups to abide and to separate from al-Nusra/JFS":
    "Убедить подписавшие группы соблюдать условия и отделиться от «Ан-Нусры»/«Фатх аш-Шам»",
  "Persuade the signatory groups to abide and to separate from the Free Columns":
    "Убедить подписавшие группы соблюдать условия и отделиться от «Свободных колонн»",
  "Decide on extension if the cessation held to their mutual satisfaction":
    "Решить о продлении, если прекращение боевых действий соблюдалось к взаимному удовлетворению",
  "Pull back from the Castello Road at the same time as the opposition, heavy weapons to 3.5 km":
    "Отойти от дороги Кастелло одновременно с оппозицией, тяжёлое оружие на 3,5 км",
  "Pull back from the Castello Road at the same time, in many places an equal distance":
    "Отойти от дороги Кастелло одновременно, во многих местах на равное расстояние",
  "Pull back from the Mill Road at the same time as the opposition, heavy weapons to 3.5 km":
    "Отойти от Мельничной дороги одновременно с оппозицией, тяжёлое оружие на 3,5 км",
  "Pull back from the Mill Road at the same time, in many places an equal distance":
    "Отойти от Мельничной дороги одновременно, во многих местах на равное расстояние",
  "Let any Syrian leave Aleppo by the road unharmed, fighters with their weapons included":
    "Дать любому сирийцу невредимым покинуть Алеппо по дороге, включая бойцов с оружием",
  "Let any Akronan leave Halmar by the road unharmed, fighters with their weapons included":
    "Дать любому акронцу невредимым покинуть Халмар по дороге, включая бойцов с оружием",
  "Aid from Turkey to east Aleppo in trucks that the monitoring mission has sealed":
    "Помощь из Турции в восточный Алеппо на грузовиках, опломбированных миссией по наблюдению",
  "Aid from the port to east Halmar in trucks that the monitoring mission has sealed":
    "Помощь из порта в восточный Халмар на грузовиках, опломбированных миссией по наблюдению",
  "Unhindered movement through Ramouseh, monitored as an unpublished addendum says":
    "Беспрепятственное движение через Рамусе под наблюдением, как говорит неопубликованное дополнение",
  "Unhindered movement through the tannery, monitored as an unpublished addendum says":
    "Беспрепятственное движение через кожевню под наблюдением, как говорит неопубликованное дополнение",
  "No combat missions of the Syrian air force over agreed areas with opposition presence":
    "Никаких боевых вылетов сирийской авиации над согласованными районами, где есть оппозиция",
  "No combat missions of the Akronan air force over agreed areas with opposition presence":
    "Никаких боевых вылетов акронской авиации над согласованными районами, где есть оппозиция",
  "Set up the Joint Implementation Centre, sharing first what marks off the excluded groups' areas":
    "Создать Совместный исполнительный центр, сначала обменявшись данными о районах исключённых групп",
  "Set up the joint centre, sharing first what marks off the excluded groups' areas":
    "Создать совместный центр, сначала обменявшись данными о районах исключённых групп",
  "Coordinated strikes on al-Nusra and IS once the joint centre works":
    "Согласованные удары по «Ан-Нусре» и ИГ, когда заработает совместный центр",
  "Coordinated strikes on the Free Columns and the Iron Order once the joint centre works":
    "Согласованные удары по «Свободным колоннам» и «Железному ордену», когда заработает совместный центр",
  "Keep the text confidential": "Хранить текст в тайне",
  "Either sponsor may withdraw if it believes that the terms are not fulfilled":
    "Любой из спонсоров может выйти, если считает, что условия не выполняются",
  "Neither bound nor protected; may be attacked": "Не связаны и не защищены; их можно атаковать",
  "Declare acceptance of the February terms": "Объявить о принятии февральских условий",
  "Cease attacks, take no territory, give access, and use no more than proportionate force in self-defence":
    "Прекратить нападения, не занимать территорию, дать доступ и обороняться лишь соразмерной силой",
  "Work for an early release of detainees, women and children above all":
    "Добиваться скорейшего освобождения задержанных, прежде всего женщин и детей",
  "Keep a hotline, exchange information on areas and incidents, and judge alleged breaches by the agreed procedure":
    "Держать прямую линию, обмениваться сведениями о районах и инцидентах, оценивать предполагаемые нарушения по согласованной процедуре",
};

/** How sure a record is, and what a count is qualified by. */
const QUALITIES = {
  established: "установлено",
  "established as a statement": "установлено как заявление",
  "UN statement": "заявление ООН",
  claim: "утверждение",
  "claim (Russia)": "утверждение (Россия)",
  "claim (US)": "утверждение (США)",
  "claim (government)": "утверждение (правительство)",
  "claim (White Helmets)": "утверждение («Белые каски»)",
  "claim, disputed": "утверждение, оспаривается",
  "event established; intent disputed": "событие установлено, умысел оспаривается",
  "event established; perpetrator disputed": "событие установлено, исполнитель оспаривается",
  suspected: "предположительно",
  arrests: "аресты",
  "arrests included": "включая аресты",
  "at least": "не менее",
  "more than": "более",
  mostly: "большей частью",
  about: "около",
  "93 per cent of them": "93 процента из них",
  "outside the truce areas": "вне районов перемирия",
  inferred: "выведено",
};

export const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ACTORS).map(([english, { name }]) => [english, labelled(name)])),
  ...PLACES,
  ...KINDS,
  ...PAPERS,
  ...DUTIES,
  ...QUALITIES,
  ...SCENARIO_TEXTS,
};
