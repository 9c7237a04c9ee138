import { useRef, useState } from "preact/hooks";
import { FigureTag } from "../parts/figure-tag.tsx";
import { isChanged } from "../recipe.ts";
import { SIMULATED } from "../select/figure.ts";
import { endingSentence } from "../select/outcome.ts";
import { type Draft, keepDraft, keptDraft } from "../share/draft.ts";
import { shippedText } from "../share/file-reader.ts";
import { openScenario } from "../share/open-file.ts";
import { save } from "../share/save.ts";
import { scenarioOfRun, smallest, variantOf } from "../share/scenario-text.ts";
import { ownOf } from "../share/state-of.ts";
import { useApp, useRun } from "../use-app.ts";
import { MAKER } from "../words/english/maker.ts";
import { SHEETS } from "../words/english/sheets.ts";
import { wordsOf } from "../words/language.ts";
import { spelt } from "../words/tell.ts";
import { jump, useChecked, Verdict } from "./checked-text.tsx";
import { SheetFrame } from "./sheet.tsx";

const sheets = wordsOf("sheets", SHEETS);
const words = () => sheets().editor;
const maker = wordsOf("maker", MAKER);

/** Text on one side, what is wrong with it or how its first run ends on the other. What is typed is kept at every keystroke. */
export function EditorSheet() {
  const app = useApp();
  const run = useRun();
  const [draft, setDraft] = useState<Draft>(() => keptDraft() ?? { name: "mine.yaml", text: scenarioOfRun(run) });
  const [replaced, setReplaced] = useState<Draft | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const checked = useChecked("scenario", draft);
  const write = (next: Draft) => {
    keepDraft(next);
    setDraft(next);
  };
  const replace = (next: Draft) => {
    setReplaced(draft);
    write(next);
  };
  const use = async () => {
    app.sheet.set(null);
    await openScenario(app, draft);
  };
  return (
    <SheetFrame title={words().title} wide>
      <div class="editor-top">
        <Beginnings onPick={replace} />
        <label>
          {words().name}
          <input
            type="text"
            value={draft.name}
            spellcheck={false}
            onChange={({ currentTarget }) => write({ ...draft, name: properName(currentTarget.value) })}
          />
        </label>
        <button type="button" class="play" disabled={checked.kind !== "sound"} onClick={() => void use()}>
          {words().play}
        </button>
        <button type="button" onClick={() => save(draft.name, draft.text, "application/yaml")}>
          {words().save}
        </button>
        <button type="button" onClick={() => app.sheet.set({ kind: "lesson" })}>
          {maker().open}
        </button>
        {replaced !== null && (
          <button
            type="button"
            class="quiet"
            onClick={() => {
              write(replaced);
              setReplaced(null);
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
            onInput={({ currentTarget }) => write({ ...draft, text: currentTarget.value })}
          />
        </label>
        <Verdict
          checked={checked}
          onJump={(problem) => jump(area.current!, problem)}
          sound={(read) =>
            read.kind === "scenario" && (
              <>
                <p>
                  <strong>{words().sound(spelt(read.card.title))}</strong>
                </p>
                <p>
                  {words().preview(endingSentence(read.preview.ending, read.preview.settings))}{" "}
                  <FigureTag tag={SIMULATED} />
                </p>
              </>
            )
          }
        >
          <p class="note">{words().guide}</p>
        </Verdict>
      </div>
    </SheetFrame>
  );
}

/** What to begin from; what was in the editor can be brought back. */
function Beginnings({ onPick }: { readonly onPick: (draft: Draft) => void }) {
  const app = useApp();
  const run = useRun();
  const own = ownOf(app, run.recipe.scenario);
  const shipped = app.scenarios.filter((card) => card.own === undefined);
  const pick = async (value: string) => {
    const [kind, slug = ""] = value.split(":");
    if (kind === "run") onPick({ name: `${run.scenario.slug}-changed.yaml`, text: scenarioOfRun(run) });
    if (kind === "own" && own !== null) onPick(own);
    if (kind === "small") onPick({ name: "two-valleys.yaml", text: smallest() });
    const card = shipped.find((item) => item.slug === slug);
    if (card === undefined) return;
    if (kind === "variant") return onPick({ name: `${slug}-variant.yaml`, text: variantOf(slug, card.title) });
    const text = await shippedText(slug).catch(() => null);
    if (text === null) app.tell("problem", words().missing(spelt(card.title)));
    else onPick({ name: `my-${slug}.yaml`, text });
  };
  return (
    <label>
      {words().beginFrom}
      <select
        value=""
        onChange={({ currentTarget }) => {
          void pick(currentTarget.value);
          currentTarget.value = "";
        }}
      >
        <option value="">{words().choose}</option>
        {own === null ? (
          <option value="run">{isChanged(run.recipe) ? words().thisRunChanged : words().thisRun}</option>
        ) : (
          <option value="own">{words().fileOnPage}</option>
        )}
        <option value="small">{words().smallest}</option>
        <optgroup label={words().variantOf}>
          {shipped.map(({ slug, title }) => (
            <option key={slug} value={`variant:${slug}`}>
              {spelt(title)}
            </option>
          ))}
        </optgroup>
        <optgroup label={words().wholeFileOf}>
          {shipped.map(({ slug, title }) => (
            <option key={slug} value={`whole:${slug}`}>
              {spelt(title)}
            </option>
          ))}
        </optgroup>
      </select>
    </label>
  );
}

function properName(name: string): string {
  const bare =
    name
      .trim()
      .replace(/[/\\:*?"<>|\p{Cc}]+/gu, "-")
      .slice(0, 100) || "mine";
  return /\.(ya?ml|json)$/i.test(bare) ? bare : `${bare}.yaml`;
}
