/**
 * The one table of the model's numbers: the code, the JSON Schema, the page's panel and the ODD are made from it. What each means
 * stands in `meanings.ts`, which the simulator itself does without.
 * Rates are per day, hazards per party-day, times as their unit says; shares and trust lie in [0, 1].
 */

export type Status = "measured" | "fitted" | "assumed";

export type ParameterGroup =
  | "violence"
  | "excluded"
  | "observation"
  | "trust"
  | "patrons"
  | "disclosure"
  | "renewal"
  | "shock"
  | "negotiation"
  | "obligations"
  | "aid";

export interface Parameter {
  readonly group: ParameterGroup;
  /** What the page calls it. */
  readonly label: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly default: number;
  readonly status: Status;
  /** Ids of rows in the sources table; empty for a number that is ours. */
  readonly sources: readonly string[];
  /** Shown first in the panel, as one of about nine. */
  readonly leading?: true;
}

const assumed = (
  group: ParameterGroup,
  label: string,
  unit: string,
  range: readonly [number, number],
  value: number,
  extra: Partial<Parameter> = {},
): Parameter => ({
  group,
  label,
  unit,
  min: range[0],
  max: range[1],
  default: value,
  status: "assumed",
  sources: [],
  ...extra,
});

// biome-ignore format: a table, one row a number
export const PARAMETERS = {
  warRate: assumed("violence", "War rate", "acts/day", [1, 120], 60, { status: "fitted" }),
  ownExcitation: assumed("violence", "Own follow-on", "acts/act", [0, 0.9], 0.42, { status: "fitted", sources: ["LEWIS"] }),
  crossExcitation: assumed("violence", "Retaliation", "acts/act", [0, 0.9], 0.28, { status: "fitted", sources: ["LINKE", "HBK"], leading: true }),
  excitationDecay: assumed("violence", "Speed of answer", "1/day", [0.2, 12], 2.2, { status: "fitted" }),
  restraintShare: assumed("violence", "Restraint", "share", [0, 0.9], 0.2),
  sameSector: assumed("violence", "Stays in its sector", "share", [0, 1], 0.8),
  severitySigma: assumed("violence", "Spread of severity", "log units", [0.1, 2], 1, { sources: ["FSR17"] }),
  severityCap: assumed("violence", "Cap on severity", "severity", [1, 20], 6),
  deathsPerSeverity: assumed("violence", "Deaths per severity", "deaths", [0, 1], 0.15),
  preHistoryDays: assumed("violence", "Pre-history", "days", [1, 14], 5),
  onsetCancellation: assumed("violence", "Orders that stop", "share", [0, 1], 0.995),
  complyAtOnset: assumed("violence", "Compliance at the start", "share", [0, 1], 0.88, { status: "fitted", leading: true }),

  excludedRate: assumed("excluded", "Acts by excluded groups", "acts/day/group", [0, 40], 6, { sources: ["HM13"], leading: true }),
  excludedBoost: assumed("excluded", "Spoiling", "factor", [0, 5], 1, { sources: ["KW02"] }),
  excludedWidth: assumed("excluded", "Reach of spoiling", "trust", [0.02, 0.5], 0.12),
  excludedPublicity: assumed("excluded", "Spoilers and publicity", "factor", [0, 2], 0.3),
  blameShare: assumed("excluded", "Blamed on the moderates", "share", [0, 1], 0.6, { sources: ["HM13", "REB11b"] }),
  strikeRate: assumed("excluded", "Strikes on excluded groups", "strikes/day/party", [0, 30], 1),
  strikeSeverity: assumed("excluded", "Severity of a strike", "severity", [0.1, 20], 3),
  strikeDeaths: assumed("excluded", "Deaths in a strike", "deaths", [0, 10], 2, { sources: ["DEZ"] }),
  confusion: assumed("excluded", "Confusion", "share", [0, 1], 0.25, { leading: true }),
  confusionMaps: assumed("excluded", "Maps against confusion", "share", [0, 1], 0.5, { sources: ["DEZ2"] }),
  confusionPublicity: assumed("excluded", "Publicity against confusion", "share", [0, 1], 0.3),
  hotlineRelief: assumed("excluded", "Hotline against confusion", "share", [0, 1], 0.5, { sources: ["DEZ2"] }),
  hotlineMinutes: assumed("excluded", "Delay of the hotline", "minutes", [0, 600], 27, { status: "measured", sources: ["DEZ2", "DEZ3"] }),
  strikeMinutes: assumed("excluded", "Length of a strike", "minutes", [1, 600], 61, { status: "measured", sources: ["DEZ"] }),
  shockGravity: assumed("excluded", "Gravity of a shock", "severity", [1, 60], 12),

  attributionAccuracy: assumed("observation", "Attribution accuracy", "share", [0, 1], 0.9, { leading: true }),
  publicityAttribution: assumed("observation", "Publicity and attribution", "share", [0, 1], 0.5),
  monitors: assumed("observation", "Neutral monitors", "teams", [0, 20], 1, { sources: ["PKSOI19"] }),
  contestedBase: assumed("observation", "Contested under secrecy", "share", [0, 1], 0.3),
  observationDelay: assumed("observation", "Delay of notice", "hours", [0, 48], 3),
  tollSpread: assumed("observation", "Spread of tolls", "log units", [0, 1], 0.2, { sources: ["BOI", "COI", "SG32", "BOI2"] }),
  flashSeverity: assumed("observation", "Grave act", "severity", [1, 20], 5),
  correctionShare: assumed("observation", "Corrections", "share", [0, 1], 0.1, { sources: ["RUDAW", "SOHR7"] }),
  surgeFactor: assumed("observation", "Surge before a report", "factor", [1, 5], 3, { status: "fitted", sources: ["SLMM6b"] }),

  evidenceHalfLife: assumed("trust", "Memory of conduct", "days", [0.25, 60], 3, { leading: true }),
  commitmentHalfLife: assumed("trust", "Memory of commitments", "days", [0.5, 120], 14),
  evidenceGain: assumed("trust", "Weight of a day's bulletin", "evidence/day", [0, 5], 1.2),
  toleratedShare: assumed("trust", "Tolerated violence", "share", [0.01, 1], 0.25, { status: "fitted", leading: true }),
  lossFactor: assumed("trust", "Bad news weighs", "factor", [0.5, 5], 1.5),
  contestedWeight: assumed("trust", "Weight of a contested claim", "share", [0, 1], 0.6),
  contradictionDiscount: assumed("trust", "Discount for contradiction", "share", [0, 1], 0.5),
  ownClientWeight: assumed("trust", "Claim against one's own", "factor", [1, 10], 3, { sources: ["KYDD03"] }),
  creditFriendly: assumed("trust", "Credit for a friendly reporter", "share", [0, 1], 1),
  creditNeutral: assumed("trust", "Credit for a neutral reporter", "share", [0, 1], 0.7),
  creditAdverse: assumed("trust", "Credit for an adverse reporter", "share", [0, 1], 0.3),
  flashEvidence: assumed("trust", "Weight of a grave report", "evidence", [0, 3], 0.25),
  patronShare: assumed("trust", "Answering for a client", "share", [0, 1], 0.6),
  gainFromExploiting: assumed("trust", "Gain from exploiting", "payoff", [0, 0.95], 0.4, { sources: ["KYDD05"] }),
  lossFromExploited: assumed("trust", "Loss from being exploited", "payoff", [0.05, 3], 0.4, { sources: ["KYDD05"] }),

  dependence: assumed("patrons", "Dependence on the patron", "share", [0, 1], 0.55, { leading: true }),
  slack: assumed("patrons", "Slack per level", "share", [0, 1], 0.2, { sources: ["SGC14", "POP"] }),
  levels: assumed("patrons", "Levels of command", "levels", [0, 8], 3),
  pressureBase: assumed("patrons", "Pressure by default", "logit", [-4, 4], 0.3),
  pressureTrust: assumed("patrons", "Pressure and trust", "logit", [0, 10], 3),
  pressureAudience: assumed("patrons", "Pressure and publicity", "logit", [0, 4], 0.6),
  pressureShock: assumed("patrons", "Pressure and shock", "logit", [0, 4], 0.6),
  complyBase: assumed("patrons", "Compliance by default", "logit", [-4, 4], 0.75),
  complySettling: assumed("patrons", "Settling of conduct", "days", [0, 14], 1.5, { status: "fitted" }),
  complyLeverage: assumed("patrons", "Compliance and leverage", "logit", [0, 10], 3),
  complyTrust: assumed("patrons", "Compliance and trust", "logit", [0, 10], 1.3),
  complyShock: assumed("patrons", "Compliance and shock", "logit", [0, 4], 0.5),
  complyHawks: assumed("patrons", "Compliance and hawks", "logit", [0, 2], 0.35),
  reputationCost: assumed("patrons", "Reputation cost", "logit", [0, 3], 0.6),

  attributedSecret: assumed("disclosure", "Attributed under secrecy", "share", [0.05, 1], 0.5),
  attributedPublic: assumed("disclosure", "Gained by publication", "share", [0, 1], 0.3),
  audienceCost: assumed("disclosure", "Audience cost", "logit", [0, 3], 1, { sources: ["FEA94"], leading: true }),
  hawkCost: assumed("disclosure", "Hawk cost", "logit", [0, 3], 0.7, { sources: ["STAS"], leading: true }),
  concessionBenefit: assumed("disclosure", "Benefit of conceding", "logit", [0, 3], 0.9),
  concessionSpread: assumed("disclosure", "Spread of readiness", "logit", [0.05, 3], 0.6),
  leakRate: assumed("disclosure", "Leak rate", "1/day/holder", [0, 0.5], 0.005, { status: "fitted", leading: true }),
  leakedPublicity: assumed("disclosure", "Publicity of a leak", "share", [0, 1], 0.6),
  readableShare: assumed("disclosure", "Readable share", "share", [0, 1], 0.8),
  commitmentEvidence: assumed("disclosure", "Weight of a commitment", "evidence", [0, 5], 1.2),
  answerDelay: assumed("disclosure", "Deliberation", "hours", [0, 168], 18),
  publishUtility: assumed("disclosure", "Wish to publish", "logit", [-6, 6], -2.5, { status: "fitted" }),

  distortedShare: assumed("disclosure", "Distorted leaks", "share", [0, 1], 0.2),
  distortionLoss: assumed("disclosure", "Loss by distortion", "share", [0, 1], 0.5),
  voteBase: assumed("disclosure", "Vote for the text", "logit", [-6, 8], 3),
  voteTrust: assumed("disclosure", "Vote and trust", "logit", [0, 10], 3),
  sensitivityCost: assumed("disclosure", "Cost of a closely held text", "logit", [0, 10], 3, { sources: ["UNSC16b"] }),

  answerTrust: assumed("negotiation", "Answer and trust", "logit", [0, 10], 2),
  stallUtility: assumed("negotiation", "Wish to stall", "logit", [-6, 6], -0.5),
  threatWeight: assumed("negotiation", "Weight of a threat", "logit", [0, 4], 0.6),
  threatShock: assumed("negotiation", "Threat refused", "shock", [0, 3], 0.3),
  pledgeWeight: assumed("negotiation", "Weight of a promise", "logit", [0, 4], 1),
  noticeEvidence: assumed("negotiation", "Word beforehand", "evidence", [0, 2], 0.2, { sources: ["SOP"] }),

  pullBackEvery: assumed("obligations", "Time between tries", "hours", [1, 72], 12),
  pullBackBase: assumed("obligations", "Pull-back by default", "logit", [-8, 4], -3),
  pullBackTrust: assumed("obligations", "Pull-back and trust", "logit", [0, 12], 6),
  pullBackPublicity: assumed("obligations", "Pull-back and publicity", "logit", [0, 4], 1),
  pullBackSeen: assumed("obligations", "The other has gone", "logit", [0, 4], 1),
  pullBackStay: assumed("obligations", "Staying away", "logit", [0, 8], 3.5),
  pullBackReturn: assumed("obligations", "Return when alone", "hours", [1, 72], 12, { sources: ["MEE16"] }),
  pullBackEvidence: assumed("obligations", "Left alone", "evidence", [0, 5], 1),
  pullBackSight: assumed("obligations", "Sight of the road", "share", [0, 1], 0.5, { sources: ["TSI15", "MEE16"] }),
  seriousLevel: assumed("obligations", "Serious breaches", "share of war level", [0.01, 2], 0.3),
  calmDeaths: assumed("obligations", "Grave act", "deaths", [1, 100], 5),
  calmDays: assumed("obligations", "Calm days wanted", "days", [1, 60], 7, { sources: ["OBAMA16", "KIRBY19"] }),
  separationRate: assumed("obligations", "Speed of separation", "1/day", [0, 5], 0.5, { sources: ["CSM09"] }),
  separationPledge: assumed("obligations", "Separation as promised", "factor", [0, 5], 1),
  separationWanted: assumed("obligations", "Separation wanted", "share", [0, 1], 0.8),
  mapsBase: assumed("obligations", "Sharing maps by default", "logit", [-8, 4], -2),
  mapsTrust: assumed("obligations", "Sharing maps and trust", "logit", [0, 12], 5),
  airShare: assumed("obligations", "Share of air action", "share", [0, 1], 0.15),

  convoyCatchUp: assumed("aid", "Convoys at a time", "convoys", [1, 10], 2),
  accessWanted: assumed("aid", "Access wanted", "share", [0, 1], 0.5),
  permitBase: assumed("aid", "Permit by default", "logit", [-8, 4], -2.2, { sources: ["WION", "GUARD"] }),
  permitTrust: assumed("aid", "Permit and trust", "logit", [0, 12], 3),
  permitLeverage: assumed("aid", "Permit and leverage", "logit", [0, 10], 3),

  satisfactionThreshold: assumed("renewal", "Satisfaction wanted", "score", [0, 1], 0.38, { status: "fitted" }),
  satisfactionSpread: assumed("renewal", "Spread of satisfaction", "score", [0.005, 0.5], 0.05),
  renewalBase: assumed("renewal", "Wish to renew", "logit", [-6, 8], 3.6),
  violenceScore: assumed("renewal", "Calm in the score", "score", [0, 1], 0.6),
  aidScore: assumed("renewal", "Aid in the score", "score", [0, 1], 0.15),
  trustScore: assumed("renewal", "Trust in the score", "score", [0, 1], 0.25),
  shockScore: assumed("renewal", "Shock in the score", "score", [0, 1], 0.25, { status: "fitted" }),
  renewalTrust: assumed("renewal", "Renewal and trust", "logit", [0, 10], 3),
  renewalShock: assumed("renewal", "Renewal and shock", "logit", [0, 10], 1.2),
  renewalLeverage: assumed("renewal", "Renewal and leverage", "logit", [0, 10], 3),
  renewalViolence: assumed("renewal", "Renewal and breaches", "logit", [0, 10], 1.5),
  renewalPublicity: assumed("renewal", "Renewal and publicity", "logit", [0, 2], 0.25),
  calmLevel: assumed("renewal", "Ordinary violence", "share of war level", [0, 1], 0.15),
  hazardViolence: assumed("renewal", "Hazard and breaches", "log ratio", [0, 12], 4),
  hazardShock: assumed("renewal", "Hazard and shock", "log ratio", [0, 12], 3.4, { status: "fitted" }),
  hazardAid: assumed("renewal", "Hazard and aid", "log ratio", [0, 3], 0.3),
  hazardTrust: assumed("renewal", "Hazard and trust", "log ratio", [0, 12], 2),
  endorsementRatio: assumed("renewal", "Endorsement", "ratio", [0.1, 1], 0.75),
  baseHazard: assumed("renewal", "Base hazard", "1/day/party", [0, 0.1], 0.0009),
  expiryFactor: assumed("renewal", "Hazard before an expiry", "factor", [1, 20], 5),
  designRatio: assumed("renewal", "Design of the truce", "ratio", [0.05, 2], 1, { sources: ["CLST"] }),

  shockVictim: assumed("shock", "Shock to the victim", "shock", [0, 3], 1),
  shockPatron: assumed("shock", "Shock to its patron", "shock", [0, 3], 0.8),
  shockEvidence: assumed("shock", "Bad evidence of a shock", "evidence", [0, 10], 2),
  shockActs: assumed("shock", "Acts of revenge", "acts", [0, 60], 9),
  shockHalfLife: assumed("shock", "Memory of a shock", "days", [0.25, 30], 2),
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS;

export type Parameters = Readonly<Record<ParameterId, number>>;

export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];

export const DEFAULTS: Parameters = Object.fromEntries(
  PARAMETER_IDS.map((id) => [id, PARAMETERS[id].default]),
) as Parameters;
