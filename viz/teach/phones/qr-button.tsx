import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { PHONES } from "../../words/english/phones.ts";
import { wordsOf } from "../../words/language.ts";
import type { Lesson, View } from "../lesson.ts";
import type { Pace } from "../pace.ts";

const words = wordsOf("phones", PHONES);

interface Props {
  readonly lesson: Lesson;
  readonly step: string;
  readonly view: View;
  readonly pace: Pace;
  readonly tell: (next: Pace) => void;
}

type Sheet = typeof import("./step-qr.tsx");

/**
 * Opens the step's QR code: on the projector over all else, in the notes beside the button. One window opens it for both. What
 * draws it comes when it is first wanted.
 */
export function QrButton({ lesson, step, view, pace, tell }: Props) {
  const open = pace.qr === true;
  const [sheet, setSheet] = useState<Sheet | null>(null);
  useEffect(() => {
    if (open && sheet === null) import("./step-qr.tsx").then(setSheet, () => tell({ ...pace, qr: false }));
  }, [open]);
  const onClose = () => tell({ ...pace, qr: false });
  const given = { lesson, step, meeting: pace.meeting ?? null };
  const Inline: ComponentType<typeof given> | undefined = sheet?.StepQr;
  return (
    <div class="qr-door">
      <button type="button" aria-expanded={open} onClick={() => tell({ ...pace, qr: !open })}>
        {view === "notes" ? words().onProjector : words().show}
      </button>
      {open && sheet !== null && view === "projector" && <sheet.QrOnProjector {...given} onClose={onClose} />}
      {open && Inline !== undefined && view === "notes" && <Inline {...given} />}
    </div>
  );
}
