import { useEffect, useState } from "preact/hooks";
import { useSession } from "../use-app.ts";
import { usePanels } from "../use-panels.ts";
import "../style/present.css";
import { ProjectedPanel } from "./panel.tsx";
import { TimeBar } from "./time-bar.tsx";

/** As many as the last rows can read beside each other, where no address says which. */
const BESIDE = 2;
/** More pictures on a projector are none. */
const MOST = 3;

/** The page before a class: the time line, and no more panels than can be read, each drawn for the room it has. */
export function ProjectorStage() {
  const only = useSession((session) => session.only);
  const hide = useSession((session) => session.hide);
  const fitting = usePanels();
  const asked = useAsked(fitting.map(({ id }) => id));
  const told = useSession(({ story }) => story !== null);
  const locked = told || only.length > 0;
  const ids = told ? ["story", ...only].slice(0, MOST) : only.length > 0 ? only : asked;
  const shown = fitting.filter(({ id }) => ids.includes(id));
  return (
    <>
      {!hide.includes("timeline") && <TimeBar />}
      <main class={`projected projected-${shown.length}${locked ? " told" : ""}`}>
        {shown.map((panel) => (
          <ProjectedPanel key={panel.id} panel={panel} others={locked ? [] : fitting} />
        ))}
      </main>
    </>
  );
}

/** The panels asked for last; a new one takes the place of the one that was asked for longest ago. */
function useAsked(ids: readonly string[]): readonly string[] {
  const front = useSession(({ panel }) => panel);
  const first = ids.includes(front) ? front : ids[0];
  const [asked, ask] = useState(() => [...ids.filter((id) => id !== first).slice(0, BESIDE - 1), first]);
  useEffect(() => {
    if (first !== undefined) ask((before) => [...before.filter((id) => id !== first), first].slice(-BESIDE));
  }, [first]);
  // In the page's own order, so that nothing changes its side for being asked for.
  return ids.filter((id) => asked.includes(id));
}
