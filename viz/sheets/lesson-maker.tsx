import { useRef, useState } from "preact/hooks";
import { STEP_KINDS, type StepKind } from "../../sim/index.ts";
import { PANELS } from "../panels.ts";
import { type Draft, keepDraft, keptDraft } from "../share/draft.ts";
import { lessonOfRun, type StepText, withStep } from "../share/lesson-text.ts";
import { save } from "../share/save.ts";
import { ownAddress } from "../teach/own/own-address.ts";
import { useApp, useRun } from "../use-app.ts";
import { PANEL_WORDS } from "../words/english/page.ts";
import { wordsOf } from "../words/language.ts";
import { jump, useChecked, Verdict } from "./checked-text.tsx";
import { Box } from "./link-maker.tsx";

const panels = wordsOf("panels", PANEL_WORDS);

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
    if (address === null) app.tell("problem", "The lesson is too long for an address: save it as a file.");
    else window.open(`teach/index.html${address}`, "_blank", "noopener");
  };
  return (
    <section class="maker" aria-label="A lesson">
      <h3>A lesson in steps</h3>
      <StepForm
        onAdd={(step) => {
          setBefore(draft);
          write(withStep(draft.text, step, run, app.session.get()));
        }}
      />
      <div class="editor-top">
        <button type="button" class="play" disabled={checked.kind !== "sound"} onClick={() => void open()}>
          Play the lesson
        </button>
        <button type="button" onClick={() => save(draft.name, draft.text, "application/yaml")}>
          Save the lesson’s file
        </button>
        <button
          type="button"
          onClick={() => {
            setBefore(draft);
            write(fresh().text);
          }}
        >
          Begin anew from this run
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
            Bring back what was there before
          </button>
        )}
      </div>
      <div class="editor">
        <label>
          <span class="for-reader">Lesson, as YAML or JSON</span>
          <textarea
            ref={area}
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
                <strong>{read.lesson.form.title}</strong> can be played: {read.lesson.form.steps.length} steps,{" "}
                {read.lesson.form.minutes} minutes.
              </p>
            )
          }
        >
          <p class="note">
            “Play the lesson” opens it in a window of its own, whose address is the link for the class. The file can be
            dropped on the page of lessons. What a step shows is what this page shows when the step is added.
          </p>
        </Verdict>
      </div>
    </section>
  );
}

const EMPTY: StepText = { kind: "explain", title: "", say: "", notes: "", minutes: 3, panels: [] };

function StepForm({ onAdd }: { readonly onAdd: (step: StepText) => void }) {
  const run = useRun();
  const [step, setStep] = useState(EMPTY);
  const set = (patch: Partial<StepText>) => setStep((old) => ({ ...old, ...patch }));
  const full = step.panels.length >= 3;
  return (
    <form
      class="step-form"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd({ ...step, notes: step.notes.trim() === "" ? "What only you read." : step.notes });
        setStep(EMPTY);
      }}
    >
      <fieldset>
        <legend>A step more</legend>
        <label>
          Title
          <input
            type="text"
            required
            value={step.title}
            onInput={({ currentTarget: { value } }) => set({ title: value })}
          />
        </label>
        <label>
          Kind
          <select value={step.kind} onChange={({ currentTarget: { value } }) => set({ kind: value as StepKind })}>
            {STEP_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
        <label>
          Minutes
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
          What the class reads
          <textarea
            required
            rows={2}
            value={step.say}
            onInput={({ currentTarget: { value } }) => set({ say: value })}
          />
        </label>
        <label class="wide-field">
          What only you read
          <textarea rows={2} value={step.notes} onInput={({ currentTarget: { value } }) => set({ notes: value })} />
        </label>
      </fieldset>
      <fieldset class="step-panels">
        <legend>Panels it shows, at most three</legend>
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
      <button type="submit">Add the step</button>
    </form>
  );
}
