import { exp } from "../kernel/index.ts";
import type { Context } from "./context.ts";
import { decide, decideByRule, total } from "./decide.ts";
import type { EventOf } from "./events.ts";
import type { Part } from "./notes.ts";
import { aboutMatter, settle } from "./obligations.ts";
import { counterpart, partyOf } from "./parties.ts";
import { PURPOSE } from "./purposes.ts";
import type { DocumentId, PartyId } from "./settings.ts";
import { DAY, REVIEW_EVERY } from "./time.ts";
import { believe, trustIn } from "./trust.ts";
import { inTurn } from "./turns.ts";
import type { World } from "./world.ts";

/**
 * Process 8, disclosure: a text is secret, then leaked, published or endorsed. Publicity v of the terms sharpens attribution
 * and quiets quarrels over meaning, and costs room to concede; it acts in observation, trust, patrons and renewal.
 */

/** At each review, every holder of a secret text may let it out. */
export function reviewLeaks(world: World, review: number, context: Context): void {
  const perReview = (context.settings.parameters.leakRate * REVIEW_EVERY) / DAY;
  const holders = context.settings.parties.map(({ id }) => id);
  for (const id of inTurn(context, holders, context.now)) {
    const { luck } = partyOf(context.settings, id);
    const key = context.child(PURPOSE.review, context.luck(luck), review);
    context.settings.documents.forEach((document, index) => {
      const state = world.documents[document.id]!;
      if (state.status !== "secret" || state.holders[id] !== true) return;
      // What is closely held leaks less.
      const probability = 1 - exp(-perReview * (1 - document.sensitivity));
      const roll = context.uniform(PURPOSE.leak, key, index);
      if (roll >= probability) return;
      if (context.noting) {
        const result = `${document.id} leaked`;
        context.note({ note: "odds", rule: "disclosure.leak", party: id, probability, roll, result, parts: [] });
      }
      const share = 0.5 + 0.5 * context.uniform(PURPOSE.leakShare, key, index);
      const distorted = context.uniform(PURPOSE.leakDistorted, key, index) < context.settings.parameters.distortedShare;
      context.schedule(context.now, { type: "document.leaked", document: document.id, by: id, share, distorted });
    });
  }
}

/**
 * A text is out, whole, in part or distorted; each sponsor suspects the other. A later and fuller leak adds what it adds, and
 * counts as a leak again.
 */
export function leak(world: World, event: EventOf<"document.leaked">, context: Context): void {
  const { parameters, mode } = context.settings;
  const document = world.documents[event.document]!;
  const believed = event.distorted ? 1 - parameters.distortionLoss : 1;
  const publicity = parameters.leakedPublicity * event.share * believed;
  if (document.status === "published" || document.status === "endorsed" || publicity <= document.publicity) return;
  document.status = "leaked";
  document.publicity = publicity;
  refreshPublicity(world, event.document, context);
  if (mode === "replay") return;
  const broken = parameters.commitmentEvidence;
  betweenSponsors(context, (holder, target) => believe(world, holder, target, { broken }, "leak", context));
  breakSecrecy(world, [], context);
}

/** Confidence is broken: by whoever published alone, or, as nobody knows who lets a text out, by one of them, disputed. */
function breakSecrecy(world: World, by: readonly PartyId[], context: Context): void {
  for (const obligation of aboutMatter(context, "secrecy")) {
    const known = obligation.debtors.some((debtor) => by.includes(debtor));
    for (const debtor of obligation.debtors) {
      if (known && !by.includes(debtor)) continue;
      settle(
        world,
        obligation,
        debtor,
        known ? "breached" : "disputed",
        known ? "verifiers-agree" : "verifiers-differ",
        context,
      );
    }
  }
}

/** A private copy: a new reader, and one more who may leak it. Being let in counts for the sponsors. */
export function showDocument(world: World, event: EventOf<"document.shown">, context: Context): void {
  world.documents[event.document]!.holders[event.to] = true;
  if (context.settings.mode === "replay") return;
  const kept = context.settings.parameters.commitmentEvidence / 2;
  for (const sponsor of context.settings.sponsors)
    believe(world, event.to, sponsor, { kept }, "shown the text", context);
}

export function publish(world: World, event: EventOf<"document.published">, context: Context): void {
  const document = world.documents[event.document]!;
  if (document.status === "published" || document.status === "endorsed") return;
  document.status = "published";
  document.publicity = 1;
  refreshPublicity(world, event.document, context);
  if (context.settings.mode === "replay") return;
  const together = context.settings.sponsors.every((sponsor) => event.by.includes(sponsor));
  if (!together) breakSecrecy(world, event.by, context);
  else
    for (const obligation of aboutMatter(context, "secrecy")) {
      for (const debtor of obligation.debtors) settle(world, obligation, debtor, "released", "agreed", context);
    }
}

