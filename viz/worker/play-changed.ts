import {
  type Fault,
  type Intervention,
  interventionFaults,
  type Journal,
  overrideFaults,
  play,
  type Scenario,
  type Settings,
  say,
  whatIf,
  whatIfAt,
} from "../../sim/index.ts";
import { inOrder } from "../interventions.ts";
import type { Refusal, RunReply, RunRequest } from "./protocol.ts";

/** An engine is several times slower with what it has run only some dozen times: so many runs are rehearsed, as long as it takes no longer. */
const REHEARSALS = 40;
const LONGEST = 1500;

let rehearsals = 0;

/** Ends with what is asked for in earnest, which it lets through between two turns. */
export async function rehearsed(request: RunRequest, own: Settings, asked: () => boolean): Promise<RunReply> {
  const until = performance.now() + LONGEST;
  let runs = 0;
  while (rehearsals < REHEARSALS && performance.now() < until && !asked()) {
    if (answerChanged(request, own).kind !== "ran") break;
    rehearsals++;
    runs++;
    await new Promise((next) => setTimeout(next));
  }
  return { id: request.id, kind: "rehearsed", runs };
}

/** Checks and plays a recipe that differs from its scenario. May throw, as on a run without end. */
export function answerChanged({ id, scenario, recipe }: RunRequest, own: Settings): RunReply {
  const { seed, parameters, hypotheses, interventions } = recipe;
  const refuse = (faults: readonly Fault[]): RunReply => ({ id, kind: "refused", problems: faults.map(refusalOf) });
  const faults = overrideFaults(scenario, { parameters, hypotheses });
  if (faults.length > 0) return refuse(faults);
  const journal = play(scenario, seed, { parameters, hypotheses });
  if (interventions.length === 0) return { id, kind: "ran", journal, own };
  const { settings } = journal.start;
  const wrong = interventions.flatMap((intervention) => interventionFaults(intervention, scenario, settings));
  if (wrong.length > 0) return refuse(wrong);
  return {
    id,
    kind: "ran",
    journal: inOrder(interventions).reduce((made, item) => turned(made, item, scenario), journal),
    own,
  };
}

/** A run with one thing otherwise. An event that is dropped may come about in its own minute: it is dropped where it stands. */
function turned(journal: Journal, intervention: Intervention, scenario: Scenario): Journal {
  const { at, change } = intervention;
  if (change.kind !== "drop") return whatIf(journal, scenario, [intervention]);
  const entry = journal.entries.find(({ seq, time }) => seq === change.seq && time === at);
  if (entry === undefined)
    throw new RangeError(
      say("this run has no event {count} at minute {other} that could be left out", { count: change.seq, other: at }),
    );
  return whatIfAt(journal, entry.index, scenario, [intervention]);
}

function refusalOf({ path, wanted, found, hint }: Fault): Refusal {
  const at = path.join(".");
  const message = `${at}: wanted ${wanted}, found ${found}${hint === null ? "" : `; ${hint}`}`;
  return { path: at, wanted, found, hint, message };
}
