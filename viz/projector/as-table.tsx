import { withTable } from "../session.ts";
import { useApp, useSession } from "../use-app.ts";
import { PAGE } from "../words/english/page.ts";
import { wordsOf } from "../words/language.ts";

const page = wordsOf("page", PAGE);

/** The way from a picture to its table and back: a sign, since the words have no room beside a heading in large letters. */
export function AsTable({ id, title }: { readonly id: string; readonly title: string }) {
  const app = useApp();
  const asTable = useSession(({ tables }) => tables.includes(id));
  return (
    <button
      type="button"
      class="quiet as-table"
      aria-pressed={asTable}
      title={page().asTable}
      onClick={() => app.session.set(withTable(app.session.get(), id, !asTable))}
    >
      <span class="for-reader">
        {title} {page().asTable}
      </span>
      <svg viewBox="0 0 22 18" aria-hidden="true">
        <path d="M1,1H21V17H1ZM1,6H21M1,11.5H21M8,1V17" />
      </svg>
    </button>
  );
}
