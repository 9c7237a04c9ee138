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

/**
 * A run as a person reads it, day by day, with the three layers under headings of their own: what happened, what was noticed,
 * what was claimed. Beside them what was said and decided, in sentences, which alone are
 * in the language of `words`.
 */
export function accountOf(journal: Journal, report: RunReport, words: Words): string {
  const { settings } = journal.start;
  const turns = journal.entries.filter(({ event }) => !COUNTED.has(event.type));
  const shown = report.days.filter(({ day }) => day >= 0 || settings.mode === "replay");
  const lines = [
    ...head(report),
    ...warBefore(report, settings),
    ...shown.flatMap((day) => ["", ...dayLines(day, turns, journal, words)]),
    "",
    `End, ${timeLabel(journal.endedAt, settings)}: ${entrySentence(lastOf(journal), settings, words)}`,
    ...trustLines(report, settings),
    "",
    `${report.events} events; checksum ${report.checksum}`,
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

function head({ title, note, scenario, seed, version, changed }: RunReport): string[] {
  const set = Object.entries(changed.parameters).map(([id, value]) => `${id} = ${value}`);
  const switched = Object.entries(changed.hypotheses).map(([id, on]) => `${id} ${on ? "on" : "off"}`);
  const changes = [...set, ...switched];
  return [
    title,
    note,
    `scenario ${scenario}, seed ${seed}, version ${version}${changes.length > 0 ? `, with ${changes.join(", ")}` : ""}`,
  ];
}

function warBefore({ days }: RunReport, settings: Settings): string[] {
  const before = days.filter(({ day, incidents }) => day < 0 && incidents !== null);
  if (before.length === 0) return [];
  const sides = Object.keys(before[0]!.incidents!).map((side) => {
    const mean = before.reduce((sum, { incidents }) => sum + (incidents![side] ?? 0), 0) / before.length;
    return `${labelOf(side, settings)} ${mean.toFixed(1)}`;
  });
  return ["", `Acts a day in the ${before.length} days of war before (happened): ${sides.join(", ")}`];
}

function dayLines(day: DayReport, turns: readonly Entry[], journal: Journal, words: Words): string[] {
  const { settings } = journal.start;
  const from = settings.onset + day.day * DAY;
  const within = ({ time }: Entry) => time >= from && time < from + DAY;
  const name = day.day < 0 ? `${amount(-day.day, "days")} before` : `Day ${day.day + 1}`;
  const told = (settings.mode === "replay" ? journal.entries.filter(isTold) : turns).filter(within);
  return [
    `${name}, from ${timeLabel(from, settings)}${day.minutes < DAY ? ` to ${timeLabel(from + day.minutes, settings)}` : ""}`,
    ...layer("happened", happened(day, settings)),
    ...layer("noticed", noticed(day, settings)),
    ...(settings.mode === "replay" ? [] : layer("claimed", [...claimed(day, settings), ...corrected(day, settings)])),
    ...told.map(
      (entry) =>
        `  ${timeLabel(entry.time, settings, words)}  ${entrySentence(entry, settings, words)}${sourcesOf(entry)} #${entry.seq}`,
    ),
  ];
}

function isTold({ event }: Entry): boolean {
  return event.type === "claim.published" || event.type === "claim.corrected" || !COUNTED.has(event.type);
}

function layer(heading: string, rows: readonly string[]): string[] {
  return rows.map((row, index) => `  ${(index === 0 ? heading : "").padEnd(8)}  ${row}`);
}

function happened({ incidents, deaths, excludedGroups, strikes, minutes }: DayReport, settings: Settings): string[] {
  if (incidents === null || deaths === null || minutes === 0) return [];
  const name = (id: string) => labelOf(id, settings);
  const acts = (count: number, dead: number) => `${amount(count, "acts")}, ${amount(dead, "deaths")}`;
  const groups = (excludedGroups ?? []).map((row) => `${name(row.group)}: ${acts(row.acts, row.deaths)}`);
  const flown = (strikes ?? []).map(
    ({ by, target, flown, mistaken, deaths: dead }) =>
      `${name(by)} on ${name(target)}: ${amount(flown, "strikes")}, ${mistaken} by mistake on a protected side, ${amount(dead, "deaths")}`,
  );
  return [
    Object.keys(incidents)
      .map((side) => `${name(side)}: ${acts(incidents[side]!, deaths[side] ?? 0)}`)
      .join("; "),
    ...(groups.length > 0 ? [groups.join("; ")] : []),
    ...(flown.length > 0 ? [flown.join("; ")] : []),
  ];
}

function noticed({ observations }: DayReport, settings: Settings): string[] {
  return byReporter(observations ?? [], settings, ({ accused, acts }) => {
    return `${amount(acts, "acts")} by ${labelOf(accused, settings)}`;
  });
}

function claimed({ claims }: DayReport, settings: Settings): string[] {
  return byReporter(claims, settings, ({ accused, measure, kind, count, contested }) => {
    const whom =
      accused === null ? "speaks of" : `blames ${labelOf(accused, settings)} ${kind === "flash" ? "at once " : ""}for`;
    return `${whom} ${amount(count, measure)}${contested > 0 ? ` (${contested} disputed)` : ""}`;
  });
}

function byReporter<R extends { reporter: string }>(
  rows: readonly R[],
  settings: Settings,
  tell: (row: R) => string,
): string[] {
  const reporters = [...new Set(rows.map(({ reporter }) => reporter))];
  return reporters.map((reporter) => {
    const told = rows.filter((row) => row.reporter === reporter).map(tell);
    return `${labelOf(reporter, settings)}: ${told.join("; ")}`;
  });
}

function corrected({ corrections }: DayReport, settings: Settings): string[] {
  return corrections.map(
    ({ reporter, from, to }) => `${labelOf(reporter, settings)}: a count corrected from ${from} to ${to}`,
  );
}

/** Trust among those who signed: what each believed without news, and at the end. */
function trustLines({ trust, mode }: RunReport, settings: Settings): string[] {
  if (mode === "replay") return [];
  const parties = [...settings.sponsors, ...settings.belligerents];
  const pairs = parties.flatMap((holder) =>
    parties.flatMap((target) => (trust[holder]?.[target] ? [[holder, target] as const] : [])),
  );
  const width = Math.max(...pairs.map(([holder, target]) => arrow(holder, target).length));
  return [
    "",
    "Trust (without news → at the end, ± uncertainty)",
    ...pairs.map(([holder, target]) => {
      const { prior, mean, doubt } = trust[holder]![target]!;
      return `  ${arrow(holder, target).padEnd(width)}  ${prior.toFixed(2)} → ${mean.toFixed(2)} ± ${doubt.toFixed(2)}`;
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

const ONE: Readonly<Record<string, string>> = { acts: "act", deaths: "death", strikes: "strike", days: "day" };

function amount(count: number, unit: string): string {
  return `${count} ${count === 1 ? ONE[unit] : unit}`;
}
