import type { Claim, EventOf, Incident } from "../../model/index.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { DUTIES } from "./duties.ts";
import { line, request, title, who } from "./lines.ts";
import { chance, counted, listed } from "./writing.ts";

/**
 * Neutral terms: a claim is "X said", an observation "X noticed", an incident "ground truth of this simulation". Nobody
 * "violates"; a breach is what a reporter calls one.
 */
export const EVENTS: Words["events"] = {
  "truce.started": () => "The truce began.",
  "act.considered": ({ side }, say) => {
    const result = say.result("violence.thinning");
    const fell = result === null ? "" : ` and ${say.term(result)}`;
    return line(`${who(side, say)} had an occasion to act${fell} (ground truth of this simulation)`);
  },
  "incident.occurred": (incident, say) => {
    const { side, kind, sector, deaths } = incident;
    const act = `${lower(say.name(kind))} by ${who(side, say)}, ${say.name(sector)}, ${counted(deaths, "death", "deaths")}`;
    return line(`ground truth of this simulation: ${act}${ANSWERING[incident.answers]}`);
  },
  "group.considered": ({ group }, say) => {
    const result = say.result("excluded.act");
    const fell = result === null ? "" : ` and ${say.term(result)}`;
    return line(`${who(group, say)} had an occasion to act${fell} (ground truth of this simulation)`);
  },
  "group.acted": ({ group, among, sector, kind, deaths, blamed }, say) => {
    const act = `${lower(say.name(kind))} by ${who(group, say)}, ${say.name(sector)}, ${counted(deaths, "death", "deaths")}`;
    const laid = blamed ? `; the other side took it for an act of ${who(among, say)}` : "";
    return line(`ground truth of this simulation: ${act}${laid}`);
  },
  "strike.considered": ({ by }, say) =>
    line(`${who(by, say)} had an occasion to strike an excluded group (ground truth of this simulation)`),
  "strike.flown": ({ by, target, sector, deaths, hit }, say) => {
    const strike = `strike by ${who(by, say)} on ${who(target, say)}, ${say.name(sector)}, ${counted(deaths, "death", "deaths")}`;
    const mistake = hit === null ? "" : `; by mistake it hit ${who(hit, say)}`;
    return line(`ground truth of this simulation: ${strike}${mistake}`);
  },
  "observation.made": ({ reporter, accused, kind, sector, deaths, contested }, say) => {
    const act = `${lower(say.name(kind))} (${say.name(sector)}, ${counted(deaths, "death", "deaths")})`;
    const dispute = contested ? "; the accused dispute that it was a breach" : "";
    return line(`${who(reporter, say)} noticed ${act} and took it for an act of ${who(accused, say)}${dispute}`);
  },
  "window.closed": ({ reporter, from, to }, say) =>
    line(`${who(reporter, say)} closed the count for ${span(from, to, say)}`),
  "claim.published": (claim, say) => {
    const when = claim.flash ? "" : `, ${span(claim.windowFrom, claim.windowTo, say)}`;
    const text = claim.text === "" ? "" : ` (${claim.text})`;
    const said = claim.flash ? "said at once" : "said";
    return line(`${who(claim.reporter, say)} ${said}: ${tally(claim, say)}${when}${text}`);
  },
  "claim.corrected": ({ reporter, accused, from, to }, say) => {
    const against = accused === null ? "" : ` against ${who(accused, say)}`;
    return line(`${who(reporter, say)} corrected the count${against} from ${from} to ${to}`);
  },
  "statement.made": ({ by, text, status }, say) => line(`${who(by, say)}, on record as ${status}: ${text}`),
  "report.announced": ({ by, dueAt }, say) => line(`${who(by, say)} announced a report for ${say.time(dueAt)}`),
  "shock.struck": ({ victim, by, deaths }, say) =>
    line(`a strike by ${who(by, say)} hit ${who(victim, say)}: ${counted(deaths, "death", "deaths")} in this scenario`),
  "demand.made": ({ by, to, about, document }, say) =>
    line(`${who(by, say)} asked ${who(to, say)} ${request(about, document, say)}`),
  "demand.answered": ({ by, to, about, document, forced }, say) => {
    const answer = forced ?? say.result("negotiation.answer");
    const verb = answer === null ? "answered" : say.term(answer);
    return line(`${who(to, say)} ${verb} the request of ${who(by, say)} ${request(about, document, say)}`);
  },
  "document.leaked": ({ document, by, share, distorted }, say) => {
    const source = by === null ? "" : `; ${who(by, say)} let it out (ground truth of this simulation)`;
    const part = share >= 1 ? "" : `about ${chance(share)} of `;
    return line(`${part}${title(document, say)} leaked${distorted ? ", distorted" : ""}${source}`);
  },
  "document.shown": ({ document, to, by }, say) => {
    const from = by === null ? "" : ` by ${who(by, say)}`;
    return line(`${who(to, say)} was shown ${title(document, say)} in private${from}`);
  },
  "document.published": ({ document, by }, say) => {
    const from = by.length === 0 ? "" : ` by ${listed(by.map((party) => who(party, say)))}`;
    return line(`${title(document, say)} was published${from}`);
  },
  "council.met": ({ document }, say) => {
    const result = say.result("disclosure.endorsement");
    const fell = result === null ? "" : `: it ${say.term(result)}`;
    return line(`the Security Council met about ${title(document, say)}${fell}`);
  },
  "document.endorsed": ({ document }, say) => line(`the Security Council endorsed ${title(document, say)}`),
  "situation.reviewed": () => "Everyone took stock of what they had heard.",
  "renewal.decided": () => "The sponsors decided whether the truce should go on.",
  "commitment.expired": ({ party }, say) => line(`the period declared by ${who(party, say)} ran out`),
  "truce.extended": ({ until, conceded }, say) => {
    const thanks = conceded.length === 0 ? "" : `; ${listed(conceded.map((party) => who(party, say)))} conceded for it`;
    return line(`the truce was extended to ${say.time(until)}${thanks}`);
  },
  "truce.ended": (event, say) => line(`${say.words.outcomes[event.outcome]}${ending(event, say)}`),
  "run.ended": () => "The time of this run is up.",
  ...DUTIES,
};

