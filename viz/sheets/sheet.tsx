import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import "../style/sheets.css";
import { useApp, useStore } from "../use-app.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("sheets", SHEETS);

interface Props {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/**
 * What all dialogs share: a heading, a way out, and the focus goes back to where it was. A dialog says that it was closed only some
 * time after: by then another sheet may have been asked for, or this one again, and that must stay.
 */
export function SheetFrame({ title, wide, children }: Props) {
  const { sheet } = useApp();
  const mine = useStore(sheet);
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = dialog.current!;
    return () => {
      // While it is open, nothing outside it takes the focus.
      own.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  useLayoutEffect(() => {
    if (!dialog.current!.open) dialog.current!.showModal();
  }, [mine]);
  const onClose = () => {
    if (sheet.get() === mine && dialog.current?.open === false) sheet.set(null);
  };
  return (
    <dialog ref={dialog} class={wide ? "sheet wide" : "sheet"} aria-labelledby={id} onClose={onClose}>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" onClick={() => dialog.current!.close()}>
          {words().close}
        </button>
      </header>
      {children}
    </dialog>
  );
}
