import type { ComponentChildren } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import "../style/sheets.css";
import { useApp } from "../use-app.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("sheets", SHEETS);

interface Props {
  readonly title: string;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** What all dialogs share: a heading, a way out, and the focus goes back to where it was. */
export function SheetFrame({ title, wide, children }: Props) {
  const { sheet } = useApp();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    dialog.current!.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} class={wide ? "sheet wide" : "sheet"} aria-labelledby={id} onClose={() => sheet.set(null)}>
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
