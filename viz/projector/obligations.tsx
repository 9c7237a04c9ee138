import { useCallback } from "preact/hooks";
import type { Run } from "../run.ts";
import { type DutyLook, obligationsOf } from "../select/obligations.ts";
import { useSession } from "../use-app.ts";
import type { Space } from "../views/view.ts";
import { OBLIGATIONS } from "../words/english/obligations.ts";
import { PROJECTOR } from "../words/english/projector.ts";
import { wordsOf } from "../words/language.ts";
import { Drawn } from "./drawn.tsx";
import { dutyLayout, type ProjectedDuties, projectedDuties } from "./duty-layout.ts";
import "../style/obligations.css";

const words = wordsOf("projector", PROJECTOR);
const told = wordsOf("obligations", OBLIGATIONS);

/** Who owed what, before a class. */
export function Body({ run: { journal } }: { readonly run: Run }) {
  const model = obligationsOf(journal);
  const chosen = useSession(({ selection }) => (selection?.kind === "obligation" ? selection.id : null));
  const layout = useCallback((space: Space) => dutyLayout(model, chosen, space), [model, chosen]);
  return (
    <div class="gantt">
      <Drawn
        view={projectedDuties}
        name="obligations"
        label={told().mapLabel(model.rows.length)}
        layout={layout}
        note={(picture) => <Notes picture={picture} />}
      />
    </div>
  );
}

/** What the bars that are drawn mean, and how many are not. */
function Notes({ picture: { rows, all } }: { readonly picture: ProjectedDuties }) {
  const looks = new Set(rows.flatMap(({ row }) => row.spans.map(({ status }) => status)));
  return (
    <>
      {rows.length < all && <p class="key">{words().some(rows.length, all)}</p>}
      <p class="key where-room">
        {(Object.keys(told().looks) as DutyLook[])
          .filter((look) => looks.has(look))
          .map((look) => (
            <span key={look} class="key-item">
              <svg class="key-span" width="18" height="9" aria-hidden="true">
                <rect class={`span ${look}`} x="0.5" y="0.5" width="17" height="8" />
              </svg>{" "}
              {told().looks[look]}
            </span>
          ))}
        <span class="key-item">{told().dueKey}</span>
      </p>
    </>
  );
}
