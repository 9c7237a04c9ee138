import {
  type ExperimentForm,
  MEASURES,
  PARAMETERS,
  type Paired,
  type Plan,
  type Progress,
  swingsOf,
  swungBy,
} from "../sim/index.ts";
import type { Call } from "./command.ts";
import { number, SIMULATED, tableText } from "./experiment-report.ts";
import type { Terminal } from "./terminal.ts";

/** What each number does by itself: a table with the largest first, or the JSON that the page's sliders show. */
export function tellSwings(form: ExperimentForm, plan: Plan, progress: Progress, call: Call, terminal: Terminal): void {
  const [arm] = Object.values(form.arms);
  const swings = swingsIn(plan);
  const measure = MEASURES.find(({ id }) => id === form.measure)!;
  const swung = swungBy(swings, progress.parts as (Paired | null)[], measure.id);
  const { version, seed, runs } = plan;
  if (call.on("json")) {
    const recipe = { version, scenario: arm!.scenario, seed, runs, measure: measure.id };
    const rounded = swung.map(({ id, from, to, mean, low, high }) => {
      const [m, l, h] = [mean, low, high].map((value) => Number(value.toPrecision(3)));
      return { id, from, to, mean: m, low: l, high: h };
    });
    terminal.out(`${JSON.stringify({ note: "simulated", recipe, swings: rounded }, null, 2)}\n`);
    return;
  }
  const sorted = [...swung].sort((a, b) => Math.abs(b.mean) - Math.abs(a.mean));
  terminal.out(
    `${[
      `${runs} pairs of runs for each number, moved by a quarter of its range down and up; seed ${seed}, version ${version}`,
      SIMULATED,
      "",
      ...tableText([
        [
          `What it does to the mean of: ${measure.label} (${measure.unit})`,
          "lower end",
          "upper end",
          "difference",
          "95 % interval",
        ],
        ...sorted.map(({ id, from, to, mean, low, high }) => [
          `  ${PARAMETERS[id].label}`,
          String(from),
          String(to),
          number(mean),
          `${number(low)} to ${number(high)}`,
        ]),
      ]),
    ].join("\n")}\n`,
  );
}

/** The swings of a plan, from its arms: each pair differs by one number. */
function swingsIn({ arms }: Plan): ReturnType<typeof swingsOf> {
  const ids = swingsOf(arms[0]!.settings).map(({ id }) => id);
  return ids.map((id, at) => {
    const [from, to] = [arms[2 * at]!, arms[2 * at + 1]!].map(({ settings }) => settings.parameters[id]);
    return { id, from: from!, to: to! };
  });
}
