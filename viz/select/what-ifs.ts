import { type Intervention, labelOf, PARAMETERS, type Settings } from "../../sim/index.ts";
import { termOf, timeLabel } from "../words/tell.ts";

/** Interventions in a few words, for chips and for undo. Without settings, ids stand in for names. */

/** "“Main text” is published". */
export function changeLabel({ change }: Intervention, settings: Settings | null): string {
  const name = (id: string) => (settings === null ? id : labelOf(id, settings));
  switch (change.kind) {
    case "parameter":
      return `${PARAMETERS[change.id].label} is ${change.value}`;
    case "publish":
      return `“${name(change.document)}” is published`;
    case "answer":
      return `the request “${change.demand}” is answered: ${change.answer}`;
    case "decide": {
      const [kind = "", party = "", index = ""] = change.decision.split("/");
      const which = /^\d+$/.test(index) ? ` ${index}` : "";
      return `${name(party)}, ${kind}${which}: ${termOf(change.choice)}`;
    }
    case "drop":
      return `event ${change.seq} does not take place`;
    case "hypothesis": {
      const title = settings?.hypotheses.find(({ id }) => id === change.id)?.title ?? change.id;
      return `${change.on ? "with" : "without"} the hypothesis “${title}”`;
    }
  }
}

/** "15 Sep 10:00: “Main text” is published". */
export function whatIfLabel(intervention: Intervention, settings: Settings | null): string {
  const when = settings === null ? `minute ${intervention.at}` : timeLabel(intervention.at, settings);
  return `${when}: ${changeLabel(intervention, settings)}`;
}
