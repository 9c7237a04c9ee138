/**
 * Draws docs/pictures/declassification-phase.svg: how much more often the truce stands for its week with its text public from
 * day 0 than with a secret one, over two costs that nobody has measured.
 *
 *   truce experiment experiments/declassification-phase.yaml --json > phase.json
 *   truce replicate declassification-never --seed publishing --runs 200 --json > never.json
 *   node docs/figures/phase-picture.mjs phase.json never.json > docs/pictures/declassification-phase.svg
 */
import { readFileSync } from "node:fs";

const [phaseFile, neverFile] = process.argv.slice(2);
const phase = JSON.parse(readFileSync(phaseFile, "utf8"));
const never = JSON.parse(readFileSync(neverFile, "utf8")).estimates;

const stoodIn = ({ shares, runs }) => {
  const share = shares.stood?.share ?? 0;
  return { share, variance: (share * (1 - share)) / runs };
};
const secret = stoodIn(never);
const points = phase.points.map(({ parameters, estimates }) => {
  const { share, variance } = stoodIn(estimates);
  const gap = share - secret.share;
  // Normal interval of a difference, as if luck were not shared: rather too wide.
  const half = 1.96 * Math.sqrt(variance + secret.variance);
  return { audience: parameters.audienceCost, hawks: parameters.hawkCost, gap, clear: Math.abs(gap) > half, half };
});
const axis = (name) => [...new Set(points.map((point) => point[name]))].sort((a, b) => a - b);
const [across, up] = [axis("audience"), axis("hawks")];
const at = (audience, hawks) => points.find((point) => point.audience === audience && point.hawks === hawks).gap;

const [CELL, LEFT, TOP] = [64, 90, 76];
const x = (column) => LEFT + CELL * (column + 0.5);
const y = (row) => TOP + CELL * (up.length - row - 0.5);
const [width, bottom] = [LEFT + CELL * across.length + 24, TOP + CELL * up.length];

/** Two hues of like lightness, for longer and shorter; white between. */
function colour(gap) {
  const strength = Math.min(1, Math.abs(gap) / 0.6);
  const [r, g, b] = gap > 0 ? [43, 125, 138] : [168, 98, 30];
  const mix = (channel) => Math.round(255 + (channel - 255) * strength);
  return `rgb(${mix(r)} ${mix(g)} ${mix(b)})`;
}

const signed = (gap) => `${gap > 0 ? "+" : gap < 0 ? "−" : ""}${Math.abs(gap).toFixed(2)}`;

const boxes = points.map(({ audience, hawks, gap }) => {
  const [left, top] = [x(across.indexOf(audience)) - CELL / 2, y(up.indexOf(hawks)) - CELL / 2];
  return `<rect x="${left}" y="${top}" width="${CELL}" height="${CELL}" fill="${colour(gap)}"/>`;
});

/** Figures lie over the line, each with a rim of its cell's colour. */
const figures = points.map(({ audience, hawks, gap, clear }) => {
  const [column, row] = [across.indexOf(audience), up.indexOf(hawks)];
  const ink = gap < -0.55 ? "#fff" : "#1a1a1a";
  const rim = `stroke="${colour(gap)}" stroke-width="4" paint-order="stroke"`;
  return `<text x="${x(column)}" y="${y(row) + 5}" text-anchor="middle" fill="${ink}" ${rim}${clear ? ' font-weight="700"' : ""}>${signed(gap)}</text>`;
});

/** Where the difference is nought, cell by cell of the grid's centres, with straight lines between the crossings. */
function signLine() {
  const lines = [];
  for (let column = 0; column + 1 < across.length; column++) {
    for (let row = 0; row + 1 < up.length; row++) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ].map(([c, r]) => ({ c, r, gap: at(across[c], up[r]) }));
      const crossings = corners.flatMap((a, index) => {
        const b = corners[(index + 1) % 4];
        if (a.gap > 0 === b.gap > 0) return [];
        const share = a.gap / (a.gap - b.gap);
        return [[x(a.c + share * (b.c - a.c)), y(a.r + share * (b.r - a.r))]];
      });
      for (let pair = 0; pair + 1 < crossings.length; pair += 2)
        lines.push(`M${crossings[pair].map((v) => v.toFixed(1))}L${crossings[pair + 1].map((v) => v.toFixed(1))}`);
    }
  }
  return lines.join("");
}

const widest = Math.max(...points.map(({ half }) => half)).toFixed(2);
const ticks = [
  ...across.map((value, column) => `<text x="${x(column)}" y="${bottom + 20}" text-anchor="middle">${value}</text>`),
  ...up.map((value, row) => `<text x="${LEFT - 10}" y="${y(row) + 5}" text-anchor="end">${value}</text>`),
];
const { seed, runs, version } = phase.recipe;
process.stdout.write(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${bottom + 92}" font-family="system-ui, sans-serif" font-size="14" fill="#1a1a1a" role="img" aria-labelledby="t d">
<title id="t">Standing for a week: text public from day 0, less text never published</title>
<desc id="d">Difference of shares of runs, for ${across.length} audience costs across and ${up.length} hawk costs upwards; the same numbers stand in the cells. The line is where the sign changes.</desc>
<rect width="100%" height="100%" fill="#fff"/>
<text x="${LEFT}" y="26" font-size="16" font-weight="700">Public from day 0 less never published</text>
<text x="${LEFT}" y="48">share of runs that stand for the week, in this model (never: ${secret.share.toFixed(2)})</text>
${boxes.join("\n")}
<path d="${signLine()}" fill="none" stroke="#1a1a1a" stroke-width="3" stroke-linecap="round"/>
${figures.join("\n")}
${ticks.join("\n")}
<text x="${LEFT + (CELL * across.length) / 2}" y="${bottom + 42}" text-anchor="middle">audience cost (logit)</text>
<text transform="translate(28 ${TOP + (CELL * up.length) / 2}) rotate(-90)" text-anchor="middle">hawk cost (logit)</text>
<text x="${LEFT}" y="${bottom + 66}" font-size="12">Simulated: ${runs} runs a cell, seed ${seed}, version ${version}. Line: where the sign changes.</text>
<text x="${LEFT}" y="${bottom + 82}" font-size="12">Bold: clear of nought at 95% (half-width at most ${widest}).</text>
</svg>
`);
