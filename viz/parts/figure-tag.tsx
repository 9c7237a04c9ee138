import type { Tag } from "../select/figure.ts";
import { PAGE } from "../words/english/page.ts";
import { wordsOf } from "../words/language.ts";

const page = wordsOf("page", PAGE);

/** Where a figure comes from: the simulator, or a published claim with its sources. */
export function FigureTag({ tag }: { readonly tag: Tag }) {
  if (tag.kind === "simulated") return <span class="tag tag-simulated">{page().simulated}</span>;
  return (
    <span class="tag tag-claim">
      {page().claim}
      {tag.sources.length > 0 && <> · {tag.sources.join(", ")}</>}
    </span>
  );
}
