import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { comparisonOf, factorsOf, PARAMETERS, type Paired } from "../../sim/index.ts";
import { horizonOf } from "../commands/compare.ts";
import { EXIT } from "../exit.ts";
import type { DonePart } from "../experiment-command.ts";
import { writeWhole } from "../experiment-files.ts";
import { SIMULATED } from "../experiment-report.ts";
import { whyNot } from "../files.ts";
import { drawnMeasure, pointsOfPhase } from "../pairs-report.ts";
import { Stop } from "../stop.ts";
import { differencesFigure } from "./differences.ts";
import { type Axis, phaseFigure } from "./phase.ts";
import { standingFigure } from "./standing.ts";

/** The figures of an experiment: a pair of curves for a comparison, a picture for a phase, and all comparisons side by side. */
export function writeFigures(parts: readonly DonePart[], folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Stop(EXIT.unexpected, [`cannot write to ${folder}: ${whyNot(error)}`]);
  }
  for (const [name, text] of figuresOf(parts)) writeWhole(join(folder, `${name}.svg`), text);
}

export function figuresOf(parts: readonly DonePart[]): [name: string, text: string][] {
  const single = parts.flatMap((part): [string, string][] => {
    const prefix = part.name === "" ? "" : `${part.name}-`;
    if (part.plan.kind === "compare") return [[`${prefix}standing`, standing(part)]];
    return part.plan.kind === "pairs" ? [[`${prefix}difference`, phase(part)]] : [];
  });
  const compared = parts.filter(({ plan }) => plan.kind === "compare");
  return compared.length > 1 ? [...single, ["differences", differences(compared)]] : single;
}

function standing({ form, plan, progress, name }: DonePart): string {
  const comparison = comparisonOf(progress.parts[0] as Paired, plan.pairing, horizonOf(plan));
  const title = `Share of truces still standing${name === "" ? "" : `: ${name}`}`;
  return standingFigure(comparison, Object.keys(form.arms), aboutOf([{ form, plan, progress, name }]), title);
}

function differences(parts: readonly DonePart[]): string {
  const rows = parts.map(({ name, plan, progress }) => ({
    name,
    difference: comparisonOf(progress.parts[0] as Paired, plan.pairing, horizonOf(plan)).differences[
      drawnMeasure(parts[0]!.form).id
    ]!,
  }));
  const [one, other] = Object.keys(parts[0]!.form.arms);
  const { label, unit } = drawnMeasure(parts[0]!.form);
  return differencesFigure(
    rows,
    `${label} (${unit}): ${other} less ${one}`,
    aboutOf(parts),
    "The same question in several settings",
  );
}

function phase(part: DonePart): string {
  const [up, across] = factorsOf(part.form).map(
    ({ id, values }): Axis => ({
      label: PARAMETERS[id].label,
      values: values.map((value) => Number(value.toPrecision(6))),
    }),
  ) as [Axis, Axis];
  const points = pointsOfPhase(part.form, part.progress);
  const width = across.values.length;
  const cells = up.values.map((_, row) =>
    points.slice(row * width, (row + 1) * width).map(({ difference }) => difference),
  );
  const [one, other] = Object.keys(part.form.arms);
  const { label, unit } = drawnMeasure(part.form);
  return phaseFigure(across, up, cells, aboutOf([part]), `${label} (${unit}): ${other} less ${one}`);
}

function aboutOf(parts: readonly DonePart[]): string {
  const { form, plan } = parts[0]!;
  const arms = [
    ...new Set(
      parts.flatMap((part) => part.plan.arms.slice(0, 2).map(({ scenario, hash }) => `${scenario} (${hash})`)),
    ),
  ];
  return `${form.title} ${SIMULATED} ${plan.runs} pairs of runs at each setting of ${arms.join(", ")}; seed ${plan.seed}, version ${plan.version}. Bands and lines are 95 % intervals.`;
}
