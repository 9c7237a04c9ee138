import { paintClass } from "../encoding.ts";
import type { TrustLine, TrustOverTime } from "../select/trust.ts";
import { TRUST } from "../words/english/trust.ts";
import { wordsOf } from "../words/language.ts";
import { labelOf } from "../words/tell.ts";

const words = wordsOf("trust", TRUST);

interface Props {
  readonly line: TrustLine;
  readonly over: TrustOverTime;
}

/** Whose line it is, and whom it is about. Each name keeps its own order: the arrow points to the second in Arabic as well. */
export function Legend({ line: { holder, target, paint, key }, over: { settings } }: Props) {
  return (
    <span class={`legend ${paintClass(paint)}`} data-keys={`pair:${key}`}>
      <bdi>{labelOf(holder, settings)}</bdi> <span aria-hidden="true">→</span>
      <span class="for-reader"> {words().inside} </span> <bdi>{labelOf(target, settings)}</bdi>
    </span>
  );
}
