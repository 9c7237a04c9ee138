import type { ConvoyNeed, DemandTopic, DutyReason } from "../../model/index.ts";
import type { DutyWords } from "../words.ts";
import { did, line, of, title, to as toward, who } from "./lines.ts";
import { CONVOYS, counted, DAYS, listed } from "./writing.ts";

/** What is owed, asked, offered and done at the road, and the clock of calm days. */
export const DUTIES: DutyWords = {
  "offer.made": ({ by, to, about, document }, say) => {
    const what = about === "declassify" && document !== null ? `de publier ${title(document, say)}` : OFFERED[about];
    return line(`${did(by, "proposé", say)} ${toward(who(to, say))} ${what}`);
  },
  "threat.made": ({ by, to }, say) =>
    line(`${did(by, "fait savoir", say)} ${toward(who(to, say))} qu’un refus entraînerait un départ de la trêve`),
  "notice.given": ({ by, to, about }, say) =>
    line(`${did(by, "prévenu", say)} ${who(to, say)} de l’intention ${OFFERED[about]}`),
  "obligation.changed": ({ obligation, debtor, to, why }, say) =>
    line(`l’obligation ${of(who(debtor, say))} « ${say.name(obligation)} » ${STANDS[to]}${BECAUSE[why]}`),
  "pull-back.tried": () => "Les deux camps pouvaient se retirer de la route.",
  "forces.withdrawn": ({ side }, say) => line(`${did(side, "quitté la route", say)}`),
  "forces.returned": ({ side, charged }, say) => {
    const blame = charged === null ? "" : `, en l’imputant ${toward(who(charged, say))}`;
    return line(`${did(side, "repris position sur la route", say)}${blame}`);
  },
  "road.opened": () => "La route était ouverte : les deux camps s’étaient retirés.",
  "road.closed": ({ by }, say) =>
    line(
      by === null
        ? "la route a été fermée : les deux camps y sont revenus"
        : `la route a été fermée : ${did(by, "repris position", say)}`,
    ),
  "permit.granted": ({ by }, say) => line(`${did(by, "autorisé le passage des convois", say)}`),
  "convoy.due": () => "Un convoi était attendu.",
  "convoy.moved": ({ convoys }) => line(`de l’aide est partie : ${counted(convoys, CONVOYS)}`),
  "convoy.waited": ({ lacking }) =>
    line(`le convoi a attendu à la frontière ; il manquait : ${listed(lacking.map((need) => NEEDS[need]))}`),
  "maps.shared": ({ by }, say) => line(`${did(by, "communiqué des cartes et des noms", say)}`),
  "aircraft.grounded": ({ side }, say) => line(`les avions ${of(who(side, say))} sont restés au sol`),
  "calm.judged": () => "Une journée de trêve s’est achevée.",
  "calm.counted": ({ days }) => line(`la journée a compté comme calme ; d’affilée : ${counted(days, DAYS)}`),
  "calm.reset": ({ days, over }) =>
    line(
      `le décompte des jours calmes est revenu de ${days} à 0 ; motif : ${over === "breaches" ? "des manquements" : "un acte grave"}`,
    ),
  "centre.established": () => "Le centre conjoint a été créé.",
};

const OFFERED: Readonly<Record<DemandTopic, string>> = {
  declassify: "de publier le texte",
  renew: "de renouveler la trêve",
  separate: "de séparer les groupes signataires des groupes exclus",
  "pull-back": "de retirer des forces",
  permit: "d’autoriser un convoi",
  "share-maps": "de communiquer des cartes",
  "ground-aircraft": "de garder des avions au sol",
};

const STANDS = {
  pending: "a été différée",
  active: "est entrée en vigueur",
  met: "a été remplie",
  breached: "n’a pas été remplie",
  disputed: "est devenue litigieuse",
  released: "a été levée",
  void: "est devenue caduque",
} as const;

const BECAUSE: Readonly<Record<DutyReason, string>> = {
  "needs-met": " : ce qu’elle attendait est rempli",
  "need-unmet": " : ce qu’elle attend n’est pas rempli",
  kept: ", aux yeux de ceux qui la vérifient",
  "verifiers-agree": ", de l’accord de ceux qui la vérifient",
  "verifiers-differ": " : ceux qui la vérifient divergent",
  "terms-unread": " : ceux qui en jugent ne peuvent pas en lire les termes",
  "counterpart-failed": " : l’autre camp n’a pas fait sa part",
  performed: "",
  late: " : l’accord n’est pas venu",
  agreed: " : les deux ont été d’accord",
  used: " : il en a été fait usage",
};

const NEEDS: Readonly<Record<ConvoyNeed, string>> = { road: "la route", permit: "une autorisation", calm: "le calme" };
