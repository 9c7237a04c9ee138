import { lognormal } from "../kernel/index.ts";
import { byTeams } from "./observation.ts";
import type { Parameters } from "./parameters.ts";
import type { Reference, ReporterSettings, Settings } from "./settings.ts";

/**
 * Constants of the scenario by which conduct is judged. They are fixed once: measured again in each run they would make
 * more violent parameters look calmer.
 */
export function referenceOf(settings: Omit<Settings, "reference">): Reference {
  const { parameters } = settings;
  const warLevel = parameters.warRate / (1 - parameters.ownExcitation - parameters.crossExcitation);
  return {
    warLevel,
    meanCappedSeverity: meanCappedSeverity(parameters),
    trustThreshold: trustThreshold(parameters),
    bulletin: Object.fromEntries(
      settings.reporters.map((reporter) => [reporter.id, bulletinReference(settings, reporter, warLevel)]),
    ),
  };
}

/** Kydd (2005): cooperate from t* = c / (1 - g + c) on. */
export function trustThreshold(parameters: Parameters): number {
  const { gainFromExploiting: g, lossFromExploited: c } = parameters;
  return c / (1 - g + c);
}

/**
 * Spectral radius of [[own, cross], [cross, own]]: how many further acts one act causes on average, whichever side acted. From
 * 1 on they never end. In a run under way provocation is still measured by the severity it started with.
 */
export function spectralRadius(parameters: Parameters, reference: Reference | null = null): number {
  const { ownExcitation, crossExcitation } = parameters;
  const swell = reference === null ? 1 : meanCappedSeverity(parameters) / reference.meanCappedSeverity;
  return ownExcitation + crossExcitation * swell;
}

/** E[min(severity, cap)], by the midpoint rule over the quantiles. */
function meanCappedSeverity(parameters: Parameters): number {
  const points = 1000;
  let sum = 0;
  for (let at = 0; at < points; at++) {
    sum += Math.min(lognormal((at + 0.5) / points, 1, parameters.severitySigma), parameters.severityCap);
  }
  return sum / points;
}

/**
 * What this reporter would count against each side on an average day of war, with the attention it begins with. Its hearers do not
 * see that attention go: they take a count that falls for calm, as hearers of an official count do (P6).
 */
function bulletinReference(
  settings: Omit<Settings, "reference">,
  reporter: ReporterSettings,
  warLevel: number,
): Record<string, number> {
  const { attributionAccuracy, deathsPerSeverity } = settings.parameters;
  const [first, second] = settings.belligerents;
  const sight = averageSight(settings, reporter);
  const noticed = (side: string) => {
    const one = reporter.detection[side]! * sight;
    return reporter.monitor ? byTeams(one, settings.parameters.monitors) : one;
  };
  const expected = (accused: string, other: string) => {
    const seen = noticed(accused) * attributionAccuracy + noticed(other) * (1 - attributionAccuracy);
    const acts = warLevel * seen + (reporter.falseReports[accused] ?? 0);
    return reporter.measure === "deaths" ? acts * deathsPerSeverity : acts;
  };
  return { [first]: expected(first, second), [second]: expected(second, first) };
}

/** Mean factor on detection over where and how acts happen. */
function averageSight(settings: Omit<Settings, "reference">, reporter: ReporterSettings): number {
  const mean = (items: readonly { id: string; weight: number }[], factor: Readonly<Record<string, number>>) => {
    let sum = 0;
    let total = 0;
    for (const item of items) {
      sum += item.weight * (factor[item.id] ?? 1);
      total += item.weight;
    }
    return sum / total;
  };
  return mean(settings.sectors, reporter.access) * mean(settings.kinds, reporter.sight);
}
