import type { Panel } from "./panel.ts";
import { PANELS } from "./panels.ts";
import type { Run } from "./run.ts";
import type { Session } from "./session.ts";
import { useRun, useSession } from "./use-app.ts";

/** Those that have something to say of a run, and that the address does not hide. */
export function panelsFor(run: Run, { hide }: Pick<Session, "hide">): readonly Panel[] {
  return PANELS.filter(({ id, fits }) => !hide.includes(id) && (fits?.(run) ?? true));
}

export function usePanels(): readonly Panel[] {
  return panelsFor(useRun(), { hide: useSession((session) => session.hide) });
}
