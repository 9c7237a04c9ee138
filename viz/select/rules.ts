import { type Note, PARAMETERS, type ParameterId, type Settings, type Status } from "../../sim/index.ts";
import { WHY } from "../words/english/why.ts";
import { wordsOf } from "../words/language.ts";
import { parameterLabel, unitLabel } from "../words/model.ts";
import { termOf } from "../words/tell.ts";

const words = wordsOf("why", WHY);

/** Which of the model's numbers stand behind a rule, so that a "why?" ends at something one can change. */

const BEHIND_ODDS: Readonly<Record<string, readonly ParameterId[]>> = {
  "violence.thinning": ["complyAtOnset", "warRate"],
  "negotiation.answer": [
    "publishUtility",
    "concessionBenefit",
    "hawkCost",
    "answerTrust",
    "stallUtility",
    "threatWeight",
    "answerDelay",
  ],
  "disclosure.leak": ["leakRate", "sensitivityCost"],
  "disclosure.vote": ["voteBase", "voteTrust"],
  "excluded.act": ["excludedRate", "excludedBoost", "excludedWidth", "excludedPublicity"],
  "excluded.confusion": ["confusion", "confusionMaps", "confusionPublicity", "hotlineRelief", "hotlineMinutes"],
  "pull-back.move": ["pullBackBase", "pullBackTrust", "pullBackPublicity", "pullBackSeen", "pullBackStay"],
  "aid.permit": ["permitBase", "permitTrust", "permitLeverage"],
  "separation.maps": ["mapsBase", "mapsTrust"],
  "renewal.satisfaction": [
    "satisfactionThreshold",
    "satisfactionSpread",
    "violenceScore",
    "aidScore",
    "trustScore",
    "shockScore",
    "designRatio",
  ],
  "renewal.concession": ["concessionBenefit", "hawkCost", "concessionSpread"],
  "renewal.own-commitment": [
    "renewalBase",
    "renewalTrust",
    "renewalShock",
    "renewalLeverage",
    "renewalViolence",
    "renewalPublicity",
    "designRatio",
  ],
  "collapse.hazard": [
    "baseHazard",
    "hazardViolence",
    "hazardShock",
    "hazardAid",
    "hazardTrust",
    "expiryFactor",
    "designRatio",
  ],
};

const BEHIND_DUTIES: Readonly<Record<string, readonly ParameterId[]>> = {
  "disclosure.vote": ["voteBase", "voteTrust"],
  "pull-back.move": ["pullBackBase", "pullBackTrust", "pullBackPublicity", "pullBackSeen", "pullBackStay"],
  "aid.permit": ["permitBase", "permitTrust", "permitLeverage"],
  "separation.maps": ["mapsBase", "mapsTrust"],
};

const BEHIND_MOVES: Readonly<Record<string, readonly ParameterId[]>> = {
  compliance: [
    "complyBase",
    "complyLeverage",
    "complyTrust",
    "complyShock",
    "complyHawks",
    "complySettling",
    "dependence",
    "slack",
    "levels",
  ],
  credited: ["creditFriendly", "creditNeutral", "creditAdverse", "ownClientWeight"],
  publicity: ["leakedPublicity"],
  shock: ["shockVictim", "shockPatron", "shockHalfLife"],
};

/** What moves trust, by the name of the evidence. */
const BEHIND_TRUST: Readonly<Record<string, readonly ParameterId[]>> = {
  fading: ["evidenceHalfLife", "commitmentHalfLife"],
  claim: [
    "evidenceGain",
    "toleratedShare",
    "lossFactor",
    "contestedWeight",
    "contradictionDiscount",
    "patronShare",
    "flashEvidence",
  ],
  shock: ["shockEvidence"],
  leak: ["commitmentEvidence"],
  refusal: ["commitmentEvidence"],
  endorsement: ["commitmentEvidence"],
  "shown the text": ["commitmentEvidence"],
};

/** A number of the model as it stands in a run. */
export interface ParameterNow {
  readonly id: ParameterId;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly status: Status;
  readonly sources: readonly string[];
}

export function ruleLabel(note: Note): string {
  return note.note === "odds" ? termOf(note.rule) : words().rules[note.of];
}

export function parametersBehind(note: Note, settings: Settings): ParameterNow[] {
  return idsBehind(note).map((id) => parameterNow(id, settings));
}

function idsBehind(note: Note): ParameterId[] {
  if (note.note === "odds") return [...(BEHIND_ODDS[note.rule] ?? BEHIND_DUTIES[note.rule] ?? [])];
  if (note.of !== "trust") return [...(BEHIND_MOVES[note.of] ?? [])];
  return [...new Set(note.parts.filter(({ amount }) => amount !== 0).flatMap(({ part }) => BEHIND_TRUST[part] ?? []))];
}

export function parameterNow(id: ParameterId, { parameters }: Settings): ParameterNow {
  const { unit, status, sources } = PARAMETERS[id];
  return { id, label: parameterLabel(id), unit: unitLabel(unit), value: parameters[id], status, sources };
}
