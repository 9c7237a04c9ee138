import { paintClass } from "../encoding.ts";
import type { PanelContent } from "../panel.ts";
import type { Run } from "../run.ts";
import { documentsAt, documentsOf, documentsSummary, documentsTable, type Reading } from "../select/documents.ts";
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

export function Grid({ model, statuses, readings }: DocumentsNow) {
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
    </table>
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
};
