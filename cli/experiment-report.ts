import {
  type Comparison,
  DAY,
  type Difference,
  type Estimates,
  type Mean,
  type Measure,
  measuresOf,
  type Plan,
  pairKey,
  type Settings,
  type Share,
  type Step,
  signatories,
} from "../sim/index.ts";

/** Experiments as a person reads them. Every table says how sure it is; nothing here is about history. */

export const SIMULATED = "Simulated: this is about the model, not about what happened or will.";

export type Table = readonly (readonly string[])[];

/** Columns by their widest cell; the first to the left, the others to the right. */
export function tableText(rows: Table): string[] {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, at) => Math.max(all[at] ?? 0, cell.length)), []);
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join("  ")
      .trimEnd(),
  );
}

export function head(plan: Plan, runs: number): string[] {
  const arms = plan.arms.map(({ scenario, name }) => (name === scenario ? name : `${name} (${scenario})`));
  const { drawn } = plan.arms[0]!;
  return [
    `${runs} runs of ${arms.join(" and ")}, seed ${plan.seed}, version ${plan.version}`,
    ...(drawn === undefined
      ? []
      : [`Each run has parameters drawn from ${drawn.samples.length} samples of a posterior.`]),
    SIMULATED,
  ];
}

export function estimatesText(estimates: Estimates, measures: readonly Measure[]): string[] {
  const { shares, reasons, truceTime, survival, level } = estimates;
  const within = `${percent(level)} interval`;
  return [
    ...tableText([
      ["How it ended", "share", within, "runs"],
      ...Object.entries(shares).map(([end, share]) => [`  ${end}`, ...shareCells(share)]),
    ]),
    ...(reasons.length === 0
      ? []
      : [
          "",
          ...tableText([
            ["Why it failed", "share", within, "runs"],
            ...reasons
              .slice(0, 8)
              .map(({ kind, by, over, ...share }) => [
                `  ${kind}${by === null ? "" : ` by ${by}`}: ${over}`,
                ...shareCells(share),
              ]),
          ]),
        ]),
    "",
    `Mean truce time up to day ${days(truceTime.until)}: ${days(truceTime.minutes)} days (${days(truceTime.low)} to ${days(truceTime.high)})`,
    ...tableText([
      ["Still standing after", "share", within, "at risk"],
      ...daysOf(truceTime.until).map((day) => standingRow(day, survival)),
    ]),
    "",
    ...tableText([
      ["Measure", "mean", within, "5 %", "median", "95 %", "unit"],
      ...measures.flatMap(({ id, label, unit }) => {
        const estimate = estimates.measures[id];
        if (estimate === undefined) return [];
        const [low, , middle, , high] = estimate.quantiles;
        return [
          [`  ${label}`, number(estimate.mean), interval(estimate), number(low!), number(middle!), number(high!), unit],
        ];
      }),
    ]),
  ];
}

export function comparisonText(
  { first, second, differences, ends, pairing }: Comparison,
  names: readonly string[],
  measures: readonly Measure[],
): string[] {
  const [one, other] = names as [string, string];
  const kinds = [...new Set([...Object.keys(first.shares), ...Object.keys(second.shares)])];
  const none: Share = { count: 0, share: 0, low: 0, high: 0 };
  return [
    `A is ${one}, B is ${other}; ${pairing === "common" ? "both draw the same luck, run by run" : "each draws luck of its own"}`,
    "",
    ...tableText([
      ["How it ended", "A", "B"],
      ...kinds.map((end) => [
        `  ${end}`,
        percent((first.shares[end] ?? none).share),
        percent((second.shares[end] ?? none).share),
      ]),
    ]),
    "",
    ...tableText([
      [
        "Measure",
        "A",
        "B",
        "B - A",
        `${percent(first.level)} interval`,
        ...(pairing === "common" ? ["variance cut"] : []),
        "unit",
      ],
      ...measures.flatMap(({ id, label, unit }) => {
        const difference = differences[id];
        if (difference === undefined) return [];
        const means = [first.measures[id]!, second.measures[id]!, difference].map(({ mean }) => number(mean));
        const cut = pairing === "common" ? [factor(difference)] : [];
        return [[`  ${label}`, ...means, interval(difference), ...cut, unit]];
      }),
    ]),
    ...(pairing === "common"
      ? [
          "Variance cut: how many times as many runs with separate luck would be needed for the same interval.",
          "",
          ...tableText([
            ["Pairs that ended", "A", "B", "pairs"],
            ...ends.slice(0, 8).map(({ first: a, second: b, count }) => ["", a, b, String(count)]),
          ]),
        ]
      : []),
  ];
}

function factor({ varianceReduction, variance }: Difference): string {
  return varianceReduction === null ? (variance === 0 ? "same" : "") : `${number(varianceReduction)} x`;
}

function shareCells({ share, low, high, count }: Share): string[] {
  return [percent(share), `${percent(low)} to ${percent(high)}`, String(count)];
}

function daysOf(until: number): number[] {
  const whole = Math.floor(until / DAY);
  const each = Math.max(1, Math.ceil(whole / 14));
  return Array.from({ length: Math.floor(whole / each) }, (_, at) => (at + 1) * each);
}

function standingRow(day: number, survival: readonly Step[]): string[] {
  const step = survival.findLast(({ minute }) => minute <= day * DAY)!;
  return [`  day ${day}`, percent(step.value), `${percent(step.low)} to ${percent(step.high)}`, String(step.atRisk)];
}

function interval({ low, high }: Mean): string {
  return `${number(low)} to ${number(high)}`;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1).replace(/\.0$/, "")} %`;
}

function days(minutes: number): string {
  return number(minutes / DAY);
}

/** Three figures are more than any of this is good for. */
export function number(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return value.toFixed(0);
  if (size >= 10) return value.toFixed(1);
  return size >= 1 || size === 0 ? value.toFixed(2) : value.toPrecision(2);
}

/** Measures for a person: trust among those who signed; the rest is in --json. */
export function measuresTold(settings: Settings): Measure[] {
  const signed = signatories(settings);
  const pairs = new Set(signed.flatMap((holder) => signed.map((target) => `trust.${pairKey(holder, target)}`)));
  return measuresOf(settings).filter(({ id, layer }) => layer !== "belief" || pairs.has(id));
}
