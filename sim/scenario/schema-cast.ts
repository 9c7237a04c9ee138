import * as v from "valibot";
import { PARAMETERS } from "../model/index.ts";
import { say } from "../refusals/index.ts";
import { LIMITS } from "./limits.ts";
import * as p from "./schema-parts.ts";

/** Who and what is in a scenario: parties, places, kinds of act, reporters, documents, obligations. */

function parameter(id: "dependence" | "slack" | "levels") {
  const { min, max, unit } = PARAMETERS[id];
  return p.numberOf(unit, min, max);
}

const Weight = p.number(0, 1000, (range) => say("a weight from {min} to {max}", range));

export const Party = p.row({
  name: v.pipe(p.Text, v.description("As shown, from the neutral glossary")),
  role: v.pipe(
    p.oneOf(["sponsor", "belligerent", "excluded", "monitor", "third-party", "public"]),
    v.description("What it is in the truce; there are exactly two belligerents and at most two sponsors"),
  ),
  camp: v.optional(
    v.pipe(
      p.Id,
      v.description("The belligerent it stands near: itself, or left out, for a belligerent; leave out for neither"),
    ),
  ),
  patron: v.optional(v.pipe(p.Id, v.description("The sponsor that answers for it"))),
  expires: v.optional(
    v.pipe(p.Moment, v.description("When its own commitment ends unless renewed; leave out if it made none")),
  ),
  renewsFor: v.optional(
    v.pipe(p.Duration, v.description("Length of each renewal of its own commitment; 48h if left out")),
  ),
  leverage: v.optional(
    v.pipe(
      p.row({
        dependence: v.optional(parameter("dependence")),
        slack: v.optional(parameter("slack")),
        levels: v.optional(parameter("levels")),
      }),
      v.description(
        "Where its patron's hold on it differs from the parameters of the same names, which are for both sides",
      ),
    ),
  ),
  among: v.optional(
    v.pipe(
      p.Id,
      v.description("The belligerent among whose forces an excluded group stands; leave out for among either"),
    ),
  ),
  presence: v.optional(
    v.pipe(
      p.table(Weight, LIMITS.sectors, "weights"),
      v.description("Where an excluded group stands, by sector, any scale; leave out for wherever there is violence"),
    ),
  ),
  luck: v.optional(
    v.pipe(
      p.Id,
      v.description(
        "Name under which its luck is drawn, by which a party of another name plays the same run; its id if left out",
      ),
    ),
  ),
  source: v.optional(p.Sources),
});

export const Sector = p.row({
  name: p.Text,
  weight: v.pipe(Weight, v.description("Share of the violence, any scale")),
  longitude: p.number(-180, 180, (range) => say("degrees east from {min} to {max}", range)),
  latitude: p.number(-90, 90, (range) => say("degrees north from {min} to {max}", range)),
  mixing: v.optional(
    v.pipe(
      p.table(p.Share, 2, "shares"),
      v.description("How far each side's forces and excluded groups stand among each other, by belligerent"),
    ),
  ),
  source: v.optional(p.Sources),
});

export const Kind = p.row({
  name: p.Text,
  weight: Weight,
  contestability: v.pipe(p.Share, v.description("How far acts of this kind can be disputed beyond the plain share")),
});

const factors = p.table(
  p.number(0, 1, (range) => say("a factor from {min} to {max}", range)),
  64,
  "factors",
);

