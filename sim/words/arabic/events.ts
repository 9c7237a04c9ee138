import type { Answer, Claim, EventOf, Incident } from "../../model/index.ts";
import { returnedTo } from "../returned.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { DUTIES } from "./duties.ts";
import { actor, agreeing, did, GROUND_TRUTH, line, past, request, title, what, who } from "./lines.ts";
import { BREACHES, chance, counted, DEATHS, isolated, listed } from "./writing.ts";

/**
 * Neutral terms, as in English: a claim is a "إفادة" and somebody's, an observation is what somebody "رصد", an incident is
 * "وقائع النموذج". A verb stands before its subject, so that it agrees in gender alone.
 */
export const EVENTS: Words["events"] = {
  "truce.started": () => "بدأت الهدنة.",
  "act.considered": ({ side }, say) => occasion(side, "violence.thinning", say),
  "incident.occurred": (incident, say) => {
    const { side, kind, sector, deaths } = incident;
    const act = `${what(kind, say)} من جانب ${who(side, say)}، ${what(sector, say)}، ${counted(deaths, DEATHS)}`;
    return line(`${GROUND_TRUTH}: ${act}${ANSWERING[incident.answers]}`);
  },
  "group.considered": ({ group }, say) => occasion(group, "excluded.act", say),
  "group.acted": ({ group, among, sector, kind, deaths, blamed }, say) => {
    const act = `${what(kind, say)} من جانب ${who(group, say)}، ${what(sector, say)}، ${counted(deaths, DEATHS)}`;
    const laid = blamed ? `؛ وعدّه الجانب الآخر فعلًا من ${who(among, say)}` : "";
    return line(`${GROUND_TRUTH}: ${act}${laid}`);
  },
  "strike.considered": ({ by }, say) => line(`كانت أمام ${who(by, say)} فرصة لضرب جماعة مستثناة (${GROUND_TRUTH})`),
  "strike.flown": ({ by, target, sector, deaths, hit }, say) => {
    const strike = `ضربة من ${who(by, say)} على ${who(target, say)}، ${what(sector, say)}، ${counted(deaths, DEATHS)}`;
    const mistake = hit === null ? "" : `؛ وأصابت خطأً ${who(hit, say)}`;
    return line(`${GROUND_TRUTH}: ${strike}${mistake}`);
  },
  "observation.made": ({ reporter, accused, kind, sector, deaths, contested }, say) => {
    const act = `${what(kind, say)} (${what(sector, say)}، ${counted(deaths, DEATHS)})`;
    const laid = `و${agreeing(reporter, "نسب", say)} ذلك إلى ${who(accused, say)}`;
    const dispute = contested ? "؛ والمنسوب إليه ينازع في كونه خرقًا" : "";
    return line(`${did(reporter, "رصد", say)} ما يلي: ${act}، ${laid}${dispute}`);
  },
  "window.closed": ({ reporter, from, to }, say) =>
    line(`${did(reporter, "أغلق", say)} باب العدّ عن ${span(from, to, say)}`),
  "claim.published": (claim, say) => {
    const when = claim.flash ? "" : `، عن ${span(claim.windowFrom, claim.windowTo, say)}`;
    const text = claim.text === "" ? "" : ` (${isolated(claim.text)})`;
    const said = `${did(claim.reporter, "أعلن", say)}${claim.flash ? " على الفور" : ""}`;
    return line(`${said}: ${tally(claim, say)}${when}${text}`);
  },
  "claim.corrected": ({ reporter, accused, from, to }, say) => {
    const against = accused === null ? "" : ` المنسوب إلى ${who(accused, say)}`;
    return line(`${did(reporter, "صحّح", say)} العدد${against} من ${from} إلى ${to}`);
  },
  "statement.made": ({ by, text, status }, say) => {
    const returned = returnedTo(text, say);
    const said = returned === null ? isolated(text) : gone(returned.own, returned.other);
    return line(`${who(by, say)}، في السجل بوصفه «${isolated(say.word(status))}»: ${said}`);
  },
  "report.announced": ({ by, dueAt }, say) => line(`${did(by, "أعلن", say)} تقريرًا موعده ${say.time(dueAt)}`),
  "shock.struck": ({ victim, by, deaths }, say) =>
    line(`أصابت ضربة من ${who(by, say)} ${who(victim, say)}: ${counted(deaths, DEATHS)} في هذا السيناريو`),
  "demand.made": ({ by, to, about, document }, say) =>
    line(`${did(by, "طلب", say)} من ${who(to, say)} ${request(about, document, say)}`),
  "demand.answered": ({ by, to, about, document, forced }, say) => {
    const answer = forced ?? (say.result("negotiation.answer") as Answer | null);
    const asked = `طلب ${who(by, say)} ${request(about, document, say)}`;
    if (answer === "accept" || answer === "refuse") return line(`${did(to, TOOK[answer], say)} ${asked}`);
    return line(`${did(to, answer === "stall" ? "أرجأ" : "ردّ", say)}${answer === "stall" ? " الرد" : ""} على ${asked}`);
  },
  "document.leaked": ({ document, by, share, distorted }, say) => {
    const source = by === null ? "" : `؛ والمسرِّب ${who(by, say)} (${GROUND_TRUTH})`;
    const part = share >= 1 ? "" : `نحو ${chance(share)} من `;
    return line(`تسرّب ${part}نص ${title(document, say)}${distorted ? " محرَّفًا" : ""}${source}`);
  },
  "document.shown": ({ document, to, by }, say) => {
    const from = by === null ? "" : `، مصدرها ${who(by, say)}`;
    return line(`${did(to, "اطّلع", say)} على ${title(document, say)} في نسخة خاصة${from}`);
  },
  "document.published": ({ document, by }, say) => {
    const from = by.length === 0 ? "" : `، نشره ${listed(by.map((party) => who(party, say)))}`;
    return line(`نُشر نص ${title(document, say)}${from}`);
  },
  "council.met": ({ document }, say) => {
    const result = say.result("disclosure.endorsement");
    const fell = result === null ? "" : `، والنتيجة: ${say.term(result)}`;
    return line(`اجتمع مجلس الأمن بشأن ${title(document, say)}${fell}`);
  },
  "document.endorsed": ({ document }, say) => line(`أقرّ مجلس الأمن ${title(document, say)}`),
  "situation.reviewed": () => "راجع الجميع ما بلغهم من أخبار.",
  "renewal.decided": () => "بتّ رعاة الهدنة في استمرارها.",
  "commitment.expired": ({ party }, say) =>
    line(`انقضت المدة التي ${agreeing(party, "أعلن", say)}ها ${who(party, say)}`),
  "truce.extended": ({ until, conceded }, say) => {
    const thanks =
      conceded.length === 0 ? "" : `؛ والتنازل في سبيل ذلك من ${listed(conceded.map((party) => who(party, say)))}`;
    return line(`مُدّدت الهدنة حتى ${say.time(until)}${thanks}`);
  },
  "truce.ended": (event, say) => line(`${say.words.outcomes[event.outcome]}${ending(event, say)}`),
  "run.ended": () => "انتهى زمن هذه الجولة.",
  ...DUTIES,
};

