import { useEffect, useRef, useState } from "preact/hooks";
import { QrCode } from "../../sheets/qr-code.tsx";
import { PHONES } from "../../words/english/phones.ts";
import { wordsOf } from "../../words/language.ts";
import { type Lesson, writePlace } from "../lesson.ts";
import { stepAddress } from "../step-address.ts";
import { type Door, doorOf, doorOfRoom, type Meeting } from "./door.ts";

const words = wordsOf("phones", PHONES);

interface Props {
  readonly lesson: Lesson;
  readonly step: string;
  /** The room that the class meets in, where there is one: then its door is the only one. */
  readonly meeting: Meeting | null;
}

type OnProjector = Props & { readonly onClose: () => void };

/** On the projector: over all of it where phones can come in, and else a notice that says what to do. */
export function QrOnProjector(props: OnProjector) {
  const canCome = props.meeting !== null || doorOf("", location.href) !== null;
  return canCome ? <WholeProjector {...props} /> : <NoDoor onClose={props.onClose} />;
}

function NoDoor({ onClose }: Pick<OnProjector, "onClose">) {
  return (
    <div class="no-door" role="status">
      <p>{words().local}</p>
      <button type="button" onClick={onClose}>
        {words().close}
      </button>
    </div>
  );
}

/** To be read from the last row. */
function WholeProjector({ onClose, ...props }: OnProjector) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog ref={dialog} class="qr-sheet" aria-label={words().title} onClose={onClose}>
      <StepQr {...props} />
      <button type="button" onClick={() => dialog.current!.close()}>
        {words().close}
      </button>
    </dialog>
  );
}

/** A step as a QR code with its address, or its picture alone. */
export function StepQr({ lesson, step, meeting }: Props) {
  const [alone, setAlone] = useState(false);
  const picture = meeting === null ? stepAddress(lesson, step) : "";
  const ofPicture = alone && picture !== "";
  const link = ofPicture ? `../index.html?${picture}` : writePlace({ lesson: lesson.slug, step, view: "class" });
  const door = meeting === null ? doorOf(link, location.href) : doorOfRoom(meeting);
  if (door === null) return <p class="problem">{words().local}</p>;
  return (
    <section class="step-qr">
      <QrCode text={door.link} />
      <div>
        <h2>{meeting !== null ? words().meet : ofPicture ? words().picture : words().title}</h2>
        <Address door={door} meeting={meeting} />
        {picture !== "" && (
          <fieldset class="which-qr">
            <legend>{words().which}</legend>
            <button type="button" aria-pressed={!alone} onClick={() => setAlone(false)}>
              {words().wholeStep}
            </button>
            <button type="button" aria-pressed={alone} onClick={() => setAlone(true)}>
              {words().pictureOnly}
            </button>
          </fieldset>
        )}
      </div>
    </section>
  );
}

function Address({ door, meeting }: { readonly door: Door; readonly meeting: Meeting | null }) {
  if (meeting === null) return <p class="door-address">{door.shown}</p>;
  return (
    <>
      <p class="door-address">{door.shown}</p>
      <p class="door-room">
        {words().room} <b>{meeting.room}</b>
      </p>
    </>
  );
}
