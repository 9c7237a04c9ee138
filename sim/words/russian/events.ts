import type { Answer, Claim, EventOf, Incident } from "../../model/index.ts";
import { returnedTo } from "../returned.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { DUTIES } from "./duties.ts";
import { actor, agreeing, bySide, did, GROUND_TRUTH, line, past, request, title, who } from "./lines.ts";
import type { Actor } from "./names.ts";
import { BREACHES, chance, counted, DEATHS, listed } from "./writing.ts";

/**
 * Neutral terms, as in English: a claim is what somebody "заявил", an observation what somebody "отметил", an incident "факты модели". What is counted is called a "нарушение" by whoever counts it.
 */
export const EVENTS: Words["events"] = {
  "truce.started": () => "Перемирие началось.",
  "act.considered": ({ side }, say) => occasion(side, "violence.thinning", say),
  "incident.occurred": (incident, say) => {
    const { side, kind, sector, deaths } = incident;
    const act = `${lower(say.name(kind))} ${bySide(side, say)}, ${say.name(sector)}, ${counted(deaths, DEATHS)}`;
    return line(`${GROUND_TRUTH}: ${act}${ANSWERING[incident.answers]}`);
  },
  "group.considered": ({ group }, say) => occasion(group, "excluded.act", say),
  "group.acted": ({ group, among, sector, kind, deaths, blamed }, say) => {
    const act = `${lower(say.name(kind))} ${bySide(group, say)}, ${say.name(sector)}, ${counted(deaths, DEATHS)}`;
    const laid = blamed ? `; другая сторона приняла это за действие ${who(among, say, "genitive")}` : "";
    return line(`${GROUND_TRUTH}: ${act}${laid}`);
  },
  "strike.considered": ({ by }, say) =>
    line(`у ${who(by, say, "genitive")} была возможность нанести удар по исключённой группе (${GROUND_TRUTH})`),
  "strike.flown": ({ by, target, sector, deaths, hit }, say) => {
    const strike = `удар ${who(by, say, "genitive")} по ${who(target, say, "dative")}, ${say.name(sector)}, ${counted(deaths, DEATHS)}`;
    const mistake = hit === null ? "" : `; по ошибке он пришёлся по ${who(hit, say, "dative")}`;
    return line(`${GROUND_TRUTH}: ${strike}${mistake}`);
  },
  "observation.made": ({ reporter, accused, kind, sector, deaths, contested }, say) => {
    const act = `${lower(say.name(kind))} (${say.name(sector)}, ${counted(deaths, DEATHS)})`;
    const laid = `${agreeing(reporter, "приписал", say)} это ${who(accused, say, "dative")}`;
    const dispute = contested ? "; те, кому это приписано, оспаривают, что это нарушение" : "";
    return line(`${did(reporter, "отметил", say)}: ${act} — и ${laid}${dispute}`);
  },
  "window.closed": ({ reporter, from, to }, say) =>
    line(`${did(reporter, "закончил", say)} подсчёт за ${span(from, to, say)}`),
  "claim.published": (claim, say) => {
    const when = claim.flash ? "" : `, за ${span(claim.windowFrom, claim.windowTo, say)}`;
    const text = claim.text === "" ? "" : ` (${claim.text})`;
    const said = `${who(claim.reporter, say)}${claim.flash ? " сразу" : ""} ${agreeing(claim.reporter, "заявил", say)}`;
    return line(`${said}: ${tally(claim, say)}${when}${text}`);
  },
  "claim.corrected": ({ reporter, accused, from, to }, say) => {
    const against = accused === null ? "" : `, приписанное ${who(accused, say, "dative")},`;
    return line(`${did(reporter, "исправил", say)} число${against} с ${from} на ${to}`);
  },
  "statement.made": ({ by, text, status }, say) => {
    const returned = returnedTo(text, say);
    const said = returned === null ? text : gone(actor(returned.own), actor(returned.other));
    return line(`${who(by, say)}, в записи отмечено «${say.word(status)}»: ${said}`);
  },
  "report.announced": ({ by, dueAt }, say) => line(`${did(by, "объявил", say)}, что доклад выйдет ${say.time(dueAt)}`),
  "shock.struck": ({ victim, by, deaths }, say) =>
    line(
      `удар ${who(by, say, "genitive")} пришёлся по ${who(victim, say, "dative")}: ${counted(deaths, DEATHS)} в этом сценарии`,
    ),
  "demand.made": ({ by, to, about, document }, say) =>
    line(`${did(by, "передал", say)} ${who(to, say, "dative")} просьбу ${request(about, document, say)}`),
  "demand.answered": ({ by, to, about, document, forced }, say) => {
    const answer = forced ?? (say.result("negotiation.answer") as Answer | null);
    const verb = answer === null ? "рассмотрел" : TOOK[answer];
    return line(`${did(to, verb, say)} просьбу ${who(by, say, "genitive")} ${request(about, document, say)}`);
  },
  "document.leaked": ({ document, by, share, distorted }, say) => {
    const source = by === null ? "" : `; источник утечки — ${who(by, say)} (${GROUND_TRUTH})`;
    const part = share >= 1 ? "" : `, около ${chance(share)} текста`;
    return line(
      `произошла утечка документа ${title(document, say)}${part}${distorted ? ", в искажённом виде" : ""}${source}`,
    );
  },
  "document.shown": ({ document, to, by }, say) => {
    const from = by === null ? "" : ` от ${who(by, say, "genitive")}`;
    return line(`${did(to, "получил", say)} документ ${title(document, say)} в закрытом порядке${from}`);
  },
  "document.published": ({ document, by }, say) => {
    const from = by.length === 0 ? "" : ` от имени ${listed(by.map((party) => who(party, say, "genitive")))}`;
    return line(`документ ${title(document, say)} опубликован${from}`);
  },
  "council.met": ({ document }, say) => {
    const result = say.result("disclosure.endorsement");
    const fell = result === null ? "" : `; итог: ${say.term(result)}`;
    return line(`Совет Безопасности собрался по документу ${title(document, say)}${fell}`);
  },
  "document.endorsed": ({ document }, say) => line(`Совет Безопасности одобрил документ ${title(document, say)}`),
  "situation.reviewed": () => "Все оценили то, что до них дошло.",
  "renewal.decided": () => "Спонсоры решали, продолжать ли перемирие.",
  "commitment.expired": ({ party }, say) =>
    line(`истёк срок, который ${agreeing(party, "объявил", say)} ${who(party, say)}`),
  "truce.extended": ({ until, conceded }, say) => {
    const thanks =
      conceded.length === 0 ? "" : `; ради этого уступка ${listed(conceded.map((party) => bySide(party, say)))}`;
    return line(`перемирие продлено до ${say.time(until)}${thanks}`);
  },
  "truce.ended": (event, say) => line(`${say.words.outcomes[event.outcome]}${ending(event, say)}`),
  "run.ended": () => "Время этого прогона вышло.",
  ...DUTIES,
};

