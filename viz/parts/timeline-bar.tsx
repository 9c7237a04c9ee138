import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { reachOf } from "../run.ts";
import { timelineAt, timelineOf } from "../select/timeline.ts";
import { SPEEDS, withTable } from "../session.ts";
import { stepBy } from "../step.ts";
import { useApp, useLater, useRun, useSession, useStore } from "../use-app.ts";
import { timelineView } from "../views/timeline.ts";
import { domainOf, pictureOf } from "../views/timeline-picture.ts";
import { PAGE } from "../words/english/page.ts";
import { wordsOf } from "../words/language.ts";
import { Picture } from "./picture.tsx";
import { LookedAt } from "./table-twin.tsx";

const page = wordsOf("page", PAGE);

/** Where are we? Transport, the slider that carries keyboard and screen reader, and the lanes. */
export function TimelineBar() {
  const run = useRun();
  const truth = useSession((session) => session.truth);
  const timeline = timelineOf(run.journal, { truth });
  const asTable = useSession(({ tables }) => tables.includes("timeline"));
  const other = useStore(useApp().other);
  const brushed = useSession(({ brush }) => brush !== null);
  const [near, come] = useState(false);
  const Brush = useLater(near || brushed, () => import("./brush-strip.tsx").then(({ BrushStrip }) => BrushStrip));
  const Fork = useLater(other !== null, () => import("./fork.tsx").then(({ ForkStrip }) => ForkStrip));
  return (
    <section class="timeline" aria-label={page().timeline}>
      <Transport />
      <Scrubber />
      {asTable ? (
        <LookedAt table={timeline.table} />
      ) : (
        <div class="lanes-frame" onPointerEnter={() => come(true)}>
          <Picture view={timelineView} model={pictureOf(timeline)} name="timeline-lanes" label={timeline.summary} />
        </div>
      )}
      {Brush && <Brush run={run} />}
      {Fork !== null && other !== null && <Fork run={run} other={other} />}
    </section>
  );
}

function Transport() {
  const app = useApp();
  const working = useStore(app.working);
  const speed = useSession((session) => session.speed);
  return (
    <div class="transport">
      <PlayButtons />
      <Clock />
      <span class="working" role="status">
        {working ? page().running : ""}
      </span>
      <TableButton />
      <label class="speed">
        {page().speed}
        <select value={speed} onChange={({ currentTarget }) => app.update({ speed: Number(currentTarget.value) })}>
          {SPEEDS.map((value) => (
            <option key={value} value={value}>
              {page().hoursASecond(value)}
            </option>
          ))}
        </select>
      </label>
      <TruthSwitch />
    </div>
  );
}

export function PlayButtons() {
  const app = useApp();
  const playing = useStore(app.playing);
  return (
    <div class="buttons">
      <button
        type="button"
        onClick={() => stepBy(app, -1)}
        aria-label={page().previousEvent}
        title={`${page().previousEvent} (←)`}
      >
        ◂
      </button>
      <button type="button" class="play" onClick={app.toggle} title={`${page().playOrPause} (${page().space})`}>
        {playing ? `❙❙ ${page().pause}` : `▶ ${page().play}`}
      </button>
      <button
        type="button"
        onClick={() => stepBy(app, 1)}
        aria-label={page().nextEvent}
        title={`${page().nextEvent} (→)`}
      >
        ▸
      </button>
    </div>
  );
}

export function TruthSwitch() {
  const app = useApp();
  const truth = useSession((session) => session.truth);
  const locked = useSession(({ only }) => only.length > 0);
  const { mode } = useRun().journal.start.settings;
  if (locked || mode !== "simulation") return null;
  return (
    <label class="switch">
      <input
        type="checkbox"
        checked={truth}
        onChange={({ currentTarget }) => app.update({ truth: currentTarget.checked })}
      />
      {page().truth}
    </label>
  );
}

function TableButton() {
  const app = useApp();
  const asTable = useSession(({ tables }) => tables.includes("timeline"));
  return (
    <button
      type="button"
      class="quiet"
      aria-pressed={asTable}
      onClick={() => app.session.set(withTable(app.session.get(), "timeline", !asTable))}
    >
      <span class="for-reader">{page().timeline} </span>
      {page().asTable}
    </button>
  );
}

/** The moment in words. It follows every frame, so it is written past the structure. */
export function Clock() {
  const run = useRun();
  const truth = useSession((session) => session.truth);
  const place = useRef<HTMLParagraphElement>(null);
  useFollowing(
    (minute) => {
      place.current!.textContent = timelineAt(timelineOf(run.journal, { truth }), minute).label;
    },
    [run, truth],
  );
  return <p class="clock" ref={place} />;
}

export function Scrubber() {
  const app = useApp();
  const run = useRun();
  const [from, to] = reachOf(run);
  const timeline = timelineOf(run.journal, { truth: false });
  const domain = domainOf(timeline);
  const slider = useRef<HTMLInputElement>(null);
  useFollowing(
    (minute) => {
      slider.current!.value = String(Math.round(minute));
      slider.current!.setAttribute("aria-valuetext", timelineAt(timeline, minute).label);
    },
    [run],
  );
  return (
    <div class="scrubber">
      <input
        ref={slider}
        type="range"
        aria-label={page().time}
        min={domain[0]}
        max={domain[1]}
        step={10}
        onInput={({ currentTarget }) => app.seek(Math.min(to, Math.max(from, Number(currentTarget.value))))}
      />
    </div>
  );
}

/** Calls `write` at once and with every move of the play head. */
function useFollowing(write: (minute: number) => void, inputs: readonly unknown[]): void {
  const { head } = useApp();
  useLayoutEffect(() => write(head.get()), [...inputs]);
  useEffect(() => {
    write(head.get());
    return head.subscribe(write);
  }, [...inputs]);
}
