import type { Answer, Claim, EventOf, Incident } from "../../model/index.ts";
import { returnedTo } from "../returned.ts";
import type { Say } from "../say.ts";
import type { Words } from "../words.ts";
import { DUTIES } from "./duties.ts";
import { actor, did, GROUND_TRUTH, has, line, many, of, request, title, to as toward, who } from "./lines.ts";
import { BREACHES, chance, counted, DEATHS, listed } from "./writing.ts";

/**
 * Neutral terms, as in English: a claim is what somebody "a affirmé", an observation what somebody "a relevé", an incident
 * "faits du modèle". What is counted is a "manquement" to whoever counts it.
 */
export const EVENTS: Words["events"] = {
  "truce.started": () => "La trêve a commencé.",
  "act.considered": ({ side }, say) => occasion(side, "violence.thinning", say),
  "incident.occurred": (incident, say) => {
    const { side, kind, sector, deaths } = incident;
    const act = `${lower(say.name(kind))} de la part ${of(who(side, say))}, ${say.name(sector)}, ${counted(deaths, DEATHS)}`;
    return line(`${GROUND_TRUTH} : ${act}${ANSWERING[incident.answers]}`);
  },
  "group.considered": ({ group }, say) => occasion(group, "excluded.act", say),
  "group.acted": ({ group, among, sector, kind, deaths, blamed }, say) => {
    const act = `${lower(say.name(kind))} de la part ${of(who(group, say))}, ${say.name(sector)}, ${counted(deaths, DEATHS)}`;
    const laid = blamed ? ` ; l’autre camp y a vu un acte ${of(who(among, say))}` : "";
    return line(`${GROUND_TRUTH} : ${act}${laid}`);
  },
  "strike.considered": ({ by }, say) =>
    line(`${did(by, "eu l’occasion de frapper un groupe exclu", say)} (${GROUND_TRUTH})`),
  "strike.flown": ({ by, target, sector, deaths, hit }, say) => {
    const strike = `frappe ${of(who(by, say))} contre ${who(target, say)}, ${say.name(sector)}, ${counted(deaths, DEATHS)}`;
    const mistake = hit === null ? "" : ` ; par erreur, elle a touché ${who(hit, say)}`;
    return line(`${GROUND_TRUTH} : ${strike}${mistake}`);
  },
  "observation.made": ({ reporter, accused, kind, sector, deaths, contested }, say) => {
    const act = `${lower(say.name(kind))} (${say.name(sector)}, ${counted(deaths, DEATHS)})`;
    const dispute = contested ? " ; la partie mise en cause conteste qu’il y ait eu manquement" : "";
    return line(`${did(reporter, "relevé ceci", say)} : ${act}, attribué ${toward(who(accused, say))}${dispute}`);
  },
  "window.closed": ({ reporter, from, to }, say) =>
    line(`${did(reporter, "clos le décompte", say)} pour ${span(from, to, say)}`),
  "claim.published": (claim, say) => {
    const when = claim.flash ? "" : `, pour ${span(claim.windowFrom, claim.windowTo, say)}`;
    const text = claim.text === "" ? "" : ` (${claim.text})`;
    const said = did(claim.reporter, claim.flash ? "aussitôt affirmé" : "affirmé", say);
    return line(`${said} : ${tally(claim, say)}${when}${text}`);
  },
  "claim.corrected": ({ reporter, accused, from, to }, say) => {
    const against = accused === null ? "" : ` attribué ${toward(who(accused, say))}`;
    return line(`${did(reporter, "corrigé", say)} le décompte${against} de ${from} à ${to}`);
  },
  "statement.made": ({ by, text, status }, say) => {
    const returned = returnedTo(text, say);
    const said = returned === null ? text : gone(actor(returned.own), actor(returned.other));
    return line(`${who(by, say)}, au dossier comme « ${say.word(status)} » : ${said}`);
  },
  "report.announced": ({ by, dueAt }, say) => line(`${did(by, "annoncé", say)} un rapport pour le ${say.time(dueAt)}`),
  "shock.struck": ({ victim, by, deaths }, say) =>
    line(`une frappe ${of(who(by, say))} a touché ${who(victim, say)} : ${counted(deaths, DEATHS)} dans ce scénario`),
  "demand.made": ({ by, to, about, document }, say) =>
    line(`${did(by, "demandé", say)} ${toward(who(to, say))} ${request(about, document, say)}`),
  "demand.answered": ({ by, to, about, document, forced }, say) => {
    const answer = forced ?? (say.result("negotiation.answer") as Answer | null);
    const asked = `la demande ${of(who(by, say))} ${request(about, document, say)}`;
    return line(`${did(to, answer === null ? "répondu à" : TOOK[answer], say)} ${asked}`);
  },
  "document.leaked": ({ document, by, share, distorted }, say) => {
    const source = by === null ? "" : ` ; la fuite vient ${of(who(by, say))} (${GROUND_TRUTH})`;
    const part = share >= 1 ? "le texte" : `environ ${chance(share)} du texte`;
    return line(`${part} ${title(document, say)} a fuité${distorted ? ", déformé" : ""}${source}`);
  },
  "document.shown": ({ document, to, by }, say) => {
    const from = by === null ? "" : ` de la part ${of(who(by, say))}`;
    return line(`${did(to, "reçu", say)} à titre privé une copie de ${title(document, say)}${from}`);
  },
  "document.published": ({ document, by }, say) => {
    const from = by.length === 0 ? "" : ` par ${listed(by.map((party) => who(party, say)))}`;
    return line(`le texte ${title(document, say)} a été publié${from}`);
  },
  "council.met": ({ document }, say) => {
    const result = say.result("disclosure.endorsement");
    const fell = result === null ? "" : ` ; résultat : ${say.term(result)}`;
    return line(`le Conseil de sécurité s’est réuni au sujet de ${title(document, say)}${fell}`);
  },
  "document.endorsed": ({ document }, say) => line(`le Conseil de sécurité a approuvé ${title(document, say)}`),
  "situation.reviewed": () => "Chacun a fait le point sur ce qu’il avait entendu.",
  "renewal.decided": () => "Les parrains ont décidé si la trêve devait continuer.",
  "commitment.expired": ({ party }, say) => line(`la période déclarée par ${who(party, say)} a pris fin`),
  "truce.extended": ({ until, conceded }, say) => {
    const thanks =
      conceded.length === 0 ? "" : ` ; concession de la part ${listed(conceded.map((party) => of(who(party, say))))}`;
    return line(`la trêve a été prolongée jusqu’au ${say.time(until)}${thanks}`);
  },
  "truce.ended": (event, say) => line(`${say.words.outcomes[event.outcome]}${ending(event, say)}`),
  "run.ended": () => "Le temps de cette simulation est écoulé.",
  ...DUTIES,
};

