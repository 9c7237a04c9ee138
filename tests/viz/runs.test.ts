import { beforeEach, describe, expect, test } from "vitest";
import type { Journal, Scenario, Settings } from "../../sim/index.ts";
import { createRuns, type OpenPort, type RunPort } from "../../viz/runs.ts";
import { type Recipe, recipeFor } from "../../viz/session.ts";
import type { RunReply, RunRequest } from "../../viz/worker/protocol.ts";

/** A worker that answers, refuses or breaks down when it is told to. */
class Workers {
  opened = 0;
  closed = 0;
  requests: RunRequest[] = [];
  reply: (reply: RunReply) => void = () => {};
  crash: () => void = () => {};

  readonly open: OpenPort = (reply, crashed): RunPort => {
    this.opened += 1;
    this.reply = reply;
    this.crash = crashed;
    return { post: (request) => this.requests.push(request), close: () => this.closed++ };
  };

  answer(): void {
    const { id } = this.requests.at(-1)!;
    this.reply({ id, kind: "ran", journal: {} as Journal, own: {} as Settings });
  }
}

const SCENARIO = { slug: "x" } as Scenario;
const seed = (text: string): Recipe => recipeFor("x", text);

let workers: Workers;
let told: string[];
let runs: ReturnType<typeof createRuns>;

beforeEach(() => {
  workers = new Workers();
  told = [];
  runs = createRuns(workers.open, {
    ran: ({ recipe }) => told.push(`ran ${recipe.seed}`),
    refused: (problems, recipe) =>
      told.push(`refused ${recipe.seed}: ${problems.map(({ message }) => message).join()}`),
    crashed: (gaveUp) => told.push(gaveUp ? "gave up" : "crashed"),
  });
});

describe("requests", () => {
  test("go to one worker, which is opened with the first", () => {
    expect(workers.opened).toBe(0);
    runs.ask(SCENARIO, seed("1"));
    workers.answer();
    runs.ask(SCENARIO, seed("2"));
    workers.answer();
    expect(workers.opened).toBe(1);
    expect(told).toEqual(["ran 1", "ran 2"]);
    expect(runs.busy()).toBe(false);
  });

  test("that come while one is under way: only the latest counts", () => {
    for (const text of ["1", "2", "3", "4"]) runs.ask(SCENARIO, seed(text));
    expect(workers.requests).toHaveLength(1);
    workers.answer();
    expect(workers.requests.map(({ recipe }) => recipe.seed)).toEqual(["1", "4"]);
    workers.answer();
    expect(told).toEqual(["ran 1", "ran 4"]);
  });

  test("an answer to nothing that was asked is not heard", () => {
    runs.ask(SCENARIO, seed("1"));
    workers.reply({ id: 99, kind: "ran", journal: {} as Journal, own: {} as Settings });
    expect(told).toEqual([]);
    expect(runs.busy()).toBe(true);
  });

  test("a rehearsal is nobody's request: its answer is not heard, and what is asked meanwhile is", () => {
    runs.rehearse(SCENARIO, seed("1"));
    expect(workers.opened).toBe(0);
    runs.ask(SCENARIO, seed("1"));
    runs.rehearse(SCENARIO, seed("1"));
    expect(workers.requests).toHaveLength(1);
    workers.answer();
    runs.rehearse(SCENARIO, seed("1"));
    expect(workers.requests.at(-1)).toMatchObject({ id: 0, rehearsal: true });
    expect(runs.busy()).toBe(false);
    runs.ask(SCENARIO, seed("2"));
    workers.reply({ id: 0, kind: "refused", problems: [] });
    workers.answer();
    expect(told).toEqual(["ran 1", "ran 2"]);
  });

  test("a refusal is told, and the next goes on", () => {
    runs.ask(SCENARIO, seed("1"));
    runs.ask(SCENARIO, seed("2"));
    workers.reply({ id: workers.requests[0]!.id, kind: "refused", problems: [{ message: "too much" }] });
    workers.answer();
    expect(told).toEqual(["refused 1: too much", "ran 2"]);
  });
});

describe("a worker that breaks down", () => {
  test("is replaced, asked again, and that is told", () => {
    runs.ask(SCENARIO, seed("1"));
    workers.crash();
    expect(workers.opened).toBe(2);
    expect(workers.closed).toBe(1);
    expect(workers.requests.map(({ recipe }) => recipe.seed)).toEqual(["1", "1"]);
    workers.answer();
    expect(told).toEqual(["crashed", "ran 1"]);
  });

  test("twice over the same run is not asked a third time", () => {
    runs.ask(SCENARIO, seed("1"));
    workers.crash();
    workers.crash();
    expect(workers.requests).toHaveLength(2);
    expect(told).toEqual(["crashed", "gave up"]);
    expect(runs.busy()).toBe(false);
    runs.ask(SCENARIO, seed("2"));
    workers.answer();
    expect(told.at(-1)).toBe("ran 2");
  });

  test("gives way to what was asked since", () => {
    runs.ask(SCENARIO, seed("1"));
    runs.ask(SCENARIO, seed("2"));
    workers.crash();
    expect(workers.requests.map(({ recipe }) => recipe.seed)).toEqual(["1", "2"]);
    workers.answer();
    expect(told).toEqual(["crashed", "ran 2"]);
  });

  test("while nobody waits is told, and opened again when needed", () => {
    runs.ask(SCENARIO, seed("1"));
    workers.answer();
    workers.crash();
    runs.ask(SCENARIO, seed("2"));
    workers.answer();
    expect(workers.opened).toBe(2);
    expect(told).toEqual(["ran 1", "crashed", "ran 2"]);
  });
});
