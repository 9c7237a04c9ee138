import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { isOnPath } from "../tools/find-engines.mjs";

/** A Slurm of one node, with ports, keys and folders of its own, so that it meets no Slurm that may run here already. */

const NEEDED = ["slurmctld", "slurmd", "munged", "sbatch", "scontrol"];

/** Why there can be none here; null where there can. A container may forbid what its daemons need, so they are started once. */
export async function whyNoSlurm(): Promise<string | null> {
  const absent = NEEDED.filter((name) => !isOnPath(name));
  if (absent.length > 0) return `${absent.join(", ")} not installed`;
  if (process.getuid?.() !== 0) return "only root can start slurmd";
  try {
    await (await startSlurm(tmpdir())).stop();
    return null;
  } catch (error) {
    return String((error as Error).message)
      .replaceAll("\n", "; ")
      .slice(0, 600);
  }
}

export interface Slurm {
  /** A client's answer, "" where it failed. Clients that hang are ended. */
  readonly ask: (command: string, args: readonly string[], env?: Readonly<Record<string, string>>) => string;
  readonly stop: () => Promise<void>;
}

/** Throws with the daemons' logs when the node is not idle in time. */
export async function startSlurm(cwd: string): Promise<Slurm> {
  const folder = mkdtempSync(join(tmpdir(), "truce-slurm-"));
  const inside = (name: string) => join(folder, name);
  const [control, node] = [await freePort(), await freePort()];
  chmodSync(folder, 0o755);
  for (const name of ["state", "spool"]) mkdirSync(inside(name));
  writeFileSync(inside("munge.key"), randomBytes(128), { mode: 0o600 });
  writeFileSync(inside("slurm.conf"), configuration(folder, control, node));
  // Cgroups are not for a test to touch: without a version to choose, slurmd would ask systemd for one.
  writeFileSync(inside("cgroup.conf"), "CgroupPlugin=cgroup/v1\n");
  const env = { ...process.env, SLURM_CONF: inside("slurm.conf") };
  const started: ChildProcess[] = [];
  const daemon = (command: string, ...args: string[]) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: "ignore" });
    // A daemon that is not there at all is told of by the wait below.
    child.on("error", () => {});
    started.push(child);
  };
  const ask: Slurm["ask"] = (command, args, more = {}) => {
    const options = {
      cwd,
      env: { ...env, ...more },
      encoding: "utf8",
      timeout: 10_000,
      killSignal: "SIGKILL",
    } as const;
    const { status, stdout } = spawnSync(command, [...args], options);
    return status === 0 ? stdout : "";
  };
  const stop = async () => {
    ask("scancel", ["--user=root"]);
    ask("scancel", ["--user=root", "--signal=KILL", "--full"]);
    for (const child of started.reverse()) await ended(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  const paths = ["socket", "pid-file", "log-file", "seed-file"].map((what) => `--${what}=${inside(`munge.${what}`)}`);
  daemon("munged", "--foreground", "--force", `--key-file=${inside("munge.key")}`, ...paths);
  daemon("slurmctld", "-D", "-c");
  daemon("slurmd", "-D");
  for (let tries = 0; tries < 200; tries++) {
    if (/State=IDLE\b/.test(ask("scontrol", ["show", "node"]))) return { ask, stop };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const logs = ["munge.log-file", "slurmctld.log", "slurmd.log"].map((name) => tailOf(inside(name)));
  await stop();
  throw new Error(`Slurm did not start\n${logs.join("\n")}`);
}

/** The node claims more processors than there may be, so that the array's tasks run side by side as the script asks for them. */
function configuration(folder: string, control: number, node: number): string {
  const name = hostname().split(".")[0];
  return `ClusterName=truce
SlurmctldHost=${name}(127.0.0.1)
SlurmctldPort=${control}
SlurmdPort=${node}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
CredType=cred/munge
AuthInfo=socket=${folder}/munge.socket
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SwitchType=switch/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_min_interval=100000,batch_sched_delay=0,sched_interval=1,bf_interval=1
SlurmdParameters=config_overrides
ReturnToService=2
KillWait=1
MaxArraySize=1001
NodeName=${name} NodeAddr=127.0.0.1 CPUs=8 RealMemory=64000 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

/** Asked once, then ended. */
async function ended(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  const hard = setTimeout(() => child.kill("SIGKILL"), 3_000);
  await exit;
  clearTimeout(hard);
}

function tailOf(file: string): string {
  try {
    return `${file}:\n${readFileSync(file, "utf8").split("\n").slice(-15).join("\n")}`;
  } catch {
    return `${file}: not there`;
  }
}
