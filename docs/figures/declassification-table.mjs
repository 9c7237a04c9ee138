/**
 * Prints the tables of docs/declassification.md from comparisons that were made before, one file each:
 *
 *   truce compare declassification-never declassification-day-0 --runs 500 --seed 42 --json > day-0.json    (and so for the others)
 *   truce replicate declassification-leaked-day-10 --runs 500 --seed 42 --json > leaked-day-10.json
 *   truce replicate declassification-leaked-day-10 --set leakedPublicity=0 --runs 500 --seed 42 --json > unleaked-day-10.json
 *   node docs/figures/declassification-table.mjs FOLDER
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2] ?? ".";
const read = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));

const COLUMNS = ["stood", "breachesPerDay", "contestedShare", "trust.us>russia", "trust.russia>us"];
const HEAD = ["stood", "breaches a day", "contested", "US in Russia", "Russia in US"];

const digits = (value) => (Math.abs(value) >= 10 ? 1 : 3);
const plain = (value) => value.toFixed(digits(value));
const signed = (value) => (value < 0 ? "−" : "+") + Math.abs(value).toFixed(digits(value));
const interval = ({ low, high }, told) => `(${told(low)} to ${told(high)})`;
const line = (name, cells) => `| ${name} | ${cells.join(" | ")} |`;
const rule = `| --- |${HEAD.map(() => " --- |").join("")}`;

const means = (measures) => COLUMNS.map((id) => `${plain(measures[id].mean)} ${interval(measures[id], plain)}`);
const gaps = (differences) =>
  COLUMNS.map((id) => {
    const { mean, low, high } = differences[id];
    const told = `${signed(mean)} ${interval(differences[id], signed)}`;
    return low > 0 || high < 0 ? `**${told}**` : told;
  });

const arms = [
  ["public from day 0", "day-0"],
  ["Russia's demand of 15 September accepted", "accepted"],
  ["that demand refused", "refused"],
  ["leaked on day 3", "leaked-day-3"],
  ["public, and endorsed by the Council on 16 September", "endorsed"],
  ["a private copy for France and the opposition, on day 0", "private-copy"],
].map(([name, file]) => [name, read(file).comparison]);

const out = [
  `| | ${HEAD.join(" | ")} |`,
  rule,
  line("*never published*", means(arms[0][1].first.measures)),
  ...arms.map(([name, { differences }]) => line(name, gaps(differences))),
  "",
  `| to 14 days | ${HEAD.join(" | ")} |`,
  rule,
  line("*never published*", means(read("unleaked-day-10").estimates.measures)),
  line("leaked on 22 September, day 10", means(read("leaked-day-10").estimates.measures)),
];
process.stdout.write(`${out.join("\n")}\n`);
