import { paintClass } from "../encoding.ts";
import type { PanelContent } from "../panel.ts";
import { Pick } from "../parts/pick.tsx";
import { Picture } from "../parts/picture.tsx";
import type { Run } from "../run.ts";
import { type Sectors, sectorsAt, sectorsOf, sectorsSummary, sectorsTable } from "../select/sectors.ts";
import type { Session } from "../session.ts";
import { useSession, useSlowHead } from "../use-app.ts";
import { type SectorMap, sectorMap } from "../views/sector-map.ts";
import { sectorsView } from "../views/sectors.ts";
import "../style/sectors.css";
import { SECTORS } from "../words/english/sectors.ts";
import { wordsOf } from "../words/language.ts";
import { labelOf } from "../words/tell.ts";

const words = wordsOf("sectors", SECTORS);

/** Whose notes are open: those of the reporter that is selected, else those of the first. */
export function observerOf(run: Run, { selection }: Pick<Session, "selection">): string | null {
  const { reporters } = run.journal.start.settings;
  const selected = reporters.find(({ id }) => selection?.kind === "reporter" && id === selection.id);
  return (selected ?? reporters[0])?.id ?? null;
}

export function modelOf(run: Run, session: Pick<Session, "selection" | "truth">): Sectors {
  return sectorsOf(run.journal, { truth: session.truth, observer: observerOf(run, session) });
}

const maps = new WeakMap<Sectors, SectorMap>();

/** One map a model, so that it is drawn again only when something changed. */
function mapOf(model: Sectors): SectorMap {
  const map = maps.get(model) ?? sectorMap(model);
  maps.set(model, map);
  return map;
}

function Body({ run }: { readonly run: Run }) {
  const truth = useSession((session) => session.truth);
  const selection = useSession((session) => session.selection);
  const model = modelOf(run, { truth, selection });
  return (
    <>
      {model.layer === "observation" && <Notebooks run={run} open={observerOf(run, { selection })} />}
      <Picture view={sectorsView} model={mapOf(model)} name="sectors" label={words().mapLabel(model.layerLabel)} />
      <p class="key">
        {model.layer !== "none" &&
          model.actors.map(({ id, label, paint }) => (
            <span key={id} class="key-item">
              <span class={`key-half ${paintClass(paint)}`} /> {label}
            </span>
          ))}
        <span class="key-item">
          <span class="key-half mixed-key" /> {words().mixedKey}
        </span>
      </p>
      {model.layer !== "none" && (
        <Pick
          groups={[
            { label: words().sectors, options: model.places.map(({ id, label }) => ({ key: `sector:${id}`, label })) },
          ]}
        />
      )}
      {selection?.kind === "sector" && model.layer !== "none" && <Kinds model={model} id={selection.id} />}
    </>
  );
}

export function Notebooks({ run, open }: { readonly run: Run; readonly open: string | null }) {
  return (
    <p class="notebooks">
      {words().notebooks}{" "}
      {run.journal.start.settings.reporters.map(({ id }) => (
        <button key={id} type="button" class="quiet notebook" aria-pressed={id === open} data-keys={`reporter:${id}`}>
          {labelOf(id, run.journal.start.settings)}
        </button>
      ))}
    </p>
  );
}

/** The chosen sector by kind of act. */
function Kinds({ model, id }: { readonly model: Sectors; readonly id: string }) {
  const minute = useSlowHead();
  const index = model.places.findIndex((place) => place.id === id);
  const now = sectorsAt(model, minute)[index];
  if (now === undefined) return null;
  return (
    <table class="plain-table">
      <caption>{words().lastDay(model.places[index]!.label)}</caption>
      <thead>
        <tr>
          <th scope="col">{words().kind}</th>
          {model.actors.map((actor) => (
            <th key={actor.id} scope="col">
              {actor.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.kinds.map((kind, at) => (
          <tr key={kind.id}>
            <th scope="row">{kind.label}</th>
            {model.actors.map((actor, side) => (
              <td key={actor.id}>{now.byKind[side]![at]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export const sectors: PanelContent = {
  Body,
  summary: (run, session, minute) => sectorsSummary(modelOf(run, session), minute),
  table: (run, session, minute) => sectorsTable(modelOf(run, session), minute),
  tag: (run) => modelOf(run, { truth: false, selection: null }).tag,
};
