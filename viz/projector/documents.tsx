import { Grid, Signs, useDocuments } from "../panels/documents.tsx";
import type { Run } from "../run.ts";
import { Fitted } from "./fitted.tsx";
import { cutTo } from "./letters.ts";

/** Of a document's name: two lines. */
const LETTERS = 34;

/** Who has read the text, before a class: as many documents as have room, and what the signs mean. */
export function Body({ run }: { readonly run: Run }) {
  const now = useDocuments(run);
  const rows = now.model.rows.map((row) => ({ ...row, label: cutTo(LETTERS, row.label) }));
  return (
    <>
      <Fitted>
        <Grid {...now} model={{ ...now.model, rows }} />
      </Fitted>
      <Signs {...now} />
    </>
  );
}
