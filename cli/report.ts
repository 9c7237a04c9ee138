import {
  checksumOfJournal,
  DAY,
  dayOf,
  type Entry,
  type Journal,
  localTimeOf,
  type Overrides,
  Playback,
  type Settings,
} from "../sim/index.ts";
import type { DayReport, RunReport } from "./run-schema.ts";

/** A journal to the one object that `run --json` prints. */
export function reportOf(journal: Journal, overrides: Overrides = {}): RunReport {
  const { settings } = journal.start;
  const { outcome, endedAt, entries, seed, version } = journal;
  return {
    scenario: settings.scenario,
    title: settings.title,
    mode: settings.mode,
    note:
      settings.mode === "replay"
        ? "Published claims and statements with their sources. Nobody knows the truth behind them."
        : "A simulation, not a record.",
    seed,
    version,
    changed: { parameters: { ...overrides.parameters }, hypotheses: { ...overrides.hypotheses } },
    onset: settings.onsetLabel,
    outcome: outcome.kind,
    outcomeBy: outcome.by,
    outcomeOver: outcome.over,
    endedAtMinutes: endedAt - settings.onset,
    endedAt: localTimeOf(endedAt, settings),
    days: daysOf(journal),
    trust: trustAtEnd(journal),
    events: entries.length,
    checksum: checksumOfJournal(journal),
  };
}

/** Every day with a record, those before the truce included, of which a simulation keeps totals alone. */
function daysOf({ entries, preHistory, endedAt, start: { settings } }: Journal): DayReport[] {
  const before = preHistory.map(({ day, acts, deaths }) => ({
    ...emptyDay(day, settings),
    incidents: { ...acts },
    deaths: { ...deaths },
    excludedGroups: null,
    strikes: null,
    observations: null,
  }));
  const days: DayReport[] = [];
  for (const entry of entries) {
    const day = dayOf(entry.time, settings);
    // The run's last minute closes the day before it, unless something else happens in it.
    if (entry.event.type === "run.ended" && days.length > 0) break;
    if (days.length === 0) days.push(emptyDay(day, settings));
    while (days.at(-1)!.day < day) days.push(emptyDay(days.at(-1)!.day + 1, settings));
    addTo(days.at(-1)!, entry);
  }
  const last = days.at(-1);
  if (last !== undefined) last.minutes = Math.min(DAY, endedAt - settings.onset - last.day * DAY);
  for (const day of days) inOrder(day, settings);
  return [...before, ...days];
}

function emptyDay(day: number, settings: Settings): DayReport {
  const replay = settings.mode === "replay";
  const zero = () => Object.fromEntries(settings.belligerents.map((side) => [side, 0]));
  return {
    day,
    from: localTimeOf(settings.onset + day * DAY, settings),
    minutes: DAY,
    incidents: replay ? null : zero(),
    deaths: replay ? null : zero(),
    excludedGroups: replay ? null : [],
    strikes: replay ? null : [],
    observations: replay ? null : [],
    claims: [],
    corrections: [],
  };
}

function addTo(day: DayReport, { event }: Entry): void {
  switch (event.type) {
    case "incident.occurred":
      day.incidents![event.side] = (day.incidents![event.side] ?? 0) + 1;
      day.deaths![event.side] = (day.deaths![event.side] ?? 0) + event.deaths;
      return;
    case "group.acted": {
      const { group } = event;
      const row = rowOf(day.excludedGroups!, { group }, () => ({ group, acts: 0, deaths: 0 }));
      row.acts += 1;
      row.deaths += event.deaths;
      return;
    }
    case "strike.flown": {
      const { by, target } = event;
      const row = rowOf(day.strikes!, { by, target }, () => ({ by, target, flown: 0, mistaken: 0, deaths: 0 }));
      row.flown += 1;
      row.mistaken += event.hit === null ? 0 : 1;
      row.deaths += event.deaths;
      return;
    }
    case "observation.made": {
      const { reporter, accused } = event;
      const row = rowOf(day.observations!, { reporter, accused }, () => ({ reporter, accused, acts: 0, deaths: 0 }));
      row.acts += 1;
      row.deaths += event.deaths;
      return;
    }
    case "claim.published": {
      const { reporter, accused, measure, flash } = event;
      const key = { reporter, accused, measure, kind: flash ? ("flash" as const) : ("bulletin" as const) };
      const row = rowOf(day.claims, key, () => ({ ...key, claims: 0, count: 0, contested: 0 }));
      row.claims += 1;
      row.count += event.count;
      row.contested += event.contested;
      return;
    }
    case "claim.corrected": {
      const { claim, reporter, accused, from, to } = event;
      day.corrections.push({ claim, reporter, accused, from, to });
    }
  }
}

/** Reporters and those they blame in the order of the scenario, not of who spoke first. */
function inOrder({ observations, claims }: DayReport, settings: Settings): void {
  const reporters = settings.reporters.map(({ id }) => id);
  const parties = settings.parties.map(({ id }) => id);
  const place = ({ reporter, accused }: { reporter: string; accused: string | null }) =>
    reporters.indexOf(reporter) * 1000 + (accused === null ? -1 : parties.indexOf(accused));
  observations?.sort((a, b) => place(a) - place(b));
  claims.sort((a, b) => place(a) - place(b));
}

/** The row with these values, made where there is none yet. */
function rowOf<Row extends object>(rows: Row[], key: Partial<Row>, make: () => Row): Row {
  const names = Object.keys(key) as (keyof Row)[];
  let row = rows.find((item) => names.every((name) => item[name] === key[name]));
  if (row === undefined) {
    row = make();
    rows.push(row);
  }
  return row;
}

function trustAtEnd(journal: Journal): RunReport["trust"] {
  const { world } = new Playback(journal, journal.entries.length);
  const trust: RunReport["trust"] = {};
  for (const { holder, target } of journal.start.settings.trust) {
    const { prior, mean, doubt } = world.trust[`${holder}>${target}`]!;
    trust[holder] = { ...trust[holder], [target]: { prior, mean, doubt } };
  }
  return trust;
}
