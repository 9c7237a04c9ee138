import { useMemo } from "preact/hooks";
import type { PanelContent } from "../panel.ts";
import { Pick } from "../parts/pick.tsx";
import { Picture } from "../parts/picture.tsx";
import { shorten } from "../projector/shorten.ts";
import { useSpace } from "../projector/space.ts";
import type { Run } from "../run.ts";
import {
  type DutyLook,
  type DutyRow,
  type Obligations,
  obligationsOf,
  obligationsSummary,
  obligationsTable,
} from "../select/obligations.ts";
import { useSession } from "../use-app.ts";
import { type DutyPicture, dutyPicture } from "../views/duty-rows.ts";
import { obligationsView } from "../views/obligations.ts";
import type { View } from "../views/view.ts";
import { timeLabel } from "../words/tell.ts";
import "../style/obligations.css";
import { OBLIGATIONS } from "../words/english/obligations.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("obligations", OBLIGATIONS);

const pictures = new WeakMap<Obligations, DutyPicture>();

/** One picture a model, so that it is drawn again only when something changed. */
function pictureOf(model: Obligations): DutyPicture {
  const picture = pictures.get(model) ?? dutyPicture(model);
  pictures.set(model, picture);
  return picture;
}

interface FittedDuties extends DutyPicture {
  /** Pixels; 0 while it is out of sight. */
  readonly width: number;
}

/** What has no room for its name ends in "…"; its title says all of it. */
const fittedDuties: View<FittedDuties> = {
  ...obligationsView,
  draw: (root, picture) => {
    obligationsView.draw(root, picture);
    if (picture.width === 0) return;
    root.selectAll<SVGTextElement, unknown>(".duty-names text, .debtor").each(function () {
      shorten(this, picture.width);
    });
  },
};

function Body({ run }: { readonly run: Run }) {
  const model = obligationsOf(run.journal);
  const [place, space] = useSpace();
  const width = space?.width ?? 0;
  const picture = useMemo(() => ({ ...pictureOf(model), width }), [model, width]);
  const chosen = useSession(({ selection }) => (selection?.kind === "obligation" ? selection.id : null));
  const rows = model.rows.filter(({ obligation }) => obligation === chosen);
  const looks = new Set(model.rows.flatMap(({ spans }) => spans.map(({ status }) => status)));
  return (
    <>
      <div class="gantt">
        <div ref={place}>
          <Picture view={fittedDuties} model={picture} name="obligations" label={words().mapLabel(model.rows.length)} />
        </div>
      </div>
      {looks.size > 0 && (
        <p class="key">
          {(Object.keys(words().looks) as DutyLook[])
            .filter((look) => looks.has(look))
            .map((look) => (
              <span key={look} class="key-item">
                <svg class="key-span" width="18" height="9" aria-hidden="true">
                  <rect class={`span ${look}`} x="0.5" y="0.5" width="17" height="8" />
                </svg>{" "}
                {words().looks[look]}
              </span>
            ))}
          <span class="key-item">{words().dueKey}</span>
          <span class="key-item">{words().arcsKey}</span>
        </p>
      )}
      <Pick
        groups={model.groups.map((group) => ({
          label: group.label,
          options: group.rows.map(({ obligation, what }) => ({ key: `obligation:${obligation}`, label: what })),
        }))}
      />
      {rows.length > 0 && <Detail rows={rows} model={model} />}
    </>
  );
}

/** The clause that is chosen, and how it came to stand as it does. */
function Detail({ rows, model }: { readonly rows: readonly DutyRow[]; readonly model: Obligations }) {
  const [{ what, kind, owedTo, judgedBy, consequence, confidence, document, sources }] = rows as [DutyRow];
  const is = words().columns;
  const facts: readonly (readonly [string, string | null])[] = [
    [is.kind, kind],
    [is.owedTo, owedTo],
    [is.judgedBy, judgedBy],
    [words().ifNot, consequence],
    [words().standsIn, document],
    [words().known, confidence],
    [is.sources, sources.join(", ")],
  ];
  return (
    <div class="duty-detail">
      <h3>{what}</h3>
      <dl>
        {facts.map(([name, text]) =>
          text === null || text === "" ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <ol class="chain">
        {rows.flatMap(({ key, spans }) =>
          spans
            .filter(({ seq }) => seq !== null)
            .map(({ minute, why, label, status, seq }) => (
              <li key={`${key}/${minute}/${label}`} data-keys={`event:${seq}`}>
                <time>{timeLabel(minute, model.settings)}</time>
                <button type="button" class="sentence">
                  {status === "late" ? words().datePassed : why}
                </button>
              </li>
            )),
        )}
      </ol>
    </div>
  );
}

export const obligations: PanelContent = {
  Body,
  summary: ({ journal }, _, minute) => obligationsSummary(obligationsOf(journal), minute),
  table: ({ journal }, _, minute) => obligationsTable(obligationsOf(journal), minute),
  tag: ({ journal }) => obligationsOf(journal).tag,
};
