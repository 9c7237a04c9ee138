import type { Scenario } from "../sim/index.ts";
import type { Run } from "./run.ts";
import type { Recipe } from "./session.ts";
import type { Refusal, RunReply, RunRequest } from "./worker/protocol.ts";

/** Asks a worker for runs. One request is under way and one waits: of those in between only the latest counts. */

export interface RunPort {
  readonly post: (request: RunRequest) => void;
  readonly close: () => void;
}

/** Opens a worker, which reports replies and its own crash. */
export type OpenPort = (reply: (reply: RunReply) => void, crashed: () => void) => RunPort;

export interface RunsReports {
  readonly ran: (run: Run) => void;
  readonly refused: (problems: readonly Refusal[], recipe: Recipe) => void;
  /** The worker broke down and a new one was started; `gaveUp` when it broke twice over the same request. */
  readonly crashed: (gaveUp: boolean) => void;
}

interface Wanted {
  readonly scenario: Scenario;
  readonly recipe: Recipe;
}

export function createRuns(open: OpenPort, reports: RunsReports) {
  let port: RunPort | null = null;
  let lastId = 0;
  let underWay: (RunRequest & { readonly attempts: number }) | null = null;
  let waiting: Wanted | null = null;

  function request({ scenario, recipe }: Wanted, attempts = 1): void {
    port ??= open(replied, crashed);
    underWay = { id: ++lastId, scenario, recipe, attempts };
    port.post({ id: lastId, scenario, recipe });
  }

  function next(): void {
    const wanted = waiting;
    waiting = null;
    underWay = null;
    if (wanted !== null) request(wanted);
  }

  function replied(reply: RunReply): void {
    const asked = underWay;
    if (asked === null || reply.id !== asked.id) return;
    next();
    const { scenario, recipe } = asked;
    if (reply.kind === "ran") reports.ran({ scenario, recipe, journal: reply.journal, own: reply.own });
    else if (reply.kind === "refused") reports.refused(reply.problems, recipe);
  }

  function crashed(): void {
    const asked = underWay;
    port?.close();
    port = null;
    underWay = null;
    if (waiting !== null || asked === null) next();
    else if (asked.attempts === 1) request(asked, 2);
    reports.crashed(asked !== null && asked.attempts > 1 && underWay === null);
  }

  return {
    /** Whether an answer is still to come. */
    busy: () => underWay !== null,
    ask: (scenario: Scenario, recipe: Recipe) => {
      if (underWay === null) request({ scenario, recipe });
      else waiting = { scenario, recipe };
    },
    /** Before the first change is asked for. Its answer answers nobody's request, and so is not heard. */
    rehearse: (scenario: Scenario, recipe: Recipe) => {
      if (underWay === null) port?.post({ id: 0, scenario, recipe, rehearsal: true });
    },
    close: () => {
      port?.close();
      port = null;
    },
  };
}

export type Runs = ReturnType<typeof createRuns>;
