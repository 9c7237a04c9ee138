import { DAY, type Settings } from "../../model/index.ts";
import { compileSettings, type Overrides, type Scenario } from "../../scenario/index.ts";

/** A way of setting the scenario up of which a pattern speaks. */
export interface PatternArm {
  readonly id: string;
  readonly says: string;
  readonly settings: Settings;
}

type Change = (settings: Settings) => Settings;

const LONG = 60 * DAY;

/** All arms that the patterns of a simulated scenario need. The reference stays the scenario's own: by it conduct is judged. */
export function armsOf(scenario: Scenario, overrides: Overrides = {}): PatternArm[] {
  const base = compileSettings(scenario, overrides);
  const arm = (id: string, says: string, ...changes: Change[]): PatternArm => ({
    id,
    says,
    settings: changes.reduce((settings, change) => change(settings), base),
  });
  return [
    arm("base", "the scenario as it stands"),
    arm("calm", "without the scheduled shock", calm),
    arm("no-spoilers", "no acts by excluded groups", calm, set({ excludedRate: 0 })),
    arm("many-spoilers", "twice the acts by excluded groups, who stand half as much nearer", calm, spoilers),
    arm("monitors-3", "three monitor teams", calm, set({ monitors: 3 })),
    arm("monitors-10", "ten monitor teams", calm, set({ monitors: 10 })),
    arm("report", "a public report announced on day 3 for day 4", calm, announced),
    arm("bare", "a bare cessation, for sixty days", calm, long, set({ designRatio: 1 })),
    arm("preliminary", "a preliminary arrangement, for sixty days", calm, long, set({ designRatio: 0.75 })),
    arm("aftermath", "as it stands, and thirty days of what comes after", (settings) => ({
      ...settings,
      aftermath: 30 * DAY,
    })),
    arm("definitive", "a definitive one, for sixty days", calm, long, set({ designRatio: 0.5 })),
  ];
}

function set(parameters: Overrides["parameters"] & object): Change {
  return (settings) => ({ ...settings, parameters: { ...settings.parameters, ...parameters } });
}

function calm(settings: Settings): Settings {
  return { ...settings, schedule: settings.schedule.filter(({ event }) => event.type !== "shock.struck") };
}

function long(settings: Settings): Settings {
  return { ...settings, horizon: settings.onset + LONG };
}

function spoilers(settings: Settings): Settings {
  const sectors = settings.sectors.map((sector) => ({
    ...sector,
    mixing: Object.fromEntries(Object.entries(sector.mixing).map(([side, mixed]) => [side, Math.min(1, mixed * 1.5)])),
  }));
  return { ...set({ excludedRate: settings.parameters.excludedRate * 2 })(settings), sectors };
}

function announced(settings: Settings): Settings {
  const by = settings.parties.find(({ role }) => role === "monitor")?.id ?? settings.sponsors[0]!;
  const time = settings.onset + 3 * DAY;
  const event = { type: "report.announced", by, dueAt: time + DAY } as const;
  const schedule = [...settings.schedule, { time, event }].sort((a, b) => a.time - b.time);
  return { ...settings, schedule };
}
