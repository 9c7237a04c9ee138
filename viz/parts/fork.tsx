import { useEffect, useMemo } from "preact/hooks";
import type { Run } from "../run.ts";
import { forkOf } from "../select/fork.ts";
import { timelineOf } from "../select/timeline.ts";
import { useApp, useSession } from "../use-app.ts";
import { type ForkPicture, forkView } from "../views/fork.ts";
import { domainOf } from "../views/timeline-picture.ts";
import { Picture } from "./picture.tsx";
import "../style/explore.css";

/** Both futures under the lanes of the run on screen. */
export function ForkStrip(runs: TwoRuns) {
  const model = useFork(runs);
  return (
    <div class="lanes-frame fork-strip">
      <Picture view={forkView} model={model} name="fork" label={model.fork.sentence} />
    </div>
  );
}

export interface TwoRuns {
  readonly run: Run;
  /** Run A. */
  readonly other: Run;
}

/** Where the two part, which is said when it changes. */
export function useFork({ run, other }: TwoRuns): ForkPicture {
  const app = useApp();
  const truth = useSession((session) => session.truth);
  const model = useMemo(() => {
    const fork = forkOf(other.journal, run.journal, { truth });
    return { fork, domain: domainOf(timelineOf(run.journal, { truth })) };
  }, [run, other, truth]);
  useEffect(() => {
    if (run !== other) app.said.set(model.fork.sentence);
  }, [run, other]);
  return model;
}
