import { pairLines } from "../pairs.ts";
import { vectorLines } from "../vectors.ts";
import type { Lines } from "./worker.ts";

/** Two buttons and what they bring: short enough to be looked at by hand in any browser. */

const [here, inWorker] = document.querySelectorAll("button");
const out = document.querySelector("pre")!;

here!.addEventListener("click", () => show({ runs: pairLines(), math: vectorLines() }));
inWorker!.addEventListener("click", () => {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Lines>) => show(data));
  worker.addEventListener("error", ({ message }) => show({ runs: [message], math: [] }));
});
document.documentElement.dataset.ready = "";

function show({ runs, math }: Lines): void {
  out.textContent = [...runs, ...math].join("\n");
}
