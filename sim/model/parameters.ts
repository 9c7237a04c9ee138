/**
 * The one table of the model's numbers: the code, the JSON Schema, the page's panel and the ODD are made from it.
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
  readonly meaning: string;
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
  meaning: string,
  extra: Partial<Parameter> = {},
): Parameter => ({
  group,
  label,
  unit,
  min: range[0],
  max: range[1],
  default: value,
  meaning,
  status: "assumed",
  sources: [],
  ...extra,
});

// biome-ignore format: a table, one row a number
export const PARAMETERS = {
  warRate: assumed("violence", "War rate", "acts/day", [1, 120], 60, "Acts a side would begin each day at war, before any answer to them", { status: "fitted" }),
  ownExcitation: assumed("violence", "Own follow-on", "acts/act", [0, 0.9], 0.42, "Further acts by the same side that one act causes", { status: "fitted", sources: ["LEWIS"] }),
  crossExcitation: assumed("violence", "Retaliation", "acts/act", [0, 0.9], 0.28, "Acts by the other side that an act of mean severity provokes, before restraint", { status: "fitted", sources: ["LINKE", "HBK"], leading: true }),
  excitationDecay: assumed("violence", "Speed of answer", "1/day", [0.2, 12], 2.2, "Rate at which an act's consequences follow it; 2.2 a day is eleven hours on average", { status: "fitted" }),
  restraintShare: assumed("violence", "Restraint", "share", [0, 0.9], 0.2, "Share of retaliation that a fully complying side forgoes"),
  sameSector: assumed("violence", "Stays in its sector", "share", [0, 1], 0.8, "Share of follow-on acts in the sector of the act that caused them"),
  severitySigma: assumed("violence", "Spread of severity", "log units", [0.1, 2], 1, "Sigma of the lognormal severity, whose mean is 1", { sources: ["FSR17"] }),
  severityCap: assumed("violence", "Cap on severity", "severity", [1, 20], 6, "Severity beyond which retaliation grows no further"),
  deathsPerSeverity: assumed("violence", "Deaths per severity", "deaths", [0, 1], 0.15, "Mean deaths in an act of severity 1"),
  preHistoryDays: assumed("violence", "Pre-history", "days", [1, 14], 5, "Days of war simulated before the truce"),
  onsetCancellation: assumed("violence", "Orders that stop", "share", [0, 1], 0.995, "Share of acts under way that the order to stop cancels at the start"),
  complyAtOnset: assumed("violence", "Compliance at the start", "share", [0, 1], 0.88, "Share of a side's own initiatives that the truce holds back at first", { status: "fitted", leading: true }),

  excludedRate: assumed("excluded", "Acts by excluded groups", "acts/day/group", [0, 40], 6, "Acts of an excluded group on a day when nothing spurs it", { sources: ["HM13"], leading: true }),
  excludedBoost: assumed("excluded", "Spoiling", "factor", [0, 5], 1, "How much more often an excluded group acts when trust stands at its threshold, where an act can tip it", { sources: ["KW02"] }),
  excludedWidth: assumed("excluded", "Reach of spoiling", "trust", [0.02, 0.5], 0.12, "Distance from the threshold over which that lasts (width of a Gaussian)"),
  excludedPublicity: assumed("excluded", "Spoilers and publicity", "factor", [0, 2], 0.3, "psi: how much more often they act when routes and dates are public"),
  blameShare: assumed("excluded", "Blamed on the moderates", "share", [0, 1], 0.6, "Probability that an act by an excluded group is laid to the side it stands among, per unit of mixing, while the text is secret, with one monitor", { sources: ["HM13", "REB11b"] }),
  strikeRate: assumed("excluded", "Strikes on excluded groups", "strikes/day/party", [0, 30], 1, "Strikes that each signatory directs at excluded groups where protected forces may stand, which the truce allows"),
  strikeSeverity: assumed("excluded", "Severity of a strike", "severity", [0.1, 20], 3, "Mean severity of a strike; an act of violence has mean 1"),
  strikeDeaths: assumed("excluded", "Deaths in a strike", "deaths", [0, 10], 2, "Mean deaths per unit of severity of a strike", { sources: ["DEZ"] }),
  confusion: assumed("excluded", "Confusion", "share", [0, 1], 0.25, "Probability that a strike where forces are wholly mixed hits protected ones, with no maps, no hotline and a secret text", { leading: true }),
  confusionMaps: assumed("excluded", "Maps against confusion", "share", [0, 1], 0.5, "Share of that confusion that shared maps and names remove", { sources: ["DEZ2"] }),
  confusionPublicity: assumed("excluded", "Publicity against confusion", "share", [0, 1], 0.3, "Share of it that a published text removes"),
  hotlineRelief: assumed("excluded", "Hotline against confusion", "share", [0, 1], 0.5, "Share of it that a hotline without any delay removes", { sources: ["DEZ2"] }),
  hotlineMinutes: assumed("excluded", "Delay of the hotline", "minutes", [0, 600], 27, "Time from the first mistaken hit to the call that stops the strike", { status: "measured", sources: ["DEZ2", "DEZ3"] }),
  strikeMinutes: assumed("excluded", "Length of a strike", "minutes", [1, 600], 61, "Time from the first hit of a strike to its last: a call later than that saves nobody", { status: "measured", sources: ["DEZ"] }),
  shockGravity: assumed("excluded", "Gravity of a shock", "severity", [1, 60], 12, "Severity from which a strike on protected forces by mistake is a shock"),

  attributionAccuracy: assumed("observation", "Attribution accuracy", "share", [0, 1], 0.9, "Probability that an observer names the right side while the text is secret, with one monitor", { leading: true }),
  publicityAttribution: assumed("observation", "Publicity and attribution", "share", [0, 1], 0.5, "Share of attribution errors that a published text removes"),
  monitors: assumed("observation", "Neutral monitors", "teams", [0, 20], 1, "Monitor teams; each beyond the first removes three tenths of the attribution errors, and without any they are 1/0.7 as many", { sources: ["PKSOI19"] }),
  contestedBase: assumed("observation", "Contested under secrecy", "share", [0, 1], 0.3, "Share of claims contested when nobody can read the terms, for a plain kind of act"),
  observationDelay: assumed("observation", "Delay of notice", "hours", [0, 48], 3, "Mean time from an act to an observer's notice of it"),
  tollSpread: assumed("observation", "Spread of tolls", "log units", [0, 1], 0.2, "Sigma of the logarithm by which reporters' tolls of one incident differ from the truth", { sources: ["BOI", "COI", "SG32", "BOI2"] }),
  flashSeverity: assumed("observation", "Grave act", "severity", [1, 20], 5, "Severity from which a reporter does not wait for its bulletin"),
  correctionShare: assumed("observation", "Corrections", "share", [0, 1], 0.1, "Probability that a reporter later corrects a bulletin", { sources: ["RUDAW", "SOHR7"] }),
  surgeFactor: assumed("observation", "Surge before a report", "factor", [1, 5], 3, "Factor on unfounded reports in the day before an announced report", { status: "fitted", sources: ["SLMM6b"] }),

  evidenceHalfLife: assumed("trust", "Memory of conduct", "days", [0.25, 60], 3, "Half-life of evidence from reports", { leading: true }),
  commitmentHalfLife: assumed("trust", "Memory of commitments", "days", [0.5, 120], 14, "Half-life of evidence from refusals, leaks, endorsements and admissions"),
  evidenceGain: assumed("trust", "Weight of a day's bulletin", "evidence/day", [0, 5], 1.2, "Evidence that one day of fully believed reports gives"),
  toleratedShare: assumed("trust", "Tolerated violence", "share", [0.01, 1], 0.25, "Share of the war level at which a day is neither good nor bad news", { status: "fitted", leading: true }),
  lossFactor: assumed("trust", "Bad news weighs", "factor", [0.5, 5], 1.5, "How much more a unit of bad news weighs than of good"),
  contestedWeight: assumed("trust", "Weight of a contested claim", "share", [0, 1], 0.6, "How much a contested claim counts: a quarrel is itself bad news"),
  contradictionDiscount: assumed("trust", "Discount for contradiction", "share", [0, 1], 0.5, "How much a reporter loses when the others say otherwise"),
  ownClientWeight: assumed("trust", "Claim against one's own", "factor", [1, 10], 3, "Weight of a claim by a reporter against the side it stands near", { sources: ["KYDD03"] }),
  creditFriendly: assumed("trust", "Credit for a friendly reporter", "share", [0, 1], 1, "Weight a hearer gives to a reporter of its own camp"),
  creditNeutral: assumed("trust", "Credit for a neutral reporter", "share", [0, 1], 0.7, "Weight given to a neutral reporter, and by neutral hearers"),
  creditAdverse: assumed("trust", "Credit for an adverse reporter", "share", [0, 1], 0.3, "Weight a hearer gives to a reporter of the other camp"),
  flashEvidence: assumed("trust", "Weight of a grave report", "evidence", [0, 3], 0.25, "Bad evidence from a single grave act, fully believed"),
  patronShare: assumed("trust", "Answering for a client", "share", [0, 1], 0.6, "Share of the evidence on a client that is laid to its patron"),
  gainFromExploiting: assumed("trust", "Gain from exploiting", "payoff", [0, 0.95], 0.4, "g in the trust threshold t* = c / (1 - g + c)", { sources: ["KYDD05"] }),
  lossFromExploited: assumed("trust", "Loss from being exploited", "payoff", [0.05, 3], 0.4, "c in the trust threshold t* = c / (1 - g + c)", { sources: ["KYDD05"] }),

  dependence: assumed("patrons", "Dependence on the patron", "share", [0, 1], 0.55, "How far a client depends on its patron, equal for both", { leading: true }),
  slack: assumed("patrons", "Slack per level", "share", [0, 1], 0.2, "Share of an order lost at each level of command", { sources: ["SGC14", "POP"] }),
  levels: assumed("patrons", "Levels of command", "levels", [0, 8], 3, "Levels an order passes from patron to fighters"),
  pressureBase: assumed("patrons", "Pressure by default", "logit", [-4, 4], 0.3, "A patron's readiness to press its client when trust stands at the threshold"),
  pressureTrust: assumed("patrons", "Pressure and trust", "logit", [0, 10], 3, "How far trust between patrons moves that readiness"),
  pressureAudience: assumed("patrons", "Pressure and publicity", "logit", [0, 4], 0.6, "How far a public promise moves it, per unit of audience cost"),
  pressureShock: assumed("patrons", "Pressure and shock", "logit", [0, 4], 0.6, "How far a shock lowers it"),
  complyBase: assumed("patrons", "Compliance by default", "logit", [-4, 4], 0.75, "A belligerent's compliance when nothing else weighs"),
  complySettling: assumed("patrons", "Settling of conduct", "days", [0, 14], 1.5, "Time constant in which a side's conduct follows what its leaders decide; 0 is at once", { status: "fitted" }),
  complyLeverage: assumed("patrons", "Compliance and leverage", "logit", [0, 10], 3, "How far a patron's pressure, passed down, moves compliance"),
  complyTrust: assumed("patrons", "Compliance and trust", "logit", [0, 10], 1.3, "How far trust in the adversary moves compliance"),
  complyShock: assumed("patrons", "Compliance and shock", "logit", [0, 4], 0.5, "How far a shock lowers compliance"),
  complyHawks: assumed("patrons", "Compliance and hawks", "logit", [0, 2], 0.35, "How far a public text lowers it, per unit of hawk cost"),
  reputationCost: assumed("patrons", "Reputation cost", "logit", [0, 3], 0.6, "L: what a known breach costs a client, even under secrecy"),

  attributedSecret: assumed("disclosure", "Attributed under secrecy", "share", [0.05, 1], 0.5, "q0: chance that an act counts as a known breach while the text is secret; credited counts are relative to it"),
  attributedPublic: assumed("disclosure", "Gained by publication", "share", [0, 1], 0.3, "q1 - q0: what a public text adds to that chance"),
  audienceCost: assumed("disclosure", "Audience cost", "logit", [0, 3], 1, "A: what breaking a published promise costs before one's own public", { sources: ["FEA94"], leading: true }),
  hawkCost: assumed("disclosure", "Hawk cost", "logit", [0, 3], 0.7, "H: what a published concession costs before one's own hawks", { sources: ["STAS"], leading: true }),
  concessionBenefit: assumed("disclosure", "Benefit of conceding", "logit", [0, 3], 0.9, "B in the readiness to concede, logistic((B - v H) / tau)"),
  concessionSpread: assumed("disclosure", "Spread of readiness", "logit", [0.05, 3], 0.6, "tau in the readiness to concede"),
  leakRate: assumed("disclosure", "Leak rate", "1/day/holder", [0, 0.5], 0.005, "Rate at which each holder of a secret text lets it out", { status: "fitted", leading: true }),
  leakedPublicity: assumed("disclosure", "Publicity of a leak", "share", [0, 1], 0.6, "How public a whole leaked text is; a partial one is less so"),
  readableShare: assumed("disclosure", "Readable share", "share", [0, 1], 0.8, "Share of a text that must have leaked, undistorted, before those who do not hold it can judge by it"),
  commitmentEvidence: assumed("disclosure", "Weight of a commitment", "evidence", [0, 5], 1.2, "Evidence from a leak, a refusal or an endorsement"),
  answerDelay: assumed("disclosure", "Deliberation", "hours", [0, 168], 18, "Mean time from a demand to its answer"),
  publishUtility: assumed("disclosure", "Wish to publish", "logit", [-6, 6], -2.5, "Utility of agreeing to publish for the side that is asked, before trust", { status: "fitted" }),

  distortedShare: assumed("disclosure", "Distorted leaks", "share", [0, 1], 0.2, "Probability that what leaks is not what the text says"),
  distortionLoss: assumed("disclosure", "Loss by distortion", "share", [0, 1], 0.5, "Share of a leak's publicity that is lost when it is distorted"),
  voteBase: assumed("disclosure", "Vote for the text", "logit", [-6, 8], 3, "A Council member's readiness to endorse a published text"),
  voteTrust: assumed("disclosure", "Vote and trust", "logit", [0, 10], 3, "How far its trust in the sponsors moves that readiness"),
  sensitivityCost: assumed("disclosure", "Cost of a closely held text", "logit", [0, 10], 3, "What publishing a text that is held as closely as can be costs the side that is asked", { sources: ["UNSC16b"] }),

  answerTrust: assumed("negotiation", "Answer and trust", "logit", [0, 10], 2, "How far trust above its threshold speaks for accepting a demand"),
  stallUtility: assumed("negotiation", "Wish to stall", "logit", [-6, 6], -0.5, "Utility of putting an answer off, against plain refusal"),
  threatWeight: assumed("negotiation", "Weight of a threat", "logit", [0, 4], 0.6, "What a threat to walk out adds to the utility of accepting"),
  threatShock: assumed("negotiation", "Threat refused", "shock", [0, 3], 0.3, "Shock to whoever threatened in vain: it is bound by its word"),
  pledgeWeight: assumed("negotiation", "Weight of a promise", "logit", [0, 4], 1, "How far a promise given in answer to a demand moves the choice it is about"),
  noticeEvidence: assumed("negotiation", "Word beforehand", "evidence", [0, 2], 0.2, "Evidence of commitment from being told beforehand what the other will do", { sources: ["SOP"] }),

  pullBackEvery: assumed("obligations", "Time between tries", "hours", [1, 72], 12, "Time from one try to pull back together to the next"),
  pullBackBase: assumed("obligations", "Pull-back by default", "logit", [-8, 4], -3, "A side's readiness to pull back when nothing else weighs"),
  pullBackTrust: assumed("obligations", "Pull-back and trust", "logit", [0, 12], 6, "How far trust above its threshold makes a side expect the other to pull back"),
  pullBackPublicity: assumed("obligations", "Pull-back and publicity", "logit", [0, 4], 1, "How far a public text makes a side expect it, per unit of audience cost"),
  pullBackSeen: assumed("obligations", "The other has gone", "logit", [0, 4], 1, "How far seeing the other side withdrawn moves a side to follow"),
  pullBackStay: assumed("obligations", "Staying away", "logit", [0, 8], 3.5, "How far a side that has pulled back, the other too, leans towards leaving it so"),
  pullBackReturn: assumed("obligations", "Return when alone", "hours", [1, 72], 12, "Least time after which a side that finds itself alone returns; twice that at most", { sources: ["MEE16"] }),
  pullBackEvidence: assumed("obligations", "Left alone", "evidence", [0, 5], 1, "Bad evidence against the side that did not come along"),
  pullBackSight: assumed("obligations", "Sight of the road", "share", [0, 1], 0.5, "Probability that a verifier sees for itself whether forces have gone; otherwise it goes by its camp", { sources: ["TSI15", "MEE16"] }),
  seriousLevel: assumed("obligations", "Serious breaches", "share of war level", [0.01, 2], 0.3, "Level of credited breaches from which a day is not calm and a verifier speaks of a breach"),
  calmDeaths: assumed("obligations", "Grave act", "deaths", [1, 100], 5, "Deaths in one act that set the clock of calm days back"),
  calmDays: assumed("obligations", "Calm days wanted", "days", [1, 60], 7, "Consecutive calm days, with access, before the joint centre", { sources: ["OBAMA16", "KIRBY19"] }),
  separationRate: assumed("obligations", "Speed of separation", "1/day", [0, 5], 0.5, "Rate at which a patron's influence, as far as it arrives, draws its client's forces away from excluded groups", { sources: ["CSM09"] }),
  separationPledge: assumed("obligations", "Separation as promised", "factor", [0, 5], 1, "How much faster it goes under a promise to separate"),
  separationWanted: assumed("obligations", "Separation wanted", "share", [0, 1], 0.8, "Share of the mixing at the start below which a sponsor counts its call for separation as heard"),
  mapsBase: assumed("obligations", "Sharing maps by default", "logit", [-8, 4], -2, "A sponsor's daily readiness to share maps and names when trust stands at the threshold"),
  mapsTrust: assumed("obligations", "Sharing maps and trust", "logit", [0, 12], 5, "How far trust in the other sponsor moves it"),
  airShare: assumed("obligations", "Share of air action", "share", [0, 1], 0.15, "Share of a side's own initiatives that a ban on its flights takes away"),

  convoyCatchUp: assumed("aid", "Convoys at a time", "convoys", [1, 10], 2, "Most convoys that move on one day, those that had waited included; a part of a convoy does not move"),
  accessWanted: assumed("aid", "Access wanted", "share", [0, 1], 0.5, "Share of the aid due that must move to count as sustained access"),
  permitBase: assumed("aid", "Permit by default", "logit", [-8, 4], -2.2, "A side's daily readiness to let a convoy pass when nothing else weighs", { sources: ["WION", "GUARD"] }),
  permitTrust: assumed("aid", "Permit and trust", "logit", [0, 12], 3, "How far trust in the adversary moves it"),
  permitLeverage: assumed("aid", "Permit and leverage", "logit", [0, 10], 3, "How far a patron's pressure, passed down, moves it"),

  satisfactionThreshold: assumed("renewal", "Satisfaction wanted", "score", [0, 1], 0.38, "Score at which a sponsor is as likely content as not", { status: "fitted" }),
  satisfactionSpread: assumed("renewal", "Spread of satisfaction", "score", [0.005, 0.5], 0.05, "Softness of that threshold"),
  renewalBase: assumed("renewal", "Wish to renew", "logit", [-6, 8], 3.6, "A belligerent's readiness to renew its own commitment when nothing speaks against it"),
  violenceScore: assumed("renewal", "Calm in the score", "score", [0, 1], 0.6, "Weight of calm in a sponsor's satisfaction"),
  aidScore: assumed("renewal", "Aid in the score", "score", [0, 1], 0.15, "Weight of aid in a sponsor's satisfaction"),
  trustScore: assumed("renewal", "Trust in the score", "score", [0, 1], 0.25, "Weight of trust in a sponsor's satisfaction"),
  shockScore: assumed("renewal", "Shock in the score", "score", [0, 1], 0.25, "What a shock takes off it", { status: "fitted" }),
  renewalTrust: assumed("renewal", "Renewal and trust", "logit", [0, 10], 3, "How far trust in the adversary moves the wish to renew"),
  renewalShock: assumed("renewal", "Renewal and shock", "logit", [0, 10], 1.2, "How far a shock lowers it"),
  renewalLeverage: assumed("renewal", "Renewal and leverage", "logit", [0, 10], 3, "How far a patron's pressure moves it"),
  renewalViolence: assumed("renewal", "Renewal and breaches", "logit", [0, 10], 1.5, "How far credited breaches lower it"),
  renewalPublicity: assumed("renewal", "Renewal and publicity", "logit", [0, 2], 0.25, "How far a public text moves it, per unit of audience less hawk cost"),
  calmLevel: assumed("renewal", "Ordinary violence", "share of war level", [0, 1], 0.15, "Level of credited breaches that neither raises nor lowers the hazard"),
  hazardViolence: assumed("renewal", "Hazard and breaches", "log ratio", [0, 12], 4, "How far credited breaches raise the hazard"),
  hazardShock: assumed("renewal", "Hazard and shock", "log ratio", [0, 12], 3.4, "How far a shock raises it", { status: "fitted" }),
  hazardAid: assumed("renewal", "Hazard and aid", "log ratio", [0, 3], 0.3, "How far withheld aid raises it"),
  hazardTrust: assumed("renewal", "Hazard and trust", "log ratio", [0, 12], 2, "How far trust below its threshold raises it"),
  endorsementRatio: assumed("renewal", "Endorsement", "ratio", [0.1, 1], 0.75, "The same ratio once the Security Council stands behind the text"),
  baseHazard: assumed("renewal", "Base hazard", "1/day/party", [0, 0.1], 0.0009, "Hazard that a party walks out on an ordinary day"),
  expiryFactor: assumed("renewal", "Hazard before an expiry", "factor", [1, 20], 5, "Factor on the hazard in the twelve hours before a decision"),
  designRatio: assumed("renewal", "Design of the truce", "ratio", [0.05, 2], 1, "Ratio by which the truce's design multiplies its hazard and the odds of a lapse: 1 bare, 0.75 preliminary, 0.5 definitive", { sources: ["CLST"] }),

  shockVictim: assumed("shock", "Shock to the victim", "shock", [0, 3], 1, "Size of a shock for the party that suffers it"),
  shockPatron: assumed("shock", "Shock to its patron", "shock", [0, 3], 0.8, "Size of the shock for its patron"),
  shockEvidence: assumed("shock", "Bad evidence of a shock", "evidence", [0, 10], 2, "Bad evidence that the victim's patron takes against whoever struck"),
  shockActs: assumed("shock", "Acts of revenge", "acts", [0, 60], 9, "Mean acts by the victim's side that a shock provokes"),
  shockHalfLife: assumed("shock", "Memory of a shock", "days", [0.25, 30], 2, "Half-life of a shock"),
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS;

export type Parameters = Readonly<Record<ParameterId, number>>;

export const PARAMETER_IDS = Object.keys(PARAMETERS) as ParameterId[];

export const DEFAULTS: Parameters = Object.fromEntries(
  PARAMETER_IDS.map((id) => [id, PARAMETERS[id].default]),
) as Parameters;
