import {
  DAY,
  type Entry,
  type EventType,
  entrySentence,
  type Journal,
  labelOf,
  type Settings,
  timeLabel,
  type Words,
} from "../sim/index.ts";
import type { DayReport, RunReport } from "./run-schema.ts";
import { type Headings, headingsOf } from "./words/index.ts";

/**
 * A run as a person reads it, day by day, with the three layers under headings of their own: what happened, what was noticed,
 * what was claimed. Beside them what was said and decided, in sentences.
 */
export function accountOf(journal: Journal, report: RunReport, words: Words): string {
  const { settings } = journal.start;
  const is = headingsOf(words);
  const turns = journal.entries.filter(({ event }) => !COUNTED.has(event.type));
  const shown = report.days.filter(({ day }) => day >= 0 || settings.mode === "replay");
  const lines = [
    ...head(report, words),
    ...warBefore(report, settings, words),
    ...shown.flatMap((day) => ["", ...dayLines(day, turns, journal, words)]),
    "",
    is.end(timeLabel(journal.endedAt, settings, words), entrySentence(lastOf(journal), settings, words)),
    ...trustLines(report, settings, is),
    "",
    is.events(report.events, report.checksum),
  ];
  return `${lines.join("\n")}\n`;
}

/** Events that the layers count, that came to nothing, or that have a line of their own; the rest are told one by one. */
const COUNTED: ReadonlySet<EventType> = new Set<EventType>([
  "act.considered",
  "group.considered",
  "strike.considered",
  "convoy.due",
  "calm.judged",
  "pull-back.tried",
  "incident.occurred",
  "group.acted",
  "strike.flown",
  "observation.made",
  "window.closed",
  "claim.published",
  "claim.corrected",
  "situation.reviewed",
  "truce.ended",
  "run.ended",
]);

function head({ title, mode, scenario, seed, version, changed }: RunReport, words: Words): string[] {
  const is = headingsOf(words);
  const set = Object.entries(changed.parameters).map(([id, value]) => `${id} = ${value}`);
  const switched = Object.entries(changed.hypotheses).map(([id, on]) => `${id} ${on ? is.on : is.off}`);
  const changes = [...set, ...switched].join(is.comma);
  return [
    words.names[title] ?? title,
    mode === "replay" ? is.recorded : is.simulated,
    `${is.named(scenario, seed, version)}${changes === "" ? "" : is.with(changes)}`,
  ];
}

function warBefore({ days }: RunReport, settings: Settings, words: Words): string[] {
  const is = headingsOf(words);
  const before = days.filter(({ day, incidents }) => day < 0 && incidents !== null);
  if (before.length === 0) return [];
  const sides = Object.keys(before[0]!.incidents!).map((side) => {
    const mean = before.reduce((sum, { incidents }) => sum + (incidents![side] ?? 0), 0) / before.length;
    return `${labelOf(side, settings, words)} ${is.figure(mean.toFixed(1))}`;
  });
  return ["", is.warBefore(before.length, sides.join(is.comma))];
}

function dayLines(day: DayReport, turns: readonly Entry[], journal: Journal, words: Words): string[] {
  const { settings } = journal.start;
  const is = headingsOf(words);
  const when = (minute: number) => timeLabel(minute, settings, words);
  const from = settings.onset + day.day * DAY;
  const within = ({ time }: Entry) => time >= from && time < from + DAY;
  const name = day.day < 0 ? is.daysBefore(-day.day) : is.day(day.day + 1);
  const told = (settings.mode === "replay" ? journal.entries.filter(isTold) : turns).filter(within);
  return [
    `${is.from(name, when(from))}${day.minutes < DAY ? is.to(when(from + day.minutes)) : ""}`,
    ...layer("happened", happened(day, settings, words), is),
    ...layer("noticed", noticed(day, settings, words), is),
    ...(settings.mode === "replay"
      ? []
      : layer("claimed", [...claimed(day, settings, words), ...corrected(day, settings, words)], is)),
    ...told.map(
      (entry) => `  ${when(entry.time)}  ${entrySentence(entry, settings, words)}${sourcesOf(entry)} #${entry.seq}`,
    ),
  ];
}

function isTold({ event }: Entry): boolean {
  return event.type === "claim.published" || event.type === "claim.corrected" || !COUNTED.has(event.type);
}