export const Reporter = p.row({
  name: p.Text,
  luck: v.optional(
    v.pipe(
      p.Id,
      v.description(
        "Name under which its luck is drawn, by which a reporter of another name plays the same run; its id if left out",
      ),
    ),
  ),
  camp: v.optional(
    v.pipe(p.Id, v.description("The belligerent it stands near, which believes it first and which it seldom accuses")),
  ),
  measure: v.pipe(p.oneOf(["acts", "deaths"]), v.description("What its bulletins count")),
  detection: v.optional(
    v.pipe(
      p.table(p.Share, 2, "shares"),
      v.description("Probability that it notices an act, by the belligerent that acted"),
    ),
  ),
  access: v.optional(v.pipe(factors, v.description("Factor on detection by sector; 1 where not named"))),
  sight: v.optional(v.pipe(factors, v.description("Factor on detection by kind of act; 1 where not named"))),
  falseReports: v.optional(
    v.pipe(
      p.table(
        p.number(0, 100, (range) => say("reports a day from {min} to {max}", range)),
        2,
        "numbers",
      ),
      v.description("Unfounded reports a day, by the side accused"),
    ),
  ),
  countsByExcluded: v.optional(
    v.pipe(
      p.Flag,
      v.description("Whether it counts acts by excluded groups against the side they stand among; false if left out"),
    ),
  ),
  countsOnExcluded: v.optional(
    v.pipe(p.Flag, v.description("Whether it counts strikes on excluded groups as breaches; false if left out")),
  ),
  monitor: v.optional(
    v.pipe(
      p.Flag,
      v.description("Whether it is the neutral monitor, whose teams the parameter monitors counts; false if left out"),
    ),
  ),
  againstOwn: v.optional(
    v.pipe(p.Share, v.description("Probability of publishing against its own camp; 0.05 if left out")),
  ),
  cutOff: v.optional(v.pipe(p.Clock, v.description("Time of day at which its window closes; 18:00 if left out"))),
  bulletinDelay: v.optional(
    v.pipe(p.Duration, v.description("From the close of the window to the bulletin; 2h if left out")),
  ),
  attention: v.optional(
    v.pipe(
      p.Duration,
      v.description("Time from the onset in which it comes to notice half as much; never if left out"),
    ),
  ),
  source: v.optional(p.Sources),
});

export const Document = p.row({
  name: p.Text,
  status: v.optional(
    v.pipe(p.oneOf(["secret", "leaked", "published", "endorsed"]), v.description("At the start; secret if left out")),
  ),
  holders: v.optional(v.pipe(p.Ids, v.description("Who may read it"))),
  terms: v.optional(
    v.pipe(p.Flag, v.description("Whether its publicity is what parties and observers read the terms by")),
  ),
  sensitivity: v.optional(
    v.pipe(
      p.Share,
      v.description("How closely it is held: 1 for a text that hardly anyone would publish or leak; 0 if left out"),
    ),
  ),
  source: v.optional(p.Sources),
});

export const Topic = p.oneOf([
  "declassify",
  "renew",
  "separate",
  "pull-back",
  "permit",
  "share-maps",
  "ground-aircraft",
]);

export const Policy = p.row({
  send: v.optional(v.pipe(p.oneOf(["demand", "offer", "notice"]), v.description("What it says; demand if left out"))),
  by: p.Id,
  to: p.Id,
  about: Topic,
  document: v.optional(p.Id),
  trustBelow: v.optional(v.pipe(p.Share, v.description("Only while its trust in the other is below this"))),
  accusationsAbove: v.optional(
    v.pipe(
      p.number(0, 5, (range) => say("a share of the war level from {min} to {max}", range)),
      v.description("Only while it credits the other camp with breaches above this share of the war level"),
    ),
  ),
  aidBelow: v.optional(v.pipe(p.Share, v.description("Only while less than this share of the aid due moves"))),
  threatens: v.optional(v.pipe(p.Flag, v.description("Whether it threatens to walk out"))),
  every: v.optional(v.pipe(p.Duration, v.description("Time before it may speak again; 48h if left out"))),
  source: v.optional(p.Sources),
});

export const Aid = p.row({
  permits: v.optional(v.pipe(p.Ids, v.description("Whose permit a convoy needs; both belligerents' if left out"))),
  every: v.optional(v.pipe(p.Duration, v.description("From one convoy due to the next; 24h if left out"))),
  source: v.optional(p.Sources),
});

export const Obligation = p.row({
  what: p.Text,
  debtor: p.Ids,
  creditor: p.Ids,
  kind: p.oneOf(["abstain", "perform-by-deadline", "perform-continuously", "influence", "option", "excluded"]),
  about: v.optional(
    v.pipe(
      p.oneOf([
        "attacks",
        "defence",
        "access",
        "influence",
        "separation",
        "extension",
        "pull-back",
        "aid",
        "aircraft",
        "joint-centre",
        "secrecy",
        "withdrawal",
      ]),
      v.description("What in the run it is judged by; leave it out where nothing in the model bears on it"),
    ),
  ),
  due: v.optional(p.Moment),
  needs: v.optional(v.pipe(p.Ids, v.description("Obligations that must be met first"))),
  with: v.optional(v.pipe(p.Ids, v.description("Obligations to be met at the same time; not a dependency"))),
  verifiedBy: v.optional(p.Ids),
  document: v.optional(p.Id),
  consequence: v.optional(p.Text),
  confidence: v.optional(v.pipe(p.oneOf(["text", "quoted", "reported"]), v.description("How the clause is known"))),
  source: v.optional(p.Sources),
});
