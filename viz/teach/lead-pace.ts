import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { LessonStep } from "../../sim/index.ts";
import type { Live } from "./live.ts";
import type { Pace } from "./pace.ts";

type Tell = (next: Pace) => void;

/** The teacher's page says to phones where it is, and to its own windows what came from phones. */
export function useLead(live: Live | undefined, step: LessonStep, pace: Pace, tell: Tell): void {
  const leads = live?.leads === true ? live : null;
  useEffect(() => {
    if (leads?.open) leads.tell(step);
  }, [step.id, leads?.open]);
  useEffect(() => {
    if (leads === null) return;
    const { phones, meeting } = leads;
    tell({ ...pace, meeting, phones: { ...phones, shown: pace.phones?.shown ?? [] } });
  }, [leads?.phones, leads?.meeting.address]);
}

/** What a room puts above a lesson. */
export function headOf(live: Live, step: LessonStep, pace: Pace, tell: Tell): ComponentChildren {
  if (!live.leads) return live.head(step);
  const { counts = {}, came = {}, lines = {}, shown = [] } = pace.phones ?? {};
  const show = (counted: boolean) => {
    const others = shown.filter((id) => id !== step.id);
    tell({ ...pace, phones: { counts, came, lines, shown: counted ? [...others, step.id] : others } });
  };
  return live.head(step, shown.includes(step.id), show);
}
