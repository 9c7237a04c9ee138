import { select } from "d3-selection";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { highlight } from "../highlight.ts";
import { useApp } from "../use-app.ts";
import type { Root, View } from "../views/view.ts";

interface Props<Model> {
  readonly view: View<Model>;
  readonly model: Model;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly name: string;
}

/** Gives a view its place on the page, draws it when its model changes, and moves it with the play head. */
export function Picture<Model>({ view, model, label, name }: Props<Model>) {
  const app = useApp();
  const place = useRef<SVGSVGElement>(null);
  useLayoutEffect(() => {
    const root = select(place.current!) as unknown as Root;
    view.draw(root, model);
    view.move?.(root, model, app.head.get());
    if (typeof CSS !== "undefined") highlight(place.current!, app.session.get());
  }, [view, model]);
  useEffect(() => {
    const root = select(place.current!) as unknown as Root;
    view.move?.(root, model, app.head.get());
    return app.head.subscribe((minute) => view.move?.(root, model, minute));
  }, [view, model]);
  const box = view.viewBox?.(model);
  return (
    <svg
      ref={place}
      class={`picture ${name} ${box ? "fixed" : "flows"}`}
      role="img"
      aria-label={label}
      width="100%"
      height={view.height?.(model)}
      viewBox={box && `0 0 ${box[0]} ${box[1]}`}
    />
  );
}
