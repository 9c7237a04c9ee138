import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { workplace } from "./study.ts";
import { ROOT, started, TRUCE, truce } from "./support.ts";

test("two threads leave the bytes that one leaves, in the file and on standard output", () => {
  const { folder, file } = workplace();
  const outputs = ["1", "2"].map((jobs) => {
    const { status, stdout, stderr } = truce(["experiment", "study.yaml", "--jobs", jobs, "--out", `${jobs}.json`], {
      folder,
    });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout;
  });
  expect(outputs[1]).toBe(outputs[0]);
  expect(file("2.json")).toBe(file("1.json"));
});

test("rows come in the order of the runs, whichever thread did them", () => {
  const { folder } = workplace();
  const [one, two] = ["1", "2"].map(
    (jobs) => truce(["experiment", "study.yaml", "--jobs", jobs, "--ndjson"], { folder }).stdout,
  );
  expect(two).toBe(one);
  expect(one!.trimEnd().split("\n")).toHaveLength(900);
});

test("an interrupted process ends with 130 and keeps its chunks; resumed, it leaves the same bytes", async () => {
  const { folder, file } = workplace();
  truce(["experiment", "study.yaml", "--jobs", "2", "--out", "whole.json"], { folder });
  const args = [TRUCE, "experiment", "study.yaml", "--jobs", "1", "--ndjson", "--out", "cut.json"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "ignore"] });
  // Rows of the first chunk are out: the second is under way.
  child.stdout.once("data", () => child.kill("SIGINT"));
  child.stdout.resume();
  const [code] = await once(child, "exit");
  expect([code, readdirSync(folder)]).toEqual([130, expect.arrayContaining(["cut.json.part"])]);
  expect(truce(["experiment", "study.yaml", "--jobs", "2", "--out", "cut.json", "--resume"], { folder }).status).toBe(
    0,
  );
  expect(file("cut.json")).toBe(file("whole.json"));
});

test("the tasks of the Slurm array, one of them killed and queued again, join to the bytes of one machine", async () => {
  const { folder, file } = workplace();
  truce(["experiment", "study.yaml", "--jobs", "2", "--out", "whole.json"], { folder });
  const env = (task: string) => ({
    TRUCE: `${process.execPath} ${TRUCE}`,
    EXPERIMENT: "study.yaml",
    OUT: "results",
    SLURM_ARRAY_TASK_ID: task,
    SLURM_ARRAY_TASK_COUNT: "3",
    SLURM_CPUS_PER_TASK: "1",
  });
  const script = join(ROOT, "deploy/slurm/task.sh");
  const killed = spawn("bash", [script], { cwd: folder, env: { ...process.env, ...env("2") }, stdio: "ignore" });
  setTimeout(() => killed.kill("SIGKILL"), 400);
  await once(killed, "exit");
  for (const task of ["1", "2", "3"]) {
    const { status, stderr } = started("bash", [script], { folder, env: env(task) });
    expect([status, stderr]).toEqual([0, ""]);
  }
  const { status } = started("bash", [join(ROOT, "deploy/slurm/merge.sh")], { folder, env: env("1") });
  expect(status).toBe(0);
  expect(file("results/result.json")).toBe(file("whole.json"));
});

test("the parts of a study, done as shards, are joined one by one by the script that joins a Slurm array", () => {
  const { folder, file } = workplace();
  writeFileSync(join(folder, "parts.yaml"), file("study.yaml").replace("kind: compare", "kind: study") + PARTS);
  truce(["experiment", "parts.yaml", "--jobs", "2", "--out", "whole.json"], { folder });
  const joining = () =>
    started("bash", [join(ROOT, "deploy/slurm/merge.sh")], {
      folder,
      env: { TRUCE: `${process.execPath} ${TRUCE}`, OUT: "results" },
    });
  expect(joining()).toMatchObject({ status: 1, stderr: expect.stringContaining("no shard-1.json in results") });
  for (const shard of ["1", "2"]) {
    const args = ["parts.yaml", "--shard", `${shard}/2`, "--out", `results/shard-${shard}.json`, "--quiet"];
    const { status, stderr } = truce(["experiment", ...args], { folder });
    expect([status, stderr]).toEqual([0, ""]);
  }
  expect(joining().status).toBe(0);
  for (const part of ["first", "second"]) expect(file(`results/result-${part}.json`)).toBe(file(`whole-${part}.json`));
});

test("the pods of the Kubernetes job, by its own manifest, join to the bytes of one machine", () => {
  const { folder, file } = workplace();
  truce(["experiment", "study.yaml", "--jobs", "2", "--out", "whole.json"], { folder });
  const { completionMode, completions, template } = parse(
    readFileSync(join(ROOT, "deploy/kubernetes/job.yaml"), "utf8"),
  ).spec;
  const [{ command, args, env }] = template.spec.containers;
  expect([completionMode, env[0]]).toEqual(["Indexed", { name: "SHARDS", value: String(completions) }]);
  // Where the manifest's volume has truce.
  symlinkSync(ROOT, join(folder, "truce"));
  const shards = ["0", "1", "2"].map((index) => {
    const given = { JOB_COMPLETION_INDEX: index, SHARDS: "3", EXPERIMENT: "study.yaml" };
    const { status, stderr } = started(command[0], [...command.slice(1), ...args], { folder, env: given });
    expect([status, stderr]).toEqual([0, ""]);
    return `results/shard-${Number(index) + 1}.json`;
  });
  expect(truce(["merge", ...shards, "--out", "result.json", "--quiet"], { folder }).status).toBe(0);
  expect(file("result.json")).toBe(file("whole.json"));
});

const PARTS = `parts:
  first: { kind: compare }
  second: { kind: compare, arms: { one: { scenario: valleys }, other: { scenario: valleys, parameters: { levels: 0 } } } }
`;
