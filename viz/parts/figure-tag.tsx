import type { Tag } from "../select/figure.ts";

/** Where a figure comes from: the simulator, or a published claim with its sources. */
export function FigureTag({ tag }: { readonly tag: Tag }) {
  if (tag.kind === "simulated") return <span class="tag tag-simulated">simulated</span>;
  return <span class="tag tag-claim">published claim{tag.sources.length > 0 && <> · {tag.sources.join(", ")}</>}</span>;
}
