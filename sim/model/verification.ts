import type { Context } from "./context.ts";
import { settle } from "./obligations.ts";
import { partyOf } from "./parties.ts";
import type { DocumentId, ObligationSettings, PartyId, PartySettings } from "./settings.ts";
import { creditedLevel } from "./trust.ts";
import { inTurn } from "./turns.ts";
import type { DutyState, World } from "./world.ts";

/**
 * Process 6, who checks: each verifier judges by the claims it credits and by what it may read, never by what happened. They
 * agree, or the matter is disputed; and whoever cannot read the terms cannot tell a breach from defence.
 */

/** "unclear": something is amiss, and the verifier cannot say whether it is a breach; null: nothing to judge yet. */
export type Verdict = "kept" | "breached" | "unclear" | null;

/** At each review the standing obligations are judged anew. */
export function reviewObligations(world: World, context: Context): void {
  for (const obligation of context.settings.obligations) {
    if (obligation.about === null) continue;
    const duties = world.obligations[obligation.id]!;
    const bound = obligation.debtors.filter((debtor) => isBinding(duties[debtor]!));
    for (const debtor of inTurn(context, bound, context.now)) {
      const verdicts = verifiersOf(obligation, debtor).map((verifier) =>
        verdict(world, obligation, debtor, partyOf(context.settings, verifier), context),
      );
      judge(world, obligation, debtor, verdicts, context);
    }
  }
}

function isBinding({ status }: DutyState): boolean {
  return status !== "pending" && status !== "released" && status !== "void";
}

/** Its verifiers, else its creditors; nobody judges himself alone, but a co-chair has its say. */
export function verifiersOf(obligation: ObligationSettings, debtor: PartyId): readonly PartyId[] {
  const named = obligation.verifiers.length > 0 ? obligation.verifiers : obligation.creditors;
  const others = named.filter((party) => party !== debtor);
  return others.length > 0 ? others : named;
}

/** What the verdicts come to. One that is null has no say. */
export function judge(
  world: World,
  obligation: ObligationSettings,
  debtor: PartyId,
  verdicts: readonly Verdict[],
  context: Context,
): void {
  const said = verdicts.filter((verdict) => verdict !== null);
  if (said.length === 0) return;
  if (said.every((verdict) => verdict === "kept")) settle(world, obligation, debtor, "met", "kept", context);
  else if (said.every((verdict) => verdict === "breached"))
    settle(world, obligation, debtor, "breached", "verifiers-agree", context);
  else {
    const why = said.every((verdict) => verdict === "unclear") ? "terms-unread" : "verifiers-differ";
    settle(world, obligation, debtor, "disputed", why, context);
  }
}

/** Whether a party may read a text: it holds it, or enough of it is out, undistorted. */
export function canRead(world: World, party: PartyId, document: DocumentId | null, context: Context): boolean {
  if (document === null) return true;
  const { readableShare, leakedPublicity } = context.settings.parameters;
  const { holders, publicity, status } = world.documents[document]!;
  return holders[party] === true || (status !== "secret" && publicity >= readableShare * leakedPublicity);
}

function verdict(
  world: World,
  obligation: ObligationSettings,
  debtor: PartyId,
  verifier: PartySettings,
  context: Context,
): Verdict {
  const { parameters } = context.settings;
  const breach: Verdict = canRead(world, verifier.id, obligation.document, context) ? "breached" : "unclear";
  switch (obligation.about) {
    case "attacks":
      return creditedLevel(world, verifier, debtor, context) < parameters.seriousLevel ? "kept" : breach;
    case "defence": {
      // Force beyond the limit is a matter of the terms: while they are not public, everyone may plead defence.
      const quiet = creditedLevel(world, verifier, debtor, context) < parameters.seriousLevel;
      return quiet ? "kept" : world.publicity < 1 ? "unclear" : breach;
    }
    case "access":
      if (world.convoys.due === 0) return null;
      if (world.aid >= parameters.accessWanted) return "kept";
      return world.convoys.permits[debtor] === false ? breach : "unclear";
    case "aid":
      if (world.convoys.due === 0) return null;
      return world.aid >= parameters.accessWanted ? "kept" : "unclear";
    case "influence":
      return influenceVerdict(world, debtor, verifier, context);
    case "separation":
      return separationVerdict(world, obligation, debtor, context);
    case "aircraft":
      return world.grounded[debtor] === true ? "kept" : null;
    case "secrecy":
    case "extension":
    case "pull-back":
    case "joint-centre":
    case "withdrawal":
    case null:
      return null; // their own events settle them
  }
}

/** A patron is judged by outcomes: little leverage and bad faith look alike, so it is never more than unclear. */
function influenceVerdict(world: World, patron: PartyId, verifier: PartySettings, context: Context): Verdict {
  const clients = context.settings.parties.filter((party) => party.patron === patron);
  if (clients.length === 0) return null;
  const { seriousLevel } = context.settings.parameters;
  const quiet = clients.every(({ id }) => creditedLevel(world, verifier, id, context) < seriousLevel);
  return quiet ? "kept" : "unclear";
}

function separationVerdict(world: World, obligation: ObligationSettings, debtor: PartyId, context: Context): Verdict {
  const { separationWanted } = context.settings.parameters;
  const bound = context.settings.parties.filter(({ id, patron }) => id === debtor || patron === debtor);
  const factors = bound.flatMap(({ id }) => world.separation[id] ?? []);
  if (factors.length === 0) return null;
  if (factors.every((factor) => factor <= separationWanted)) return "kept";
  return obligation.dueAt !== null && context.now >= obligation.dueAt ? "unclear" : null;
}
