import type { Figures } from "../../sim/index.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("teach", TEACH);

/** Every figure says where it comes from. */
export function FiguresFrom({ figures: { scenario, seed, runs, version } }: { readonly figures: Figures }) {
  return (
    <p class="recipe">
      <span class="tag tag-simulated">{words().reveal.simulated}</span>{" "}
      {words().reveal.recipe(scenario, runs, seed, version)}
    </p>
  );
}
