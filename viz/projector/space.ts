import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Space } from "../views/view.ts";

/** The room that an element has, and the size of its letters, which the style sheet sets; null until it has been measured. */
export function useSpace(): readonly [RefObject<HTMLDivElement | null>, Space | null] {
  const place = useRef<HTMLDivElement>(null);
  const [space, setSpace] = useState<Space | null>(null);
  useLayoutEffect(() => {
    const element = place.current!;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const letter = Number.parseFloat(getComputedStyle(element).fontSize);
      setSpace((old) =>
        old !== null && old.width === width && old.height === height && old.letter === letter
          ? old
          : { width, height, letter },
      );
    };
    measure();
    // In the next frame: what is drawn anew within the observer's own turn changes sizes again, which engines call a fault.
    const watch = new ResizeObserver(() => requestAnimationFrame(measure));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return [place, space];
}
