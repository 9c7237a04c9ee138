import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { cases as experiments } from "./experiments.ts";
import { cases as kernel } from "./kernel.ts";
import { latency, measure, type Row } from "./measure.ts";
import { cases as model } from "./model.ts";
import { cases as simjs } from "./simjs.ts";
import { census, latencies, cases as truce } from "./truce.ts";

/**
 * `npm run bench [-- --json] [-- name]`: all cases in this one process, so that ratios carry from machine to machine.
 * Prints a table (or JSON), writes dist/bench/bench.json, and never fails on a time.
 */

const cases = [
  ...[...kernel, ...model, ...simjs, ...truce, ...experiments].map((one) => ({
    name: one.name,
    row: () => measure(one),
  })),
  ...latencies.map((one) => ({ name: one.name, row: () => latency(one) })),
];

const words = process.argv.slice(2);
const json = words.includes("--json");
const wanted = words.filter((word) => !word.startsWith("--"));
const rows: Row[] = [];
if (!json) console.log(census());
if (!json) console.log(tableLine("case", "ns an event", "figure", "", "target", "verdict"));
for (const one of cases) {
  if (wanted.length > 0 && !wanted.some((word) => one.name.includes(word))) continue;
  const row = one.row();
  rows.push(row);
  if (!json) console.log(lineOf(row));
}
const report = { node: process.version, processor: cpus()[0]?.model ?? "unknown", truce: census(), rows };
const file = fileURLToPath(new URL("bench.json", import.meta.url));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
if (json) console.log(JSON.stringify(report, null, 2));

function lineOf(row: Row): string {
  const times = Object.entries(row.nsPerEvent).map(([name, ns]) => `${name} ${ns.toFixed(ns < 10 ? 1 : 0)}`);
  return tableLine(row.name, times.join("  "), row.what, row.figure.toFixed(2), row.target, row.met ? "met" : "MISSED");
}

function tableLine(name: string, times: string, what: string, figure: string, target: string, verdict: string): string {
  return `${name.padEnd(36)}${times.padEnd(28)}${what.padEnd(16)}${figure.padStart(7)}  ${target.padEnd(8)}${verdict}`;
}
