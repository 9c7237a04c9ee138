import { useRef, useState } from "preact/hooks";
import { type LessonForm, STEP_KINDS, type StepKind } from "../../sim/index.ts";
import { PANELS } from "../panels.ts";
import { type Draft, keepDraft, keptDraft } from "../share/draft.ts";
import { lessonOfRun, type StepText, withStep } from "../share/lesson-text.ts";
import { save } from "../share/save.ts";
import { ownAddress } from "../teach/own/own-address.ts";
import { useApp, useRun } from "../use-app.ts";
import { MAKER } from "../words/english/maker.ts";
import { PANEL_WORDS } from "../words/english/page.ts";
import { wordsOf } from "../words/language.ts";
import { jump, useChecked, Verdict } from "./checked-text.tsx";
import { Box } from "./link-maker.tsx";

const panels = wordsOf("panels", PANEL_WORDS);
const maker = wordsOf("maker", MAKER);
const words = () => maker().lesson;

/** A lesson's file: steps are added by a form, the text can be rewritten by hand, and it is read while it is typed. */
export function LessonMaker() {
  const app = useApp();
  const run = useRun();
  const area = useRef<HTMLTextAreaElement>(null);
  const fresh = () => ({
    name: "my-lesson.yaml",
    text: lessonOfRun(run, app.session.get(), [app.session.get().panel]),
  });
  const [draft, setDraft] = useState<Draft>(() => keptDraft("lesson") ?? fresh());
  const [before, setBefore] = useState<Draft | null>(null);
  const checked = useChecked("lesson-text", draft);
  const write = (text: string) => {
    const next = { ...draft, text };
    keepDraft(next, "lesson");
    setDraft(next);
  };
  const open = async () => {
    const address = await ownAddress(draft.text);
    if (address === null) app.tell("problem", words().tooLong);
    else window.open(`teach/index.html${address}`, "_blank", "noopener");
  };
  return (
    <section class="maker" aria-label={words().label}>
      <h3>{words().title}</h3>
      <StepForm
        onAdd={(step) => {
          setBefore(draft);
          write(withStep(draft.text, step, run, app.session.get()));
        }}
      />
      <div class="editor-top">
        <button type="button" class="play" disabled={checked.kind !== "sound"} onClick={() => void open()}>
          {words().play}
        </button>
        <button type="button" onClick={() => save(draft.name, draft.text, "application/yaml")}>
          {words().save}
        </button>
        <button
          type="button"
          onClick={() => {
            setBefore(draft);
            write(fresh().text);
          }}
        >
          {words().anew}
        </button>
        {before !== null && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              write(before.text);
              setBefore(null);
            }}
          >
            {words().bringBack}
          </button>
        )}
      </div>
      <div class="editor">
        <label>
          <span class="for-reader">{words().text}</span>
          <textarea
            ref={area}
            dir="ltr"
            value={draft.text}
            spellcheck={false}
            autocomplete="off"
            aria-describedby="editor-state"
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </label>
        <Verdict
          checked={checked}
          onJump={(problem) => jump(area.current!, problem)}
          sound={(read) =>
            read.kind === "lesson" && (
              <p>
                <strong>{soundWords(read.lesson.form)}</strong>
              </p>
            )
          }
        >
          <p class="note">{words().note}</p>
        </Verdict>
      </div>
    </section>
  );
}

const soundWords = ({ title, steps, minutes }: LessonForm) => words().sound(title, steps.length, minutes);

const EMPTY: StepText = { kind: "explain", title: "", say: "", notes: "", minutes: 3, panels: [] };

function StepForm({ onAdd }: { readonly onAdd: (step: StepText) => void }) {
  const run = useRun();
  const [step, setStep] = useState(EMPTY);
  const set = (patch: Partial<StepText>) => setStep((old) => ({ ...old, ...patch }));
  const is = maker().step;
  const full = step.panels.length >= 3;
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ ...step, notes: step.notes.trim() === "" ? maker().begun.notes : step.notes });
        setStep(EMPTY);
      }}
    >
      <fieldset>
        <legend>{is.more}</legend>
        <label>
          {is.title}
          <input
            type="text"
            required
            value={step.title}
            onInput={({ currentTarget: { value } }) => set({ title: value })}
          />
        </label>
        <label>
          {is.kind}
          <select value={step.kind} onChange={({ currentTarget: { value } }) => set({ kind: value as StepKind })}>
            {STEP_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {is.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {is.minutes}
          <input
            type="number"
            min={1}
            max={45}
            required
            value={step.minutes}
            onInput={({ currentTarget: { value } }) => set({ minutes: Number(value) })}
          />
        </label>
        <label class="wide-field">
          {is.say}
          <textarea
            required
            rows={2}
            value={step.say}
            onInput={({ currentTarget: { value } }) => set({ say: value })}
          />
        </label>
        <label class="wide-field">
          {is.notes}
          <textarea rows={2} value={step.notes} onInput={({ currentTarget: { value } }) => set({ notes: value })} />
        </label>
      </fieldset>
      <fieldset class="step-panels">
        <legend>{is.panels}</legend>
        {PANELS.filter(({ fits }) => fits?.(run) ?? true).map(({ id }) => (
          <Box
            key={id}
            on={step.panels.includes(id)}
            off={full && !step.panels.includes(id)}
            set={(on) => set({ panels: on ? [...step.panels, id] : step.panels.filter((one) => one !== id) })}
          >
            {panels()[id].title}
          </Box>
        ))}
      </fieldset>
      <button type="submit">{is.add}</button>
    </form>
  );
}
