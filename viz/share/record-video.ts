import { type Run, reachOf } from "../run.ts";
import { timelineOf } from "../select/timeline.ts";
import { domainOf } from "../views/timeline-picture.ts";
import { spelt, timeLabel } from "../words/tell.ts";
import { recipeLine, whatItIs } from "./caption.ts";
import { imageOf, overhang, svgFile } from "./picture-file.ts";

/** The timeline playing, as a video: the picture is made once, and the play head drawn over it frame by frame. */

const SECONDS = 12;
const FRAMES_A_SECOND = 25;

/** The kind of video this browser can make; null where it can make none. */
export function videoType(): string | null {
  if (typeof MediaRecorder === "undefined" || !("captureStream" in HTMLCanvasElement.prototype)) return null;
  return (
    ["video/webm;codecs=vp9", "video/webm", "video/mp4"].find((type) => MediaRecorder.isTypeSupported(type)) ?? null
  );
}

export async function recordTimeline(svg: SVGSVGElement, run: Run, type: string, state: string): Promise<Blob> {
  const { settings } = run.journal.start;
  const caption = { title: spelt(settings.title), summary: "", lines: [whatItIs(run), recipeLine(run)], state };
  // The play head on the page is left out: the video has its own.
  const still = svgFile(svg, caption, ".now");
  const image = await imageOf(still.text);
  const [width, height] = still.size.map((side) => side + (side % 2)) as [number, number];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const brush = canvas.getContext("2d")!;
  const style = getComputedStyle(document.documentElement);
  const ink = style.color;
  const place = svg.getBoundingClientRect();
  const box = { left: 16 + overhang(svg, place)[0], top: 38, width: place.width, height: place.height };
  const domain = domainOf(timelineOf(run.journal, { truth: false }));
  const [from, to] = reachOf(run);
  const recorder = new MediaRecorder(canvas.captureStream(FRAMES_A_SECOND), {
    mimeType: type,
    videoBitsPerSecond: 2_500_000,
  });
  const parts: Blob[] = [];
  recorder.addEventListener("dataavailable", ({ data }) => parts.push(data));
  const stopped = new Promise((done) => recorder.addEventListener("stop", done));
  recorder.start();
  await playFrames(SECONDS * FRAMES_A_SECOND, (share) => {
    const minute = from + share * (to - from);
    const x = box.left + (box.width * (minute - domain[0])) / (domain[1] - domain[0]);
    brush.drawImage(image, 0, 0);
    brush.globalAlpha = 0.72;
    brush.fillStyle = style.backgroundColor;
    brush.fillRect(x, box.top, box.left + box.width - x, box.height);
    brush.globalAlpha = 1;
    brush.fillStyle = ink;
    brush.fillRect(x - 0.75, box.top, 1.5, box.height);
    brush.font = "600 13px system-ui, sans-serif";
    brush.textAlign = "right";
    brush.fillText(timeLabel(minute, settings), box.left + box.width, 24);
  });
  recorder.stop();
  await stopped;
  return new Blob(parts, { type: type.replace(/;.*/, "") });
}

function playFrames(count: number, draw: (share: number) => void): Promise<void> {
  return new Promise((done) => {
    let frame = 0;
    const timer = setInterval(() => {
      draw(frame / (count - 1));
      frame++;
      if (frame < count) return;
      clearInterval(timer);
      done();
    }, 1000 / FRAMES_A_SECOND);
  });
}
