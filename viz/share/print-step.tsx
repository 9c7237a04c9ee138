import type { LessonStep } from "../../sim/index.ts";
import type { App } from "../app.ts";
import type { Panel, PanelContent } from "../panel.ts";
import { PANELS } from "../panels.ts";
import { FigureTag } from "../parts/figure-tag.tsx";
import { TableTwin } from "../parts/table-twin.tsx";
import type { Run } from "../run.ts";
import type { Session } from "../session.ts";
import { told } from "../story/told.ts";
import { keptAnswer } from "../teach/kept.ts";
import type { Lesson } from "../teach/lesson.ts";
import { QuestionLevel } from "../teach/question.tsx";
import { Reveal } from "../teach/reveal.tsx";
import { AppContext } from "../use-app.ts";
import { PANEL_WORDS } from "../words/english/page.ts";
import { STORY } from "../words/english/story.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { recipeLine, whatItIs } from "./caption.ts";

const panels = wordsOf("panels", PANEL_WORDS);
const story = wordsOf("story", STORY);
const teach = wordsOf("teach", TEACH);

/** What is printed while a step of a lesson is shown: what it says, what was predicted, and its pictures, drawn for the paper. */

/** Made of controls, which paper has not: their tables say the same. */
const CONTROLS: readonly string[] = ["parameters", "feed"];

const contents = new Map<string, PanelContent>();

/** Fetches what the step shows: once printing has begun there is no time. */
export async function readyToPrint({ only }: Session): Promise<void> {
  for (const { id, content } of PANELS.filter((panel) => only.includes(panel.id)))
    contents.set(id, typeof content === "function" ? await content() : content);
}

/** The step that is shown, for paper; null where none is. */
export function stepReport(app: App, run: Run) {
  const session = app.session.get();
  const lesson = told.get();
  const at = session.step ?? 1;
  const step = lesson?.form.steps[at - 1];
  if (lesson === null || step === undefined || lesson.slug !== session.story) return null;
  const { steps, title } = lesson.form;
  return (
    <AppContext.Provider value={app}>
      <article class="report-step">
        <p class="report-kind">
          {title} · {story().lesson.kinds[step.kind]} · {teach().step.where(at, steps.length)}
        </p>
        <h1>{step.title}</h1>
        <p class="say">{step.say}</p>
        <QuestionLevel.Provider value="h2">
          {step.kind === "reveal" ? (
            <Reveal lesson={lesson} step={step} />
          ) : (
            steps
              .slice(0, at)
              .filter((one) => one.predict && (one === step || keptAnswer(lesson.slug, one.id) !== null))
              .map((one) => <Predicted key={one.id} lesson={lesson} step={one} />)
          )}
        </QuestionLevel.Provider>
        {PANELS.filter(({ id }) => id !== "story" && session.only.includes(id)).map((panel) => (
          <Shown key={panel.id} panel={panel} app={app} run={run} />
        ))}
        <p class="report-recipe">
          {whatItIs(run)}
          <br />
          {recipeLine(run)}
        </p>
      </article>
    </AppContext.Provider>
  );
}

/** A question, with what was answered; before that, in its own step, the options to be ticked on the paper. */
function Predicted({ lesson, step }: { readonly lesson: Lesson; readonly step: LessonStep }) {
  const { question, options = {}, line } = step.predict!;
  const answer = keptAnswer(lesson.slug, step.id);
  const days = Array.isArray(answer) ? (answer as readonly number[]) : [];
  return (
    <section class="report-predicted">
      <h2>{question}</h2>
      <ul>
        {Object.entries(options).map(([id, { text }]) => (
          <li key={id}>
            {id === answer ? "☒" : "☐"} {text}
          </li>
        ))}
      </ul>
      {typeof answer === "string" && options[answer] && <p>{teach().reveal.youSaid(options[answer].text)}</p>}
      {line !== undefined && days.length > 0 && (
        <p>
          {teach().line.days(line.unit)} {days.map((value, day) => teach().line.day(day + 1, value)).join("; ")}
        </p>
      )}
    </section>
  );
}

interface ShownProps {
  readonly panel: Panel;
  readonly app: App;
  readonly run: Run;
}

/** A panel of the step at the play head, with its sentence. */
function Shown({ panel: { id }, app, run }: ShownProps) {
  const content = contents.get(id);
  if (content === undefined) return null;
  const { Body, table, summary, tag } = content;
  const session = app.session.get();
  const said = [run, session, app.head.get(), app.history.get()] as const;
  const asTable = CONTROLS.includes(id) || session.tables.includes(id);
  return (
    <section class="report-panel">
      <h2>
        {panels()[id].title} {tag && <FigureTag tag={tag(run)} />}
      </h2>
      {asTable && table ? <TableTwin table={table(...said)} /> : <Body run={run} />}
      {summary && <p class="summary">{summary(...said)}</p>}
    </section>
  );
}
