import {
  type Hypothesis,
  PARAMETER_IDS,
  PARAMETERS,
  type Parameter,
  type ParameterGroup,
  type ParameterId,
  type Parameters,
  type Settings,
  type Status,
} from "../../sim/index.ts";
import { PARAMETERS as ENGLISH } from "../words/english/parameters.ts";
import { wordsOf } from "../words/language.ts";
import { parameterMeaning } from "../words/meanings.ts";
import { parameterLabel, unitLabel } from "../words/model.ts";
import { figure, listed } from "../words/numbers.ts";
import { spelt } from "../words/tell.ts";
import { type Cell, numbers, type Table, words } from "./figure.ts";

const said = wordsOf("parameters", ENGLISH);

/** "What if?": the model's numbers in their groups, the leading ones first, with the scenario's own value as the default. */
export interface ParameterPanel {
  readonly leading: readonly ParameterRow[];
  readonly groups: readonly {
    readonly id: ParameterGroup;
    readonly label: string;
    readonly rows: readonly ParameterRow[];
  }[];
  readonly hypotheses: readonly HypothesisRow[];
  /** What differs from the scenario. */
  readonly changed: readonly Chip[];
  readonly summary: string;
  readonly table: Table;
}

export interface ParameterRow {
  readonly id: ParameterId;
  readonly group: ParameterGroup;
  readonly label: string;
  readonly unit: string;
  readonly meaning: string;
  readonly status: Status;
  readonly sources: readonly string[];
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The scenario's value: where the tick stands and "reset" goes. */
  readonly default: number;
  /** The model's own, where the scenario has another. */
  readonly modelDefault: number;
  readonly value: number;
  readonly changed: boolean;
}

export interface HypothesisRow extends Hypothesis {
  readonly default: boolean;
  readonly changed: boolean;
}

export interface Chip {
  readonly kind: "parameter" | "hypothesis";
  readonly id: string;
  readonly label: string;
}

/** What was typed as a number of the range; null for anything else. */
export function numberWithin(text: string, { min, max }: Pick<ParameterRow, "min" | "max">): number | null {
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return value >= min && value <= max ? value : null;
}

/** `own`: the scenario's settings as it stands; `now`: with what the reader changed. */
export function parameterPanel(own: Settings, now: Settings): ParameterPanel {
  const rows = PARAMETER_IDS.map((id) => rowOf(id, own.parameters, now.parameters));
  const ids = [...new Set(rows.map(({ group }) => group))];
  const hypotheses = now.hypotheses.map((hypothesis): HypothesisRow => {
    const before = own.hypotheses.find(({ id }) => id === hypothesis.id)?.on ?? hypothesis.on;
    return { ...hypothesis, title: spelt(hypothesis.title), default: before, changed: before !== hypothesis.on };
  });
  const changed = [
    ...rows.filter((row) => row.changed).map(chipOf),
    ...hypotheses.filter((row) => row.changed).map(switchedChip),
  ];
  return {
    leading: rows.filter(({ id }) => (PARAMETERS[id] as Parameter).leading === true),
    groups: ids.map((id) => ({ id, label: said().groups[id], rows: rows.filter(({ group }) => group === id) })),
    hypotheses,
    changed,
    summary:
      changed.length === 0
        ? said().unchanged(rows.length)
        : said().changes(changed.length, listed(changed.map(({ label }) => label))),
    table: tableOf(rows),
  };
}

function rowOf(id: ParameterId, own: Parameters, now: Parameters): ParameterRow {
  const { group, unit, status, sources, min, max, default: modelDefault } = PARAMETERS[id] as Parameter;
  const value = now[id];
  return {
    id,
    group,
    label: parameterLabel(id),
    unit: unitLabel(unit),
    meaning: parameterMeaning(id),
    status,
    sources,
    min,
    max,
    step: stepOf(id, own[id]),
    default: own[id],
    modelDefault,
    value,
    changed: value !== own[id],
  };
}

/** What is counted moves by one. Else a round step, of which the range has at least a hundred and the default is a multiple. */
function stepOf(id: ParameterId, value: number): number {
  const { min, max, unit } = PARAMETERS[id] as Parameter;
  if (COUNTED.has(unit) && Number.isInteger(value) && Number.isInteger(min)) return 1;
  let step = 10 ** Math.floor(Math.log10((max - min) / 100));
  while (step > 1e-6 && !isMultiple(value - min, step)) step /= 10;
  return Number(step.toPrecision(1));
}

const COUNTED = new Set(["levels", "teams", "days", "minutes", "acts"]);

function isMultiple(value: number, step: number): boolean {
  const times = value / step;
  return Math.abs(times - Math.round(times)) < 1e-6;
}

function chipOf({ id, label, value }: ParameterRow): Chip {
  return { kind: "parameter", id, label: `${label} ${figure(value)}` };
}

function switchedChip({ id, title, on }: HypothesisRow): Chip {
  return { kind: "hypothesis", id, label: on ? said().withHypothesis(title) : said().withoutHypothesis(title) };
}

function tableOf(rows: readonly ParameterRow[]): Table {
  const is = said().columns;
  return {
    caption: said().caption,
    columns: [
      ...[is.group, is.name].map(words),
      ...[is.value, is.scenario].map(numbers),
      ...[is.unit, is.meaning, is.status, is.sources].map(words),
    ],
    leading: [1, 2],
    rows: rows.map(({ group, label, value, default: own, unit, meaning, status, sources }): Cell[] => [
      said().groups[group],
      label,
      value,
      own,
      unit,
      meaning,
      said().statuses[status],
      sources.join(", "),
    ]),
  };
}
