import { useCallback } from "preact/hooks";
import { paintClass } from "../encoding.ts";
import { modelOf, Notebooks, observerOf } from "../panels/sectors.tsx";
import type { Run } from "../run.ts";
import { useSession } from "../use-app.ts";
import { sectorsView } from "../views/sectors.ts";
import type { Space } from "../views/view.ts";
import { PROJECTOR } from "../words/english/projector.ts";
import { SECTORS } from "../words/english/sectors.ts";
import { wordsOf } from "../words/language.ts";
import { Drawn } from "./drawn.tsx";
import { sectorLayout } from "./sector-layout.ts";

const words = wordsOf("projector", PROJECTOR);
const told = wordsOf("sectors", SECTORS);

/** Where, before a class. */
export function Body({ run }: { readonly run: Run }) {
  const truth = useSession((session) => session.truth);
  const selection = useSession((session) => session.selection);
  const model = modelOf(run, { truth, selection });
  const layout = useCallback((space: Space) => sectorLayout(model, space), [model]);
  return (
    <>
      {model.layer === "observation" && <Notebooks run={run} open={observerOf(run, { selection })} />}
      <Drawn
        view={sectorsView}
        name="sectors"
        label={told().mapLabel(model.layerLabel)}
        layout={layout}
        note={({ marks }) =>
          marks.length < model.places.length && <p class="key">{words().some(marks.length, model.places.length)}</p>
        }
      />
      <p class="key where-room">
        {model.layer !== "none" &&
          model.actors.map(({ id, label, paint }) => (
            <span key={id} class="key-item">
              <span class={`key-half ${paintClass(paint)}`} /> {label}
            </span>
          ))}
        <span class="key-item">
          <span class="key-half mixed-key" /> {told().mixedKey}
        </span>
      </p>
    </>
  );
}
