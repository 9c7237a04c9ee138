/** The only file that knows the wall clock. It turns real seconds into simulated minutes, one step a frame. */

export interface PlayClock {
  readonly playing: () => boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

export interface Frames {
  readonly request: (callback: (milliseconds: number) => void) => number;
  readonly cancel: (handle: number) => void;
}

const BROWSER: Frames = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
};

/** A tab that slept must not jump over days. */
const LONGEST_FRAME = 250;

/** Calls `advance` with the real seconds since the last frame until it says that there is no more. */
export function createPlayClock(
  advance: (seconds: number) => boolean,
  stopped: () => void,
  frames = BROWSER,
): PlayClock {
  let handle: number | null = null;
  let last: number | null = null;
  const stop = () => {
    if (handle === null) return;
    frames.cancel(handle);
    handle = null;
    last = null;
    stopped();
  };
  const frame = (now: number) => {
    const seconds = last === null ? 0 : Math.min(LONGEST_FRAME, now - last) / 1000;
    last = now;
    handle = frames.request(frame);
    if (!advance(seconds)) stop();
  };
  return {
    playing: () => handle !== null,
    start: () => {
      if (handle === null) handle = frames.request(frame);
    },
    stop,
  };
}

/** Calls `act` once things have been quiet for so long; every call of the result begins anew. */
export function afterQuiet(milliseconds: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}

/** Calls `act` at once and then at most so often, the last call included. */
export function atMostEvery(milliseconds: number, act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const run = () => {
    act();
    again = false;
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, milliseconds);
  };
  return () => {
    if (timer === undefined) run();
    else again = true;
  };
}
