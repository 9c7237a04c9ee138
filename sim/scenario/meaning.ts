import { DEFAULTS, PARAMETERS, type Parameters } from "../model/index.ts";
import { asItStands, named, say } from "../refusals/index.ts";
import { type Calendar, calendarOf, preHistoryDaysOf } from "./calendar.ts";
import { endlessFault } from "./endless.ts";
import type { Fault } from "./issues.ts";
import { LIMITS } from "./limits.ts";
import { agendaFaults } from "./meaning-agenda.ts";
import { Names } from "./names.ts";
import { decisionFaults, obligationFaults, policyFaults } from "./obligations.ts";
import type { Path } from "./problem.ts";
import type { ScenarioForm } from "./schema.ts";
import { minutesOf } from "./times.ts";

/** What the form cannot say: who is known, what lies within the run, what would feed itself without end. */
export function meaningFaults(form: ScenarioForm): Fault[] {
  const names = new Names(form);
  const calendar = calendarOf(form);
  partyFaults(form, names);
  observerFaults(form, names);
  trustFaults(form, names);
  lengthFaults(form, names);
  criticalFault(form, names);
  if (calendar === null) names.fault(["onset"], say("a day that the calendar has"), named(form.onset));
  else {
    expiryFaults(form, names, calendar);
    dueFaults(form, names, calendar);
    agendaFaults(form, names, calendar);
  }
  obligationFaults(form, names);
  policyFaults(form, names);
  decisionFaults(form, names);
  names.cited();
  return names.faults;
}

function partyFaults(form: ScenarioForm, names: Names): void {
  if (names.belligerents.length !== 2) {
    names.fault(
      ["parties"],
      say("exactly two belligerents"),
      asItStands(names.belligerents.length),
      say("give two parties the role belligerent"),
    );
  }
  if (names.sponsors.length > 2)
    names.fault(["parties"], say("at most two sponsors"), asItStands(names.sponsors.length));
  for (const [id, party] of Object.entries(form.parties)) {
    names.oneOf(["parties", id, "camp"], party.camp, "a belligerent", names.belligerents);
    if (party.role === "belligerent" && party.camp !== undefined && party.camp !== id) {
      names.fault(
        ["parties", id, "camp"],
        say('"{name}" itself, as it is a belligerent', { name: id }),
        named(party.camp),
        say("leave {part} out", { part: "camp" }),
      );
    }
    names.oneOf(["parties", id, "patron"], party.patron, "a sponsor", names.sponsors);
    if (party.leverage !== undefined && party.patron === undefined)
      names.fault(
        ["parties", id, "leverage"],
        say("a patron whose leverage it is"),
        say("none"),
        say("name its patron"),
      );
    standingFaults(id, party, names);
    if (party.renewsFor !== undefined) names.atLeastAnHour(["parties", id, "renewsFor"], party.renewsFor);
  }
  luckFaults("parties", form.parties, names);
  luckFaults("reporters", form.reporters, names);
  for (const [id, document] of Object.entries(form.documents ?? {})) {
    names.each(["documents", id, "holders"], document.holders, "a party", names.parties);
  }
}

/** Two with one luck would fare alike. */
function luckFaults(
  table: string,
  rows: Readonly<Record<string, { readonly luck?: string | undefined }>>,
  names: Names,
): void {
  for (const [id, { luck }] of Object.entries(rows)) {
    const twin = Object.keys(rows).find((other) => other !== id && (rows[other]!.luck ?? other) === luck);
    if (twin !== undefined)
      names.fault(
        [table, id, "luck"],
        say("a luck of its own"),
        say('"{luck}", which is that of {name}', { luck: luck!, name: twin }),
      );
  }
}

