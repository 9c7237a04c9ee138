export { type Additive, addInto } from "./additive.ts";
export { type ArmTurn, fitsEveryRun, turnsOf } from "./arm-turns.ts";
export { type Draw, type Posterior, posteriorOf, posteriorQuantiles, type Sample } from "./calibrate.ts";
export { type ChunkResult, type Job, jobOf, type Paired, type Row, runChunk, summariesOf } from "./chunk.ts";
export { type Cell, type Column, csvText, type DataTable, jsonLines, layerTables, runsTable } from "./data-tables.ts";
export {
  DESIGNS,
  type DesignKind,
  type Factor,
  factorAt,
  factorOver,
  latinHypercube,
  MOST_POINTS,
  pointsOf,
} from "./design.ts";
export { type Divergence, divergenceOf } from "./divergence.ts";
export { type Drawn, drawnOf } from "./drawn.ts";
export { begin, countOfEnd, type Driver, drive, isDone, joined, type Progress, take } from "./drive.ts";
export {
  type Comparison,
  comparisonOf,
  type DayBand,
  type Difference,
  type Estimates,
  estimatesOf,
  type MeasureEstimate,
  QUANTILES,
} from "./estimates.ts";
export { checkExperiment, type ExperimentText, readExperiment } from "./experiment-file.ts";
export { countOfPoints, factorsOf, partsOf, scenariosIn } from "./experiment-parts.ts";
export { type ExperimentForm, ExperimentSchema } from "./experiment-schema.ts";
export type { LayerMeaning, LayerUnit } from "./layer-meanings.ts";
export { type Layer, MEASURES, type Measure, measuresOf, valuesOf } from "./measures.ts";
export { type Mean, type Moments, meanOf, momentsOf } from "./moments.ts";
export * from "./patterns/index.ts";
export { percentileOf } from "./percentile.ts";
export {
  type Arm,
  armOf,
  CHUNK,
  describeOverrides,
  type Pairing,
  type Plan,
  type PlanOptions,
  type PlanRecipe,
  planOf,
  recipeOf,
  seedOfRun,
  tasksOf,
  type WantedPrecision,
} from "./plan.ts";
export {
  type Index,
  type Indices,
  indicesOf,
  morrisPoints,
  type Screening,
  saltelliPoints,
  screened,
} from "./sensitivity.ts";
export { settingsWith } from "./settings-with.ts";
export { type Share, shareOf } from "./shares.ts";
export { sobolPoints } from "./sobol-sequence.ts";
export { type Standing, standingOf } from "./standing.ts";
export { type Influence, influencesOf, planOfExperiment, posteriorFrom } from "./study.ts";
export { type Daily, FAILURES, type RunSummary, summarise, type Totals } from "./summary.ts";
export { endedBy, type Lifetimes, restrictedMean, type Step, standing } from "./survival.ts";
export { type Swing, type Swung, swingsOf, swungBy } from "./swings.ts";
export { type RunTally, tallyOf } from "./tally.ts";
