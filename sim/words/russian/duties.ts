import type { ConvoyNeed, DemandTopic, DutyReason } from "../../model/index.ts";
import type { DutyWords } from "../words.ts";
import { agreeing, did, line, title, who } from "./lines.ts";
import { CONVOYS, counted, DAYS, listed } from "./writing.ts";

/** What is owed, asked, offered and done at the road, and the clock of calm days. */
export const DUTIES: DutyWords = {
  "offer.made": ({ by, to, about, document }, say) => {
    const what = about === "declassify" && document !== null ? `опубликовать ${title(document, say)}` : OFFERED[about];
    return line(`${did(by, "предложил", say)} ${who(to, say, "dative")} ${what}`);
  },
  "threat.made": ({ by, to }, say) =>
    line(`${did(by, "заявил", say)} ${who(to, say, "dative")}: отказ будет означать выход из перемирия`),
  "notice.given": ({ by, to, about }, say) =>
    line(`${did(by, "сообщил", say)} ${who(to, say, "dative")} заранее о своём намерении: ${OFFERED[about]}`),
  "obligation.changed": ({ obligation, debtor, to, why }, say) =>
    line(`обязательство ${who(debtor, say, "genitive")} «${say.name(obligation)}» ${STANDS[to]}${BECAUSE[why]}`),
  "pull-back.tried": () => "Обе стороны могли отойти от дороги.",
  "forces.withdrawn": ({ side }, say) => line(`${did(side, "отступил", say)} от дороги`),
  "forces.returned": ({ side, charged }, say) => {
    const blame =
      charged === null ? "" : ` и ${agreeing(side, "приписал", say)} причину ${who(charged, say, "dative")}`;
    return line(`${did(side, "вернулся", say)} к дороге${blame}`);
  },
  "road.opened": () => "Дорога открыта: обе стороны отошли.",
  "road.closed": ({ by }, say) =>
    line(by === null ? "дорога закрыта: обе стороны вернулись" : `дорога закрыта: ${did(by, "вернулся", say)} к ней`),
  "permit.granted": ({ by }, say) => line(`${did(by, "разрешил", say)} проход колонн`),
  "convoy.due": () => "Подошёл срок колонны с помощью.",
  "convoy.moved": ({ convoys }) => line(`помощь отправлена: ${counted(convoys, CONVOYS)}`),
  "convoy.waited": ({ lacking }) =>
    line(`колонна ждала на границе; не хватало: ${listed(lacking.map((need) => NEEDS[need]))}`),
  "maps.shared": ({ by }, say) => line(`${did(by, "передал", say)} карты и названия`),
  "aircraft.grounded": ({ side }, say) => line(`самолёты ${who(side, say, "genitive")} остались на земле`),
  "calm.judged": () => "День перемирия прошёл.",
  "calm.counted": ({ days }) => line(`день засчитан как спокойный; подряд: ${counted(days, DAYS)}`),
  "calm.reset": ({ days, over }) =>
    line(
      `счёт спокойных дней вернулся с ${days} к 0; причина: ${over === "breaches" ? "нарушения" : "тяжкое действие"}`,
    ),
  "centre.established": () => "Совместный центр создан.",
};

const OFFERED: Readonly<Record<DemandTopic, string>> = {
  declassify: "опубликовать текст",
  renew: "продлить перемирие",
  separate: "отделить подписавшие группы от исключённых",
  "pull-back": "отвести силы",
  permit: "пропустить колонну",
  "share-maps": "передать карты",
  "ground-aircraft": "оставить самолёты на земле",
};

const STANDS = {
  pending: "отложено",
  active: "вступило в силу",
  met: "выполнено",
  breached: "не выполнено",
  disputed: "стало спорным",
  released: "снято",
  void: "утратило силу",
} as const;

const BECAUSE: Readonly<Record<DutyReason, string>> = {
  "needs-met": ": выполнено то, чего оно ждало",
  "need-unmet": ": не выполнено то, чего оно ждёт",
  kept: ", как считают проверяющие",
  "verifiers-agree": ", и проверяющие согласны",
  "verifiers-differ": ": проверяющие расходятся",
  "terms-unread": ": те, кто судит о нём, не могут прочесть его условий",
  "counterpart-failed": ": другая сторона не сделала своего",
  performed: "",
  late: ": согласия не последовало",
  agreed: ": обе стороны согласились",
  used: ": им воспользовались",
};

const NEEDS: Readonly<Record<ConvoyNeed, string>> = { road: "дорога", permit: "разрешение", calm: "спокойствие" };
