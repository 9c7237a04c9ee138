import type { Panel } from "./panel.ts";
import { PANELS } from "./panels.ts";
import { useRun, useSession } from "./use-app.ts";

/** Those that have something to say of the run on screen, and that the address does not hide. */
export function usePanels(): readonly Panel[] {
  const run = useRun();
  const hide = useSession((session) => session.hide);
  return PANELS.filter(({ id, fits }) => !hide.includes(id) && (fits?.(run) ?? true));
}
