import { paintClass } from "../encoding.ts";
import type { PanelContent } from "../panel.ts";
import { Pick } from "../parts/pick.tsx";
import type { Run } from "../run.ts";
import {
  type DemandNow,
  type Documents,
  demandAnswer,
  documentsAt,
  documentsOf,
  documentsSummary,
  documentsTable,
  type Reading,
} from "../select/documents.ts";
import { useSession, useSlowHead } from "../use-app.ts";
import "../style/documents.css";
import { DOCUMENTS } from "../words/english/documents.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("documents", DOCUMENTS);

const SIGNS: Readonly<Record<Reading, string>> = {
  sealed: "·",
  holds: "●",
  briefed: "◐",
  leaked: "◌",
  published: "○",
  endorsed: "◎",
};

/** Documents × audiences at the play head. A table is the picture here. */
function Body({ run }: { readonly run: Run }) {
  const now = useDocuments(run);
  return (
    <>
      <div class="documents-scroll">
        <Grid {...now} />
      </div>
      <Signs {...now} />
      <Pick
        groups={[
          {
            label: words().document,
            options: now.model.rows.map(({ id, label }) => ({ key: `document:${id}`, label })),
          },
        ]}
      />
    </>
  );
}

export type DocumentsNow = ReturnType<typeof useDocuments>;

export function useDocuments(run: Run) {
  const truth = useSession((session) => session.truth);
  const minute = useSlowHead();
  const model = documentsOf(run.journal, { truth });
  return { model, ...documentsAt(model, minute) };
}

export function Grid({ model, statuses, readings, demands }: DocumentsNow) {
  return (
    <table class="documents">
      <caption class="for-reader">{words().caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words().document}</th>
          {model.audiences.map(({ id, label, paint }) => (
            <th key={id} scope="col" class={`audience ${paintClass(paint)}`} data-keys={`party:${id}`}>
              <span>{label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ id, label }, row) => (
          <tr key={id} data-keys={`document:${id}`}>
            <th scope="row">
              {label} <span class={`status status-${statuses[row]!.status}`}>{statuses[row]!.label}</span>
            </th>
            {readings[row]!.map(({ reading }, column) => (
              <td key={model.audiences[column]!.id} class={`reading ${reading}`} title={words().readings[reading]}>
                <span aria-hidden="true">{SIGNS[reading]}</span>
                <span class="for-reader">{words().readings[reading]}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {demands.length > 0 && <Demands model={model} demands={demands} />}
    </table>
  );
}

/** Arrows under the columns of who asks and who is asked; what was answered is said, and told by dashes. */
function Demands({ model, demands }: Pick<DocumentsNow, "model" | "demands">) {
  return (
    <tbody class="demands">
      <tr>
        <th scope="rowgroup" colSpan={model.audiences.length + 1}>
          {words().arrows}
        </th>
      </tr>
      {demands.map((now) => (
        <DemandRow key={now.demand.id} now={now} model={model} />
      ))}
    </tbody>
  );
}

function DemandRow({ now, model }: { readonly now: DemandNow; readonly model: Documents }) {
  const { seq, from, to, label, when } = now.demand;
  const chosen = useSession(({ selection }) => selection?.kind === "event" && selection.seq === seq);
  const said = demandAnswer(now);
  const parties = [from, to].map((id) => `party:${id}`).join(" ");
  return (
    <tr data-keys={`event:${seq} ${parties}`}>
      <th scope="row">
        <button type="button" class="sentence" aria-pressed={chosen}>
          {label}
        </button>{" "}
        <time>{when}</time> <span class="status">{said}</span>
      </th>
      {model.audiences.map(({ id }, column) => (
        <td key={id} title={`${label}: ${said}`}>
          <Piece now={now} model={model} column={column} />
        </td>
      ))}
    </tr>
  );
}

interface PieceOfArrow {
  readonly now: DemandNow;
  readonly model: Documents;
  readonly column: number;
}

/** What of an arrow lies in one column: columns need not be of one width. */
function Piece({ now, model: { audiences }, column }: PieceOfArrow) {
  const { from, to } = now.demand;
  const [start, end] = [from, to].map((party) => audiences.findIndex(({ id }) => id === party)) as [number, number];
  const [first, last] = [Math.min(start, end), Math.max(start, end)];
  if (column < first || column > last) return null;
  return (
    <>
      <svg
        class={`demand ${now.answer?.answer ?? "open"} ${paintClass(audiences[start]?.paint ?? "neutral")}`}
        width="100%"
        height="18"
        aria-hidden="true"
      >
        <line x1={column === first ? "50%" : "0%"} x2={column === last ? "50%" : "100%"} y1="9" y2="9" />
        {column === start && <circle cx="50%" cy="9" r="3" />}
        {column === end && (
          <svg x="50%" y="9" overflow="visible" aria-hidden="true">
            <path d={end > start ? "M1,0L-8,-5V5Z" : "M-1,0L8,-5V5Z"} />
          </svg>
        )}
      </svg>
      {column === start && <span class="for-reader">{words().asks}</span>}
      {column === end && <span class="for-reader">{words().isAsked}</span>}
    </>
  );
}

/** What the signs mean that are there. */
export function Signs({ readings }: Pick<DocumentsNow, "readings">) {
  return (
    <p class="key" aria-hidden="true">
      {[...new Set(readings.flat().map(({ reading }) => reading))].map((reading) => (
        <span key={reading} class="key-item">
          {SIGNS[reading]} {words().readings[reading]}
        </span>
      ))}
    </p>
  );
}

export const documents: PanelContent = {
  Body,
  summary: ({ journal }, { truth }, minute) => documentsSummary(documentsOf(journal, { truth }), minute),
  table: ({ journal }, { truth }, minute) => documentsTable(documentsOf(journal, { truth }), minute),
  tag: ({ journal }) => documentsOf(journal, { truth: false }).tag,
};
