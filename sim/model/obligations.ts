import type { Context } from "./context.ts";
import type { DutyReason, EventOf } from "./events.ts";
import type { ObligationId, ObligationMatter, ObligationSettings, PartyId } from "./settings.ts";
import type { DutyState, DutyStatus, World } from "./world.ts";

/**
 * Process 6, obligations as a live graph. What a debtor owes is pending while something it needs is unmet, then active; it is
 * met, breached or disputed as its verifiers see it, released when its counterpart fails, and void when the truce is over.
 * Every change is an event, and what hangs on it follows from that event.
 */

export function newDuties(settings: {
  readonly obligations: readonly ObligationSettings[];
}): Record<ObligationId, Record<PartyId, DutyState>> {
  return Object.fromEntries(
    settings.obligations.map(({ id, debtors, kind }) => [
      id,
      Object.fromEntries(
        debtors.map((debtor) => [debtor, { status: kind === "excluded" ? "void" : "pending", since: 0 }]),
      ),
    ]),
  );
}

/** The truce starts: what was due before it has been done, or it would not have started, and what waits for nothing is in force. */
export function startObligations(world: World, context: Context): void {
  const { obligations } = context.settings;
  const set = (id: ObligationId, status: DutyStatus) => {
    for (const duty of Object.values(world.obligations[id]!)) {
      duty.status = status;
      duty.since = context.now;
    }
  };
  const done = obligations.filter(
    ({ kind, dueAt }) => kind === "perform-by-deadline" && dueAt !== null && dueAt <= context.now,
  );
  for (const { id } of done) set(id, "met");
  for (const obligation of obligations) {
    const free = obligation.needs.every((need) => isMet(world, need));
    if (free && obligation.kind !== "excluded" && !done.includes(obligation)) set(obligation.id, "active");
  }
}

export function isMet(world: World, id: ObligationId): boolean {
  return Object.values(world.obligations[id]!).every(({ status }) => status === "met");
}

export function aboutMatter(context: Context, about: ObligationMatter): readonly ObligationSettings[] {
  return context.settings.obligations.filter((obligation) => obligation.about === about);
}

/** Schedules a change of what a debtor's obligation stands at; nothing where it stands there already. */
export function settle(
  world: World,
  { id }: ObligationSettings,
  debtor: PartyId,
  to: DutyStatus,
  why: DutyReason,
  context: Context,
): void {
  if (context.settings.mode === "replay") return;
  const from = world.obligations[id]?.[debtor]?.status;
  if (from === undefined || from === to || from === "void") return;
  context.schedule(context.now, { type: "obligation.changed", obligation: id, debtor, from, to, why });
}

/** It stands otherwise now; what needed it is freed or blocked, and a failure releases the other side. */
export function changeObligation(world: World, event: EventOf<"obligation.changed">, context: Context): void {
  const duty = world.obligations[event.obligation]![event.debtor]!;
  if (duty.status === event.to) return;
  duty.status = event.to;
  duty.since = context.now;
  for (const obligation of context.settings.obligations) {
    if (obligation.needs.includes(event.obligation)) freeOrBlock(world, obligation, context);
    if (obligation.id === event.obligation && obligation.about === "aircraft") ground(world, event, context);
  }
  if (event.to === "breached") releaseCounterparts(world, event.obligation, context);
}

function freeOrBlock(world: World, obligation: ObligationSettings, context: Context): void {
  const free = obligation.needs.every((need) => isMet(world, need));
  // What was decided earlier in this minute may no longer be so.
  const outdated = free ? "need-unmet" : "needs-met";
  context.cancelWhere(
    (event) => event.type === "obligation.changed" && event.obligation === obligation.id && event.why === outdated,
  );
  for (const [debtor, { status }] of Object.entries(world.obligations[obligation.id]!)) {
    const done = status === "met" && obligation.kind === "perform-by-deadline";
    if (free && status === "pending") settle(world, obligation, debtor, "active", "needs-met", context);
    else if (!free && !done && status !== "pending" && status !== "released")
      settle(world, obligation, debtor, "pending", "need-unmet", context);
  }
}

/** A ban on flights holds while it is in force. */
function ground(world: World, { debtor, to }: EventOf<"obligation.changed">, context: Context): void {
  const inForce = to === "active" || to === "met";
  if (inForce && world.grounded[debtor] === false)
    context.schedule(context.now, { type: "aircraft.grounded", side: debtor });
  else if (!inForce && debtor in world.grounded) world.grounded[debtor] = false;
}

export function groundAircraft(world: World, event: EventOf<"aircraft.grounded">): void {
  world.grounded[event.side] = true;
}

/** Whoever was to act at the same time need not any more. */
function releaseCounterparts(world: World, failed: ObligationId, context: Context): void {
  for (const obligation of context.settings.obligations) {
    if (!obligation.together.includes(failed)) continue;
    for (const [debtor, { status }] of Object.entries(world.obligations[obligation.id]!)) {
      if (status === "active" || status === "disputed")
        settle(world, obligation, debtor, "released", "counterpart-failed", context);
    }
  }
}

/** The truce is over, and with it what was still owed. */
export function voidObligations(world: World, context: Context): void {
  for (const duties of Object.values(world.obligations)) {
    for (const duty of Object.values(duties)) {
      if (duty.status !== "pending" && duty.status !== "active") continue;
      duty.status = "void";
      duty.since = context.now;
    }
  }
}
