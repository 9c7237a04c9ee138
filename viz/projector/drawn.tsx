import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { Picture } from "../parts/picture.tsx";
import type { Space, View } from "../views/view.ts";
import { useSpace } from "./space.ts";

interface Props<Model> {
  readonly view: View<Model>;
  readonly name: string;
  readonly label: string;
  /** Lays the picture out; a new function for a new model, and for no other reason. */
  readonly layout: (space: Space) => Model;
  /** What is to be said of a layout in words, such as that not all had room. */
  readonly note?: (model: Model) => ComponentChildren;
}

/** A picture that is drawn for the room that is left for it, rather than made larger or smaller. */
export function Drawn<Model>({ view, name, label, layout, note }: Props<Model>) {
  const [place, space] = useSpace();
  const model = useMemo(() => (space === null || space.height < space.letter ? null : layout(space)), [layout, space]);
  return (
    <>
      <div class="drawn" ref={place}>
        {model !== null && <Picture view={view} model={model} name={name} label={label} />}
      </div>
      {model !== null && note?.(model)}
    </>
  );
}
