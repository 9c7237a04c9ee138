import type { DecisionKind, Intervention, Settings } from "../../sim/index.ts";
import { EXPLORE } from "../words/english/explore.ts";
import { sentences, wordsOf } from "../words/language.ts";
import { parameterLabel } from "../words/model.ts";
import { labelOf, spelt, termOf, timeLabel } from "../words/tell.ts";
import { demandOf, meantBy } from "./meant.ts";

const explore = wordsOf("explore", EXPLORE);
const words = () => explore().change;

/** Interventions in a few words, for chips and for undo. Without settings, ids stand in for names. */

/** "“Main text” is published". */
export function changeLabel(intervention: Intervention, settings: Settings | null): string {
  const { change } = intervention;
  const meant = settings === null ? null : meantBy(intervention, settings);
  if (meant !== null) return meant;
  const name = (id: string) => (settings === null ? id : labelOf(id, settings));
  switch (change.kind) {
    case "parameter":
      return words().parameter(parameterLabel(change.id), change.value);
    case "publish":
      return words().publish(name(change.document));
    case "answer": {
      const answer = sentences().answers[change.answer];
      const asked = demandOf(settings?.schedule.map(({ event }) => event) ?? [], change.demand);
      return asked === undefined
        ? words().answer(change.demand, answer)
        : explore().answers(name(asked.to), answer, sentences().topics[asked.about]);
    }
    case "decide": {
      const [kind = "", party = "", index = ""] = change.decision.split("/");
      const which = /^\d+$/.test(index) ? ` ${index}` : "";
      return words().decide(
        name(party),
        `${words().kinds[kind as DecisionKind] ?? kind}${which}`,
        termOf(change.choice),
      );
    }
    case "drop":
      return words().drop(change.seq);
    case "hypothesis": {
      const title = spelt(settings?.hypotheses.find(({ id }) => id === change.id)?.title ?? change.id);
      return change.on ? words().withHypothesis(title) : words().withoutHypothesis(title);
    }
  }
}

/** "15 Sep 10:00: “Main text” is published". */
export function whatIfLabel(intervention: Intervention, settings: Settings | null): string {
  const when = settings === null ? words().minute(intervention.at) : timeLabel(intervention.at, settings);
  return words().at(when, changeLabel(intervention, settings));
}
