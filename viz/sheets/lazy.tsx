import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../use-app.ts";

/** A part that is fetched when it is first drawn. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const { tell, sheet } = useApp();
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => fetched);
    useEffect(() => {
      if (Part !== null) return;
      load().then(
        (part) => {
          fetched = part;
          setPart(() => part);
        },
        () => {
          sheet.set(null);
          tell("problem", "This part of the page did not arrive; reload to try again.");
        },
      );
    }, []);
    return Part === null ? null : <Part {...props} />;
  };
}