const TOOK: Readonly<Record<Answer, string>> = { accept: "accepté", refuse: "refusé", stall: "différé" };

const ANSWERING: Readonly<Record<Incident["answers"], string>> = {
  none: ", sans suivre un autre acte",
  own: ", à la suite d’un autre acte du même camp",
  other: ", à la suite d’un acte de l’autre camp",
};

function gone(own: string, other: string): string {
  const not = many(other) ? "ne l’avaient pas quittée" : "ne l’avait pas quittée";
  const back = many(own) ? "ont repris position" : "a repris position";
  return `${own} ${many(own) ? "avaient" : "avait"} quitté la route et ${other} ${not} ; ${own} y ${back}`;
}

function occasion(id: string, rule: string, say: Say): string {
  const result = say.result(rule);
  const fell = result === null ? "" : ` ; résultat : ${say.term(result)}`;
  return line(`${who(id, say)} ${has(id, say)} eu une occasion d’agir${fell} (${GROUND_TRUTH})`);
}

function ending({ outcome, by, over }: EventOf<"truce.ended">, say: Say): string {
  const reason = over === "" ? "" : say.term(over);
  if (by === null) return reason === "" ? "" : ` : ${reason}`;
  if (outcome === "collapsed")
    return ` : ${did(by, "quitté la trêve", say)}${reason === "" ? "" : ` (motif : ${reason})`}`;
  return reason === "" ? ` (${who(by, say)})` : ` : ${reason} (${who(by, say)})`;
}

/** Kinds of act are labels with a capital. */
function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

function span(from: number, to: number, say: Say): string {
  return from === to ? `le ${say.time(from)}` : `la période du ${say.time(from)} au ${say.time(to)}`;
}

function tally({ measure, count, accused, contested, qualifier }: Claim, say: Say): string {
  const amount = counted(count, measure === "deaths" ? DEATHS : BREACHES);
  const kept = qualifier === "" ? "" : ` (${say.word(qualifier)})`;
  const link = measure === "deaths" ? "par des actes" : "de la part";
  const whom = accused === null ? ", sans répartition par camp" : ` ${link} ${of(who(accused, say))}`;
  const disputed = contested === 0 ? "" : ` (dont contestés : ${contested})`;
  return `${amount}${kept}${whom}${disputed}`;
}