const ANSWERING: Readonly<Record<Incident["answers"], string>> = {
  none: ", following no other act",
  own: ", following another act of the same side",
  other: ", following an act of the other side",
};

function ending({ outcome, by, over }: EventOf<"truce.ended">, say: Say): string {
  const reason = over === "" ? "" : say.term(over);
  if (by === null) return reason === "" ? "" : `: ${reason}`;
  if (outcome === "collapsed") return `: ${who(by, say)} walked out${reason === "" ? "" : `, over ${reason}`}`;
  return reason === "" ? ` (${who(by, say)})` : `: ${reason} (${who(by, say)})`;
}

/** Kinds of act are labels with a capital. */
function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function span(from: number, to: number, say: Say): string {
  return from === to ? say.time(from) : `${say.time(from)} to ${say.time(to)}`;
}

function tally({ measure, count, accused, contested, qualifier }: Claim, say: Say): string {
  const what = measure === "deaths" ? counted(count, "death", "deaths") : counted(count, "breach", "breaches");
  const amount = /^(at least|more than)$/.test(qualifier) ? `${qualifier} ${what}` : what;
  const kept = qualifier === "" || amount !== what ? "" : ` (${qualifier})`;
  const link = measure === "deaths" ? "through acts of" : "by";
  const whom = accused === null ? ", not split by side" : ` ${link} ${who(accused, say)}`;
  const disputed = contested === 0 ? "" : ` (${contested} of them disputed)`;
  return `${amount}${kept}${whom}${disputed}`;
}
