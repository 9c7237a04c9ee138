import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import type { App } from "./app.ts";
import type { Say } from "./panel.ts";
import { afterQuiet, atMostEvery } from "./play-clock.ts";
import { released } from "./released.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";
import type { Store } from "./store.ts";

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (app === null) throw new Error("a part of the page was drawn outside of it");
  return app;
}

export function useStore<T>(store: Store<T>): T {
  const [value, set] = useState(store.get());
  useEffect(() => {
    set(store.get());
    return store.subscribe(set);
  }, [store]);
  return value;
}

/** A part of the session: drawn again only when that part changes. */
export function useSession<T>(pick: (session: Session) => T): T {
  const { session } = useApp();
  const [value, set] = useState(pick(session.get()));
  useEffect(() => {
    set(pick(session.get()));
    return session.subscribe((next) => set(pick(next)));
  }, [session]);
  return value;
}

/** The play head once it has come to rest: for words and tables, which need not follow every frame. */
export function useSettledHead(): number {
  const { head } = useApp();
  const [minute, set] = useState(head.get());
  useEffect(() => {
    set(head.get());
    return head.subscribe(afterQuiet(120, () => set(head.get())));
  }, [head]);
  return minute;
}

/** What a panel says: again whenever what it may speak of has changed. */
export function useSaid<Said>(say: Say<Said>, run: Run): Said {
  const session = useSession((whole) => whole);
  const record = useStore(useApp().history);
  return say(run, session, useSettledHead(), record);
}

/** The play head a few times a second: for lists, which must follow but not at every frame. */
export function useSlowHead(): number {
  const { head } = useApp();
  const [minute, set] = useState(head.get());
  useEffect(() => {
    set(head.get());
    return head.subscribe(atMostEvery(400, () => set(head.get())));
  }, [head]);
  return minute;
}

/** A part of the page that is fetched once it is wanted; null until then. */
export function useLater<T>(wanted: boolean, load: () => Promise<T>): T | null {
  const [part, set] = useState<T | null>(null);
  useEffect(() => {
    if (wanted && part === null)
      load().then(
        async (loaded) => {
          await released();
          set(() => loaded);
        },
        () => undefined,
      );
  }, [wanted]);
  return wanted ? part : null;
}

/** The run on screen. Parts that call this are drawn only once there is one. */
export function useRun(): Run {
  const run = useStore(useApp().run);
  if (run === null) throw new Error("a panel was drawn without a run");
  return run;
}
