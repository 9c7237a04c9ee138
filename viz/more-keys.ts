import type { App } from "./app.ts";
import { withTable } from "./session.ts";

export { brushDay } from "./brush.ts";

/** Keys that the first screen does without, fetched when one of them is first pressed. */

/** There and back; nothing where a browser has no such thing, as on some phones, or a frame may not. */
export function fullScreen({ fullscreenElement, documentElement } = document): void {
  const asked = fullscreenElement ? document.exitFullscreen?.() : documentElement.requestFullscreen?.();
  asked?.catch(() => undefined);
}

/** Turns of waiting for a panel that is fetched when it comes into the window: five seconds. */
const TURNS = 50;

/** To the field that searches the feed, which is in front by now. */
export async function search(app: App): Promise<void> {
  if (app.session.get().tables.includes("feed")) app.session.set(withTable(app.session.get(), "feed", false));
  for (let turn = 0; turn < TURNS && app.session.get().panel === "feed"; turn++) {
    const field = document.querySelector<HTMLInputElement>("#panel-feed [type=search]");
    if (field !== null) return field.focus();
    await new Promise((wake) => setTimeout(wake, 100));
  }
}
