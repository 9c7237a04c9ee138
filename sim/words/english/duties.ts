import type { ConvoyNeed, DemandTopic, DutyReason } from "../../model/index.ts";
import type { DutyWords } from "../words.ts";
import { line, title, who } from "./lines.ts";
import { counted, listed } from "./writing.ts";

/** What is owed, asked, offered and done at the road, and the clock of calm days. */
export const DUTIES: DutyWords = {
  "offer.made": ({ by, to, about, document }, say) => {
    const what = about === "declassify" && document !== null ? `to publish ${title(document, say)}` : OFFERED[about];
    return line(`${who(by, say)} offered ${who(to, say)} ${what}`);
  },
  "threat.made": ({ by, to }, say) => line(`${who(by, say)} told ${who(to, say)} that it would walk out if refused`),
  "notice.given": ({ by, to, about }, say) =>
    line(`${who(by, say)} told ${who(to, say)} beforehand what it meant to do: ${OFFERED[about]}`),
  "obligation.changed": ({ obligation, debtor, to, why }, say) =>
    line(`what is owed by ${who(debtor, say)} under “${say.name(obligation)}” ${STANDS[to]}${BECAUSE[why]}`),
  "pull-back.tried": () => "Both sides could pull back from the road.",
  "forces.withdrawn": ({ side }, say) => line(`${who(side, say)} pulled back from the road`),
  "forces.returned": ({ side, charged }, say) => {
    const blame = charged === null ? "" : ` and laid it to ${who(charged, say)}`;
    return line(`${who(side, say)} returned to the road${blame}`);
  },
  "road.opened": () => "The road lay open: both sides had pulled back.",
  "road.closed": ({ by }, say) =>
    line(by === null ? "the road was closed: both sides returned" : `the road was closed: ${who(by, say)} returned`),
  "permit.granted": ({ by }, say) => line(`${who(by, say)} permitted convoys to pass`),
  "convoy.due": () => "A convoy was due.",
  "convoy.moved": ({ convoys }) => line(`${counted(convoys, "convoy", "convoys")} moved`),
  "convoy.waited": ({ lacking }) =>
    line(`the convoy waited at the border for want of ${listed(lacking.map((need) => NEEDS[need]))}`),
  "maps.shared": ({ by }, say) => line(`${who(by, say)} shared its maps and names`),
  "aircraft.grounded": ({ side }, say) => line(`aircraft of ${who(side, say)} stayed on the ground`),
  "calm.judged": () => "A day of the truce was over.",
  "calm.counted": ({ days }) => line(`the day counted as calm${days === 1 ? "" : `: ${days} calm days in a row`}`),
  "calm.reset": ({ days, over }) =>
    line(
      `the count of calm days went back from ${days} to 0, over ${over === "breaches" ? "breaches" : "a grave act"}`,
    ),
  "centre.established": () => "The joint centre was set up.",
};

const OFFERED: Readonly<Record<DemandTopic, string>> = {
  declassify: "to publish the text",
  renew: "to renew the truce",
  separate: "to separate signatory from excluded groups",
  "pull-back": "to pull back its forces",
  permit: "to permit a convoy",
  "share-maps": "to share its maps",
  "ground-aircraft": "to keep its aircraft on the ground",
};

const STANDS = {
  pending: "was put off",
  active: "came into force",
  met: "was met",
  breached: "was not met",
  disputed: "came into dispute",
  released: "was lifted",
  void: "lapsed",
} as const;

const BECAUSE: Readonly<Record<DutyReason, string>> = {
  "needs-met": ": what it waited for was met",
  "need-unmet": ": what it waits for is not met",
  kept: ", as its verifiers see it",
  "verifiers-agree": ", as its verifiers agree",
  "verifiers-differ": ": its verifiers differ",
  "terms-unread": ": those who judge it cannot read its terms",
  "counterpart-failed": ": the other side did not do its part",
  performed: "",
  late: ": it did not agree",
  agreed: ": both agreed",
  used: ": it made use of it",
};

const NEEDS: Readonly<Record<ConvoyNeed, string>> = { road: "the road", permit: "a permit", calm: "calm" };