const TOOK: Readonly<Record<Answer, string>> = { accept: "принял", refuse: "отклонил", stall: "отложил" };

const ANSWERING: Readonly<Record<Incident["answers"], string>> = {
  none: ", не вслед за другим действием",
  own: ", вслед за другим действием той же стороны",
  other: ", вслед за действием другой стороны",
};

function gone(own: Actor, other: Actor): string {
  const left = `${own.name} ${past(own, "отступил")} от дороги, а ${other.name} нет`;
  return `${left}; после этого ${own.name} ${past(own, "вернулся")} к ней`;
}

function occasion(id: string, rule: string, say: Say): string {
  const result = say.result(rule);
  const fell = result === null ? "" : `; итог: ${say.term(result)}`;
  return line(`у ${who(id, say, "genitive")} была возможность действовать${fell} (${GROUND_TRUTH})`);
}

function ending({ outcome, by, over }: EventOf<"truce.ended">, say: Say): string {
  const reason = over === "" ? "" : say.term(over);
  if (by === null) return reason === "" ? "" : `: ${reason}`;
  if (outcome === "collapsed")
    return `: ${did(by, "объявил", say)} о выходе${reason === "" ? "" : `; причина: ${reason}`}`;
  return reason === "" ? ` (${who(by, say)})` : `: ${reason} (${who(by, say)})`;
}

/** Kinds of act are labels with a capital. */
function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function span(from: number, to: number, say: Say): string {
  return from === to ? say.time(from) : `время с ${say.time(from)} до ${say.time(to)}`;
}

function tally({ measure, count, accused, contested, qualifier }: Claim, say: Say): string {
  const noun = measure === "deaths" ? DEATHS : BREACHES;
  const amount = count === 0 ? `0 ${noun.many}` : counted(count, noun);
  const kept = qualifier === "" ? "" : ` (${say.word(qualifier)})`;
  const whom =
    accused === null
      ? ", без разделения по сторонам"
      : ` ${measure === "deaths" ? `от действий ${who(accused, say, "genitive")}` : bySide(accused, say)}`;
  const disputed = contested === 0 ? "" : ` (из них оспаривается: ${contested})`;
  return `${amount}${kept}${whom}${disputed}`;
}
