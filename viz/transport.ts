import { afterQuiet, createPlayClock } from "./play-clock.ts";
import { atOf, type Run, reachOf } from "./run.ts";
import { change, type Session } from "./session.ts";
import { createStore, type Store } from "./store.ts";

/** Moves the play head, by hand and by the clock. The session learns where it stands once it has come to rest. */
export function createTransport(session: Store<Session>, run: Store<Run | null>, head: Store<number>) {
  const playing = createStore(false);
  const settleHead = afterQuiet(150, () => {
    const shown = run.get();
    if (shown !== null && !playing.get()) session.set(change(session.get(), { at: atOf(shown, head.get()) }));
  });
  head.subscribe(settleHead);

  function seek(minute: number): void {
    const shown = run.get();
    if (shown === null) return;
    const [from, to] = reachOf(shown);
    head.set(Math.min(to, Math.max(from, minute)));
  }

  const clock = createPlayClock(
    (seconds) => {
      const shown = run.get();
      if (shown === null) return false;
      seek(head.get() + seconds * session.get().speed * 60);
      return head.get() < reachOf(shown)[1];
    },
    () => {
      playing.set(false);
      settleHead();
    },
  );

  let eager = false;
  /** Before there is a run, it is to play once it comes. */
  function toggle(): void {
    const shown = run.get();
    if (shown === null) {
      eager = !eager;
      return;
    }
    if (clock.playing()) {
      clock.stop();
      return;
    }
    if (head.get() >= reachOf(shown)[1]) seek(reachOf(shown)[0]);
    playing.set(true);
    clock.start();
  }

  const stop = run.subscribe(() => {
    stop();
    if (eager) toggle();
  });
  return { playing, seek, toggle };
}