/** Where an excluded group stands, which nobody else is asked. */
function standingFaults(id: string, { role, among, presence }: ScenarioForm["parties"][string], names: Names): void {
  const path: Path = ["parties", id];
  for (const [part, value] of Object.entries({ among, presence })) {
    if (value !== undefined && role !== "excluded")
      names.fault(
        [...path, part],
        say("an excluded group, of which alone this is asked"),
        asItStands(role),
        say("leave {part} out", { part }),
      );
  }
  names.oneOf([...path, "among"], among, "a belligerent", names.belligerents);
  names.keys([...path, "presence"], presence, "a sector", names.sectors);
  if (presence !== undefined && !Object.values(presence).some((weight) => weight > 0))
    names.fault(
      [...path, "presence"],
      say("a sector with a weight above 0"),
      say("none"),
      say("leave presence out for everywhere"),
    );
}

function observerFaults(form: ScenarioForm, names: Names): void {
  for (const [id, sector] of Object.entries(form.sectors)) {
    names.keys(["sectors", id, "mixing"], sector.mixing, "a belligerent", names.belligerents);
  }
  for (const [id, reporter] of Object.entries(form.reporters)) {
    const at: Path = ["reporters", id];
    names.oneOf([...at, "camp"], reporter.camp, "a belligerent", names.belligerents);
    names.keys([...at, "detection"], reporter.detection, "a belligerent", names.belligerents);
    names.keys([...at, "falseReports"], reporter.falseReports, "a belligerent", names.belligerents);
    names.keys([...at, "access"], reporter.access, "a sector", names.sectors);
    names.keys([...at, "sight"], reporter.sight, "a kind of act", names.kinds);
  }
  for (const part of ["sectors", "kinds"] as const) {
    const rows = Object.values(form[part]);
    if (!rows.some(({ weight }) => weight > 0))
      names.fault([part], say("at least one with a weight above 0"), say("{count} without", { count: rows.length }));
  }
}

function trustFaults(form: ScenarioForm, names: Names): void {
  for (const [holder, targets] of Object.entries(form.trust ?? {})) {
    names.oneOf(["trust", holder], holder, "a party", names.parties, true);
    names.keys(["trust", holder], targets, "a party", names.parties);
    if (holder in targets)
      names.fault(
        ["trust", holder, holder],
        say("trust in another"),
        say('"{name}" itself', { name: holder }),
        null,
        true,
      );
  }
}

function lengthFaults(form: ScenarioForm, names: Names): void {
  const horizon = minutesOf(form.horizon);
  if (horizon < 60 || horizon > LIMITS.horizon)
    names.fault(["horizon"], say("from {from} to {to}", { from: "1h", to: "100d" }), named(form.horizon));
  if (form.decisionEvery !== undefined) names.atLeastAnHour(["decisionEvery"], form.decisionEvery);
  const { min, max } = PARAMETERS.preHistoryDays;
  const days = preHistoryDaysOf(form);
  if (days < min || days > max)
    names.fault(
      ["preHistory"],
      say("from {from} to {to}", { from: `${min}d`, to: `${max}d` }),
      named(String(form.preHistory)),
    );
}

function criticalFault(form: ScenarioForm, names: Names): void {
  const name = form.parameters?.crossExcitation === undefined ? "ownExcitation" : "crossExcitation";
  const numbers = { ...DEFAULTS, ...(form.parameters as Partial<Parameters>) };
  const endless = endlessFault(numbers, ["parameters", name]);
  if (endless !== null) names.faults.push(endless);
}

function expiryFaults(form: ScenarioForm, names: Names, calendar: Calendar): void {
  for (const [id, { expires }] of Object.entries(form.parties)) {
    if (expires === undefined) continue;
    const minute = calendar.minute(expires);
    const path = ["parties", id, "expires"];
    if (minute === null) names.fault(path, say("a day that the calendar has"), named(expires));
    else if (minute <= calendar.onset) names.fault(path, say("a time after the onset"), named(expires));
  }
}

function dueFaults(form: ScenarioForm, names: Names, calendar: Calendar): void {
  for (const [id, { due }] of Object.entries(form.obligations ?? {})) {
    if (due !== undefined && calendar.minute(due) === null)
      names.fault(["obligations", id, "due"], say("a day that the calendar has"), named(due));
  }
}
