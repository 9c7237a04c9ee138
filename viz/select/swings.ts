import { MEASURES, type ParameterId, type Swung } from "../../sim/index.ts";
import { PARAMETERS } from "../words/english/parameters.ts";
import { wordsOf } from "../words/language.ts";
import { measureLabel } from "../words/meanings.ts";
import { unitLabel } from "../words/model.ts";
import { figure } from "../words/numbers.ts";
import { round } from "./figure.ts";
import shipped from "./swings.json";

const said = wordsOf("parameters", PARAMETERS);

/** What moving a slider does by itself, as many runs of the model have shown: `npm run swings` makes it anew. */
export interface Swings {
  readonly recipe: {
    readonly version: string;
    readonly scenario: string;
    readonly seed: string;
    readonly runs: number;
    readonly measure: string;
  };
  readonly swings: readonly Swung[];
}

export const SWINGS = shipped as Swings;

export interface SwingRow {
  /** Share of the largest of all, from 0 to 1. */
  readonly length: number;
  readonly sign: "more" | "less" | "unclear";
  readonly words: string;
}

export function swingRow(id: ParameterId, { recipe, swings }: Swings = SWINGS): SwingRow | null {
  const swung = swings.find((one) => one.id === id);
  if (swung === undefined) return null;
  const { from, to, mean, low, high } = swung;
  const most = Math.max(...swings.map((one) => Math.abs(one.mean)));
  const sign = low > 0 ? "more" : high < 0 ? "less" : "unclear";
  const measure = MEASURES.find((one) => one.id === recipe.measure)!;
  const label = measureLabel(measure);
  const range = `[${figure(round(low, 2))}, ${figure(round(high, 2))}] ${unitLabel(measure.unit)}`;
  const by = `${mean > 0 ? "+" : "−"}${figure(round(Math.abs(mean), 2))}`;
  return {
    length: most > 0 ? Math.abs(mean) / most : 0,
    sign,
    words:
      sign === "unclear"
        ? said().swing.unclear(from, to, label, range)
        : said().swing.clear(from, to, label, range, by),
  };
}

/** Where the bars come from. */
export function swingsNote(title: string, { recipe }: Swings = SWINGS): string {
  const { runs, seed, version } = recipe;
  return said().swing.note(title, runs, seed, version);
}
