/**
 * Writes docs/sensitivity.md: what the outputs that the patterns speak of come to when one fitted number is a tenth smaller or
 * larger, the others as they are.
 *
 *   npm run build
 *   node docs/figures/sensitivity.mjs 100 > docs/sensitivity.md
 *
 * Every line is one `truce sweep syria-2016-09 --over NAME=…` with the shock and one without it, all on the same luck.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const runs = process.argv[2] ?? "100";
const truce = process.env.TRUCE ?? fileURLToPath(new URL("../../dist/cli/truce.js", import.meta.url));
const table = readFileSync(new URL("../odd.md", import.meta.url), "utf8");

/** The fitted numbers, as the table of parameters has them. */
const ROW = /^\| `(\w+)` \|[^|]+\|[^|]+\|[^|]+\| (\S+) \|.*\| fitted \|/gm;
const fitted = [...table.matchAll(ROW)].map(([, id, value]) => ({ id, value: Number(value) }));

const SHOCK = "deir-ez-zor";
const SEED = "42";
let recipe;

/** The means of each value of a number, with the shock and without it. */
function swept(id, values) {
  const [calm, shocked] = ["off", "on"].map((state) => {
    const args = [truce, "sweep", "syria-2016-09", "--hypothesis", `${SHOCK}=${state}`, "--over", `${id}=${values}`];
    const flags = ["--runs", runs, "--seed", SEED, "--jobs", "1", "--json", "--quiet"];
    const told = JSON.parse(execFileSync(process.execPath, [...args, ...flags], { encoding: "utf8", maxBuffer: 1e9 }));
    recipe = told.recipe;
    return told.points.map(({ estimates }) => estimates.measures);
  });
  return values.map((_, at) => ({ calm: calm[at], shocked: shocked[at] }));
}

/** What is looked at: its name, the pattern that it bears on, and where it stands. */
const OUTPUTS = [
  ["level kept (P1)", ({ calm }) => calm.levelKept],
  ["days, of 7 (P15)", ({ calm }) => calm.truceDays],
  ["stood, no shock (P8)", ({ calm }) => calm.stood],
  ["stood, shock (P8)", ({ shocked }) => shocked.stood],
  ["SANA on opposition (P4)", ({ calm }) => calm["claimed.sana>opposition"]],
  ["SNHR on government (P4)", ({ calm }) => calm["claimed.snhr>government"]],
  ["contested (P13)", ({ calm }) => calm.contestedShare],
  ["misattributed (P14)", ({ calm }) => calm.misattributed],
  ["road open (P16)", ({ calm }) => calm.roadOpened],
  ["aid (P16)", ({ calm }) => calm.aid],
];

const half = ({ low, high }) => (high - low) / 2;
const figure = (value) => value.toFixed(Math.abs(value) >= 10 ? 0 : Math.abs(value) >= 1 ? 2 : 3);
const signed = (gap) => {
  const size = figure(Math.abs(gap));
  return Number(size) === 0 ? "0" : `${gap < 0 ? "−" : "+"}${size}`;
};
const trim = (value) => Number(value.toPrecision(6));

const [first] = fitted;
const [base] = swept(first.id, [first.value]);
const rows = fitted.flatMap(({ id, value }) => {
  const values = [trim(value * 0.9), trim(value * 1.1)];
  return swept(id, values).map((found, at) => {
    const cells = OUTPUTS.map(([, of]) => {
      const [here, there] = [of(found), of(base)];
      const gap = here.mean - there.mean;
      const clear = Math.abs(gap) > Math.hypot(half(here), half(there));
      return clear ? `**${signed(gap)}**` : signed(gap);
    });
    return `| \`${id}\` ${values[at]} | ${cells.join(" | ")} |`;
  });
});

process.stdout.write(`# How much hangs on the fitted numbers

*Simulated: about the model, not about what happened.*

${fitted.length} numbers of the model are fitted to the patterns together (status *fitted* in the [table](odd.md#parameters)). Here each is made a
tenth smaller and a tenth larger, the others as they are: the change of the outputs that the patterns speak of, each a mean of ${runs} runs
of September 2016 without the scheduled shock (but where it says with it), seed ${recipe.seed}. All lines share their luck, so small changes mean more
than their intervals say. In bold: beyond the 95% interval of a difference, reckoned as if luck were not shared.

| | ${OUTPUTS.map(([name]) => name).join(" | ")} |
| --- |${OUTPUTS.map(() => " --- |").join("")}
| as fitted | ${OUTPUTS.map(([, of]) => `${figure(of(base).mean)} ± ${figure(half(of(base)))}`).join(" | ")} |
${rows.join("\n")}

A number that bears on what these runs do not hold, such as a report announced beforehand (\`surgeFactor\`), moves nothing here.

Made by \`node docs/figures/sensitivity.mjs ${runs}\`, version ${recipe.version}. Whether a pattern itself holds with a number changed,
\`truce patterns --set NAME=VALUE\` tells.
`);
