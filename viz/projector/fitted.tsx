import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { PROJECTOR } from "../words/english/projector.ts";
import { wordsOf } from "../words/language.ts";
import { hideBeyond } from "./beyond.ts";

const words = wordsOf("projector", PROJECTOR);

/** Words, lists and tables as far as they have room: what would be cut is left out whole, and that it is left out is said. */
export function Fitted({ children, more: said }: { readonly children: ComponentChildren; readonly more?: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  useLayoutEffect(() => {
    const box = place.current!;
    const refit = () => setMore(hideBeyond(box));
    refit();
    const changed = new MutationObserver(refit);
    changed.observe(box, { childList: true, subtree: true, characterData: true, attributeFilter: ["open"] });
    const sized = new ResizeObserver(() => {
      const beyond = hideBeyond(box);
      // In the next frame: a line that comes within the observer's own turn changes sizes again, which engines call a fault.
      requestAnimationFrame(() => setMore(beyond));
    });
    sized.observe(box);
    return () => {
      changed.disconnect();
      sized.disconnect();
    };
  }, []);
  return (
    <>
      <div class="fitted" ref={place}>
        {children}
      </div>
      {more && <p class="key">{said ?? words().more}</p>}
    </>
  );
}