const TOOK = { accept: "قبل", refuse: "رفض" } as const;

const ANSWERING: Readonly<Record<Incident["answers"], string>> = {
  none: "، ولا يتبع فعلًا آخر",
  own: "، ويتبع فعلًا آخر للجانب نفسه",
  other: "، ويتبع فعلًا للجانب الآخر",
};

function gone(own: string, other: string): string {
  const left = `${past(own, "انسحب")} ${actor(own)} من الطريق بلا انسحاب مقابل من ${actor(other)}`;
  return `${left}، ثم ${past(own, "رجع")} إليه`;
}

function occasion(id: string, rule: string, say: Say): string {
  const result = say.result(rule);
  const fell = result === null ? "" : `، والنتيجة: ${say.term(result)}`;
  return line(`كانت أمام ${who(id, say)} فرصة للقيام بفعل${fell} (${GROUND_TRUTH})`);
}

function ending({ outcome, by, over }: EventOf<"truce.ended">, say: Say): string {
  const reason = over === "" ? "" : isolated(say.term(over));
  if (by === null) return reason === "" ? "" : `: ${reason}`;
  if (outcome === "collapsed") return `: ${did(by, "انسحب", say)}${reason === "" ? "" : `، والسبب: ${reason}`}`;
  return reason === "" ? ` (${who(by, say)})` : `: ${reason} (${who(by, say)})`;
}

function span(from: number, to: number, say: Say): string {
  return from === to ? say.time(from) : `الفترة من ${say.time(from)} إلى ${say.time(to)}`;
}

function tally({ measure, count, accused, contested, qualifier }: Claim, say: Say): string {
  const amount = counted(count, measure === "deaths" ? DEATHS : BREACHES);
  const kept = qualifier === "" ? "" : ` (${isolated(say.word(qualifier))})`;
  const link = measure === "deaths" ? "بأفعال" : "من جانب";
  const whom = accused === null ? "، دون توزيع على الجانبين" : ` ${link} ${who(accused, say)}`;
  const disputed = contested === 0 ? "" : ` (المتنازع فيه منها: ${contested})`;
  return `${amount}${kept}${whom}${disputed}`;
}
