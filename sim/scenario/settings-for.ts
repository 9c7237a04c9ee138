import { DEFAULTS, type Parameters, referenceOf, type Settings } from "../model/index.ts";
import { agendaOf } from "./agenda.ts";
import { type Calendar, calendarOf, preHistoryDaysOf } from "./calendar.ts";
import { documentsOf, kindsOf, partiesOf, reportersOf, sectorsOf, trustOf } from "./cast.ts";
import { aidOf, obligationsOf, policiesOf } from "./duties.ts";
import { hypothesesOn, layHypotheses } from "./laying.ts";
import type { Overrides } from "./overrides.ts";
import type { Scenario } from "./scenario.ts";
import type { ScenarioForm } from "./schema.ts";
import { minutesOf } from "./times.ts";

/**
 * A scenario to what it fixes for a run, for overrides that are known to be sound; none are. `compileSettings` checks them first.
 * Apart from it because this needs no validator, which the page then fetches only with the first change.
 */
export function settingsFor(scenario: Scenario, overrides: Overrides = {}): Settings {
  const on = switchedOn(scenario.form, overrides);
  const form = layHypotheses(scenario.form, on);
  const parameters: Parameters = {
    ...DEFAULTS,
    ...(form.parameters as Partial<Parameters>),
    preHistoryDays: preHistoryDaysOf(form),
    ...overrides.parameters,
  };
  const calendar = calendarOf(form, parameters.preHistoryDays)!;
  return settingsOf(scenario, form, on, parameters, calendar);
}

export function switchedOn(form: ScenarioForm, { hypotheses = {} }: Overrides): string[] {
  const byDefault = hypothesesOn(form);
  return Object.keys(form.hypotheses ?? {}).filter((id) => hypotheses[id] ?? byDefault.includes(id));
}

function settingsOf(
  scenario: Scenario,
  form: ScenarioForm,
  on: readonly string[],
  parameters: Parameters,
  calendar: Calendar,
): Settings {
  const withRole = (role: string) => Object.keys(form.parties).filter((id) => form.parties[id]!.role === role);
  const belligerents = withRole("belligerent") as [string, string];
  const unreferenced: Omit<Settings, "reference"> = {
    scenario: scenario.slug,
    title: form.title,
    mode: form.mode ?? "simulation",
    onsetLabel: `${form.onset}${form.utcOffset ?? "Z"}`,
    onset: calendar.onset,
    horizon: calendar.horizon,
    aftermath: minutesOf(form.aftermath ?? "0h"),
    decisionEvery: minutesOf(form.decisionEvery ?? "48h"),
    parameters,
    belligerents,
    sponsors: withRole("sponsor"),
    parties: partiesOf(form, calendar),
    sectors: sectorsOf(form, belligerents),
    kinds: kindsOf(form),
    reporters: reportersOf(form, belligerents, calendar),
    documents: documentsOf(form),
    trust: trustOf(form),
    schedule: agendaOf(scenario, form, calendar),
    hypotheses: Object.entries(form.hypotheses ?? {}).map(([id, { title, source }]) => ({
      id,
      title,
      on: on.includes(id),
      source,
    })),
    obligations: obligationsOf(form, calendar),
    policies: policiesOf(form),
    aid: aidOf(form, belligerents),
    calmKeepers: form.calmClock?.keepers ?? withRole("sponsor"),
    decisions: form.decisions ?? {},
  };
  return { ...unreferenced, reference: referenceOf(unreferenced) };
}