function layer(name: keyof Headings["layers"], rows: readonly string[], { layers }: Headings): string[] {
  const width = Math.max(...Object.values(layers).map(({ length }) => length));
  return rows.map((row, index) => `  ${(index === 0 ? layers[name] : "").padEnd(width)}  ${row}`);
}

function happened(day: DayReport, settings: Settings, words: Words): string[] {
  const { incidents, deaths, excludedGroups, strikes, minutes } = day;
  if (incidents === null || deaths === null || minutes === 0) return [];
  const is = headingsOf(words);
  const name = (id: string) => labelOf(id, settings, words);
  const acts = (count: number, dead: number) => [is.acts(count), is.deaths(dead)].join(is.comma);
  const groups = (excludedGroups ?? []).map((row) => is.said(name(row.group), acts(row.acts, row.deaths)));
  const flown = (strikes ?? []).map(({ by, target, flown, mistaken, deaths: dead }) =>
    is.said(
      is.strikesOn(name(by), name(target)),
      [is.strikes(flown), is.mistaken(mistaken), is.deaths(dead)].join(is.comma),
    ),
  );
  return [
    Object.keys(incidents)
      .map((side) => is.said(name(side), acts(incidents[side]!, deaths[side] ?? 0)))
      .join(is.semicolon),
    ...(groups.length > 0 ? [groups.join(is.semicolon)] : []),
    ...(flown.length > 0 ? [flown.join(is.semicolon)] : []),
  ];
}

function noticed({ observations }: DayReport, settings: Settings, words: Words): string[] {
  const is = headingsOf(words);
  return byReporter(observations ?? [], settings, words, ({ accused, acts }) =>
    is.actsBy(is.acts(acts), labelOf(accused, settings, words)),
  );
}

function claimed({ claims }: DayReport, settings: Settings, words: Words): string[] {
  const is = headingsOf(words);
  return byReporter(claims, settings, words, ({ accused, measure, kind, count, contested }) => {
    const what = `${is[measure](count)}${contested > 0 ? is.disputed(contested) : ""}`;
    if (accused === null) return is.speaksOf(what);
    const side = labelOf(accused, settings, words);
    return kind === "flash" ? is.blamesAtOnce(side, what) : is.blames(side, what);
  });
}

function byReporter<R extends { reporter: string }>(
  rows: readonly R[],
  settings: Settings,
  words: Words,
  tell: (row: R) => string,
): string[] {
  const is = headingsOf(words);
  const reporters = [...new Set(rows.map(({ reporter }) => reporter))];
  return reporters.map((reporter) => {
    const told = rows.filter((row) => row.reporter === reporter).map(tell);
    return is.said(labelOf(reporter, settings, words), told.join(is.semicolon));
  });
}

function corrected({ corrections }: DayReport, settings: Settings, words: Words): string[] {
  const is = headingsOf(words);
  return corrections.map(({ reporter, from, to }) =>
    is.said(labelOf(reporter, settings, words), is.corrected(from, to)),
  );
}

/** Trust among those who signed: what each believed without news, and at the end. */
function trustLines({ trust, mode }: RunReport, settings: Settings, is: Headings): string[] {
  if (mode === "replay") return [];
  const parties = [...settings.sponsors, ...settings.belligerents];
  const pairs = parties.flatMap((holder) =>
    parties.flatMap((target) => (trust[holder]?.[target] ? [[holder, target] as const] : [])),
  );
  const width = Math.max(...pairs.map(([holder, target]) => arrow(holder, target).length));
  return [
    "",
    is.trust,
    ...pairs.map(([holder, target]) => {
      const { prior, mean, doubt } = trust[holder]![target]!;
      return `  ${arrow(holder, target).padEnd(width)}  ${is.figure(prior.toFixed(2))} → ${is.figure(mean.toFixed(2))} ± ${is.figure(doubt.toFixed(2))}`;
    }),
  ];
}

function arrow(holder: string, target: string): string {
  return `${holder} > ${target}`;
}

function lastOf({ entries }: Journal): Entry {
  return entries.findLast(({ event }) => event.type === "truce.ended") ?? entries.at(-1)!;
}

function sourcesOf({ event }: Entry): string {
  const sources = "sources" in event ? event.sources : [];
  return sources.length === 0 ? "" : ` [${sources.join(", ")}]`;
}
