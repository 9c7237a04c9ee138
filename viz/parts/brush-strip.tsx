import { useEffect, useMemo, useRef } from "preact/hooks";
import { HOUR } from "../../sim/index.ts";
import { type Brush, brushBetween, roomOf } from "../brush.ts";
import { afterQuiet } from "../play-clock.ts";
import type { Run } from "../run.ts";
import { timelineOf } from "../select/timeline.ts";
import { useApp, useSession } from "../use-app.ts";
import { domainOf } from "../views/timeline-picture.ts";
import { drawBands } from "../views/window-band.ts";
import { BRUSH } from "../words/english/brush.ts";
import { wordsOf } from "../words/language.ts";
import { timeLabel } from "../words/tell.ts";
import "../style/brush.css";

const words = wordsOf("brush", BRUSH);

/** The window of time that is looked at: drawn over the lanes by hand, moved by two sliders, shown in every picture over time. */
export function BrushStrip({ run }: { readonly run: Run }) {
  const brush = useSession((session) => session.brush);
  const place = useRef<HTMLDivElement>(null);
  useDrawing(run, place);
  useBands(run, brush, place);
  return (
    <div class="brush-strip" ref={place}>
      {brush !== null && <Strip run={run} brush={brush} />}
    </div>
  );
}

function Strip({ run, brush }: { readonly run: Run; readonly brush: Brush }) {
  const app = useApp();
  const truth = useSession((session) => session.truth);
  const playIt = usePlayingIt(run, brush);
  const { settings } = run.journal.start;
  const [from, to] = brush.map((minute) => timeLabel(settings.onset + minute, settings)) as [string, string];
  const [first, last] = roomOf(run);
  const edge = (which: 0 | 1) => (
    <input
      type="range"
      aria-label={which === 0 ? words().begins : words().ends}
      aria-valuetext={which === 0 ? from : to}
      min={first}
      max={last}
      step={HOUR}
      value={brush[which]}
      onInput={({ currentTarget }) =>
        app.update({ brush: brushBetween(Number(currentTarget.value), brush[1 - which]!, run) })
      }
    />
  );
  return (
    <section aria-label={words().title}>
      <b>{words().window(from, to)}</b>
      <span class="brush-said">{saidIn(run, brush, truth)}</span>
      {edge(0)}
      {edge(1)}
      <button type="button" onClick={playIt}>
        {words().play}
      </button>
      <button type="button" class="quiet" onClick={() => app.update({ brush: null })}>
        {words().clear}
      </button>
    </section>
  );
}

/** What stands on the lanes within it. */
function saidIn({ journal }: Run, [from, to]: Brush, truth: boolean): string {
  const { lanes, onset } = timelineOf(journal, { truth });
  const counts = lanes.flatMap(({ label, minutes }) => {
    const count = minutes.filter((minute) => minute >= onset + from && minute <= onset + to).length;
    return count === 0 ? [] : [words().count(label, count)];
  });
  return counts.length === 0 ? words().nothing : counts.join(words().between);
}

/** From its beginning to its end, and no further. */
function usePlayingIt(run: Run, [from, to]: Brush): () => void {
  const app = useApp();
  const until = useRef<number | null>(null);
  useEffect(() => {
    const stops = [
      app.playing.subscribe((playing) => {
        if (!playing) until.current = null;
      }),
      app.head.subscribe((minute) => {
        const end = until.current;
        if (end === null || minute < end) return;
        until.current = null;
        app.toggle();
        app.seek(end);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [app]);
  const { onset } = run.journal.start.settings;
  return () => {
    if (app.playing.get()) app.toggle();
    app.seek(onset + from);
    app.toggle();
    until.current = onset + to;
  };
}

/** So many pixels are a drag and no longer a click. */
const DRAG = 6;

function useDrawing(run: Run, place: { readonly current: HTMLElement | null }): void {
  const app = useApp();
  useEffect(() => {
    const timeline = place.current!.parentElement!;
    const domain = domainOf(timelineOf(run.journal, { truth: false }));
    const { onset } = run.journal.start.settings;
    const swallow = (event: Event) => event.stopPropagation();
    let end = () => {};
    const begin = (event: PointerEvent) => {
      const lanes = (event.target as Element).closest(".timeline-lanes");
      if (lanes === null || event.button !== 0) return;
      const { left, width } = lanes.getBoundingClientRect();
      const minuteAt = (x: number) => domain[0] - onset + ((x - left) / width) * (domain[1] - domain[0]);
      let drawn = false;
      const draw = ({ clientX }: PointerEvent) => {
        drawn ||= Math.abs(clientX - event.clientX) > DRAG;
        if (drawn) app.update({ brush: brushBetween(minuteAt(event.clientX), minuteAt(clientX), run) });
      };
      end = () => {
        removeEventListener("pointermove", draw);
        removeEventListener("pointerup", end);
        removeEventListener("pointercancel", end);
        // What a hand ends on is not what it chose.
        if (drawn) timeline.addEventListener("click", swallow, { capture: true, once: true });
        setTimeout(() => timeline.removeEventListener("click", swallow, { capture: true }));
      };
      addEventListener("pointermove", draw);
      addEventListener("pointerup", end);
      addEventListener("pointercancel", end);
    };
    timeline.addEventListener("pointerdown", begin);
    return () => {
      timeline.removeEventListener("pointerdown", begin);
      end();
    };
  }, [run]);
}

/** Panels come and are drawn anew at times of their own: what is new to the page is looked through once that has come to rest. */
function useBands(run: Run, brush: Brush | null, place: { readonly current: HTMLElement | null }): void {
  const reach = useMemo(() => {
    const { start, endedAt } = run.journal;
    const { onset, horizon, mode } = start.settings;
    const from = mode === "replay" ? 0 : onset;
    const timeline = domainOf(timelineOf(run.journal, { truth: false }));
    return { onset, timeline, truce: [from, Math.max(endedAt, horizon)] as const };
  }, [run]);
  useEffect(() => {
    const page = place.current!.closest(".page")!;
    drawBands(page, brush, reach);
    if (brush === null) return;
    let current = true;
    const added = new MutationObserver(afterQuiet(60, () => current && drawBands(page, brush, reach)));
    added.observe(page, { childList: true, subtree: true });
    return () => {
      current = false;
      added.disconnect();
    };
  }, [reach, brush]);
}