/**
 * The Council meets and votes on a published text; it cannot endorse one it has not seen. Sponsors and third parties vote; the
 * text is endorsed if none of the sponsors, each of which has a veto, votes against it, and more are for it than against.
 */
export function meetCouncil(world: World, event: EventOf<"council.met">, context: Context): void {
  const published = world.documents[event.document]!.status === "published";
  const endorses =
    published && isTabled(event.document, context) && (event.forced ?? voteOn(world, event.document, context));
  if (endorses) context.schedule(context.now, { type: "document.endorsed", document: event.document });
  if (!context.noting) return;
  const probability = endorses ? 1 : 0;
  const result = endorses ? "endorses" : published ? "does not endorse" : "cannot endorse a text it has not seen";
  context.note({ note: "odds", rule: "disclosure.endorsement", party: null, probability, roll: 0, result, parts: [] });
}

/** A text that can be read is put to the vote, unless whoever brings it before the Council leaves it out. */
function isTabled(document: DocumentId, context: Context): boolean {
  const chair = context.settings.parties.find(({ role }) => role === "monitor");
  if (chair === undefined) return true;
  const choice = "puts it to the vote";
  const point = {
    kind: "agenda",
    party: chair.id,
    index: document,
    rule: "disclosure.agenda",
    choice,
    parts: [],
  } as const;
  return decideByRule(context, point) === choice;
}

function voteOn(world: World, document: DocumentId, context: Context): boolean {
  const members = context.settings.parties.filter(({ role }) => role === "sponsor" || role === "third-party");
  const votes = members.map(({ id, role }) => ({ role, vote: voteOf(world, id, document, context) }));
  const vetoed = votes.some(({ role, vote }) => role === "sponsor" && vote === "against");
  const inFavour = votes.filter(({ vote }) => vote === "for").length;
  return !vetoed && inFavour > votes.length - inFavour;
}

/** A sponsor votes by its trust in the other, a third party by its trust in both. */
function voteOf(world: World, party: PartyId, document: DocumentId, context: Context) {
  const { parameters, reference, sponsors } = context.settings;
  const other = counterpart(context.settings, party);
  const judged = other === null ? sponsors.filter((sponsor) => sponsor !== party) : [other];
  let trust = 0;
  for (const target of judged) trust += (trustIn(world, party, target) - reference.trustThreshold) / judged.length;
  const parts: Part[] = [
    { part: "habit", amount: parameters.voteBase },
    { part: "trust", amount: parameters.voteTrust * trust },
  ];
  const key = context.child(
    PURPOSE.vote,
    context.luck(partyOf(context.settings, party).luck),
    context.luck(document).lo,
  );
  const roll = context.uniform(PURPOSE.vote, key);
  const utilities = [total(parts), 0];
  return decide(context, { kind: "vote", party, index: document, rule: "disclosure.vote", utilities, parts, roll });
}

export function endorse(world: World, event: EventOf<"document.endorsed">, context: Context): void {
  world.documents[event.document]!.status = "endorsed";
  // The Council's backing makes the truce firmer only where it is the truce's terms that are backed.
  if (isTerms(event.document, context)) world.endorsed = true;
  if (context.settings.mode === "replay") return;
  const kept = context.settings.parameters.commitmentEvidence;
  betweenSponsors(context, (holder, target) => believe(world, holder, target, { kept }, "endorsement", context));
  for (const party of context.settings.parties) {
    if (party.role !== "third-party" && party.role !== "monitor") continue;
    for (const sponsor of context.settings.sponsors)
      believe(world, party.id, sponsor, { kept }, "endorsement", context);
  }
}

/** Publicity of the terms is what everyone reads them by. */
function refreshPublicity(world: World, changed: DocumentId, context: Context): void {
  if (!isTerms(changed, context)) return;
  const from = world.publicity;
  world.publicity = Math.max(from, world.documents[changed]!.publicity);
  if (!context.noting || from === world.publicity) return;
  const parts = [{ part: changed, amount: world.publicity - from }];
  const party: PartyId = "public";
  context.note({ note: "moved", of: "publicity", party, toward: null, from, to: world.publicity, doubt: null, parts });
}

function isTerms(id: DocumentId, context: Context): boolean {
  return context.settings.documents.find((document) => document.id === id)!.terms;
}

function betweenSponsors(context: Context, act: (holder: PartyId, target: PartyId) => void): void {
  for (const holder of context.settings.sponsors) {
    for (const target of context.settings.sponsors) if (holder !== target) act(holder, target);
  }
}
