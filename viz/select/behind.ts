import { DAY, type Journal, type Settings } from "../../sim/index.ts";
import { type TrustLine, trustOverTime } from "./trust.ts";

/** Lines of other runs behind those of the run on screen. */
export interface Behind {
  readonly id: string;
  /** The pinned run's own steps, or what a sampled run had at each day's end. */
  readonly kind: "pinned" | "sampled";
  readonly paint: TrustLine["paint"];
  readonly points: readonly { readonly minute: number; readonly mean: number }[];
}

interface Sampled {
  readonly seed: string;
  readonly trust: Readonly<Record<string, readonly number[]>>;
}

/** For a picture of some pairs. */
export function behindOf(
  lines: readonly TrustLine[],
  settings: Settings,
  pinned: Journal | null,
  sampled: readonly Sampled[],
): Behind[] {
  const samples = sampled.flatMap(({ seed, trust }) =>
    lines.map(({ key, paint, prior }): Behind => {
      const days = (trust[key] ?? []).map((mean, day) => ({ minute: settings.onset + (day + 1) * DAY, mean }));
      return {
        id: `${seed} ${key}`,
        kind: "sampled",
        paint,
        points: [{ minute: settings.onset, mean: prior }, ...days],
      };
    }),
  );
  const keys = new Set(lines.map(({ key }) => key));
  const ghosts = (pinned === null ? [] : trustOverTime(pinned).pairs)
    .filter(({ key }) => keys.has(key))
    .map(({ key, paint, steps }): Behind => {
      const last = { minute: pinned!.endedAt, mean: steps.at(-1)!.mean };
      return { id: `A ${key}`, kind: "pinned", paint, points: [...steps, last] };
    });
  return [...samples, ...ghosts];
}
