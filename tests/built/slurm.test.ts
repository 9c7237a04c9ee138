import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { startSlurm, whyNoSlurm } from "./one-node-slurm.ts";
import { workplace } from "./study.ts";
import { ROOT, TRUCE, truce } from "./support.ts";

const SHARDS = 4;
const why = await whyNoSlurm();
const name = "an array on a real Slurm, one task of it killed and queued again, joins to the bytes of one machine";

test.skipIf(why !== null)(why === null ? name : `${name} (not tried here: ${why})`, { timeout: 90_000 }, async () => {
  const { folder, file } = workplace(800);
  expect(truce(["experiment", "study.yaml", "--jobs", "2", "--out", "whole.json"], { folder }).status).toBe(0);
  const slurm = await startSlurm(folder);
  try {
    const given = { TRUCE: `${process.execPath} ${TRUCE}` };
    const script = join(ROOT, "deploy/slurm/submit.sh");
    const said = slurm.ask("bash", [script, "study.yaml", "results", String(SHARDS)], given);
    const [, array, merge] = /array (\d+), then merge (\d+)/.exec(said)!;
    const task = `${array}_2`;
    const tellOf = (job: string) => slurm.ask("scontrol", ["show", "job", job]);
    await until("the second task is killed", () => killed(folder, `2/${SHARDS}`));
    await until("it waits in the queue again", () => /JobState=PENDING[\s\S]*Restarts=1/.test(tellOf(task)));
    expect(existsSync(join(folder, "results/shard-2.json"))).toBe(false);
    // Slurm would let two minutes pass first.
    slurm.ask("scontrol", ["update", `JobId=${task}`, "StartTime=now"]);
    await until("the shards are joined", () => /JobState=COMPLETED/.test(tellOf(merge!)));
    expect(readdirSync(join(folder, "results")).sort()).toEqual([
      "result.json",
      ...Array.from({ length: SHARDS }, (_, at) => `shard-${at + 1}.json`),
    ]);
    expect(file("results/result.json")).toBe(file("whole.json"));
  } finally {
    await slurm.stop();
  }
});

/** Kills the process that does a shard of the experiment in a folder, as a kernel short of memory would; false if there is none. */
function killed(folder: string, shard: string): boolean {
  const found = readdirSync("/proc").find((id) => {
    if (!/^\d+$/.test(id)) return false;
    try {
      const words = readFileSync(`/proc/${id}/cmdline`, "utf8").split("\0");
      return words.includes(TRUCE) && words.includes(shard) && readlinkSync(`/proc/${id}/cwd`) === folder;
    } catch {
      return false;
    }
  });
  return found !== undefined && process.kill(Number(found), "SIGKILL");
}

async function until(what: string, holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 40_000; !holds(); ) {
    if (Date.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
