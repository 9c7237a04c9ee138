import { useCallback } from "preact/hooks";
import { type TwoRuns, useFork } from "../parts/fork.tsx";
import { drawFutures, type ForkPicture, type ForkSizes, moveNow } from "../views/fork.ts";
import type { Space, View } from "../views/view.ts";
import { Drawn } from "./drawn.tsx";

interface ProjectedFork extends ForkPicture {
  readonly sizes: ForkSizes;
}

/** The pinned run above and the one on screen below, without the words that have no room between the two. */
const projectedFork: View<ProjectedFork> = {
  height: ({ sizes }) => sizes.height,
  draw: (root, picture) => drawFutures(root, picture, picture.sizes, { pinned: "A", shown: "B" }),
  move: moveNow,
};

/** Both futures under the days, before a class; how they end and where they part stands under them. */
export function ForkStrip(runs: TwoRuns) {
  const model = useFork(runs);
  const layout = useCallback(
    ({ height, letter }: Space): ProjectedFork => ({
      ...model,
      sizes: { height, A: 0.5 * letter, B: height - 0.5 * letter, tick: 0.35 * letter },
    }),
    [model],
  );
  const { ends, splitLabel, sentence } = model.fork;
  return (
    <>
      <Drawn view={projectedFork} name="fork" label={sentence} layout={layout} />
      <div class="key fork-said">
        <span class="key-item">{splitLabel}</span>
        <span class="key-item">
          <b>A</b> {ends[0].label}
        </span>
        <span class="key-item">
          <b>B</b> {ends[1].label}
        </span>
      </div>
    </>
  );
}
