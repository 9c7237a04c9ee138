import type { ComponentChildren } from "preact";
import type { Figures, LessonStep } from "../../sim/index.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";
import { Bars } from "./bars.tsx";
import { Drawn } from "./drawn.tsx";
import { FiguresFrom } from "./figures-from.tsx";
import { keptAnswer } from "./kept.ts";
import type { Lesson } from "./lesson.ts";
import type { Pace, Phones } from "./pace.ts";
import { Question } from "./question.tsx";

const words = wordsOf("teach", TEACH);

interface Props {
  readonly lesson: Lesson;
  readonly step: LessonStep;
  readonly hands?: Pace["hands"];
  /** What a class on the network drew. */
  readonly lines?: Phones["lines"];
}

/** What was predicted before this step, beside many runs of the model. */
export function Reveal({ lesson, step, hands = {}, lines = {} }: Props) {
  const { steps } = lesson.form;
  const before = steps.slice(0, steps.indexOf(step)).filter(({ predict }) => predict !== undefined);
  return (
    <section class="reveal" aria-label={words().reveal.label}>
      {before.map((asked, at) => {
        const figures = lesson.figures[asked.id];
        if (figures === undefined) return null;
        const next = before[at + 1];
        // Said once for figures that follow each other and come from the same runs.
        const from = !sameRuns(figures, next && lesson.figures[next.id]) && <FiguresFrom figures={figures} />;
        return figures.shares !== null ? (
          <Chosen key={asked.id} lesson={lesson} asked={asked} figures={figures} hands={hands[asked.id]}>
            {from}
          </Chosen>
        ) : (
          figures.days !== null && (
            <Drawn key={asked.id} slug={lesson.slug} asked={asked} days={figures.days} lines={lines[asked.id]}>
              {from}
            </Drawn>
          )
        );
      })}
    </section>
  );
}

function sameRuns(one: Figures, other: Figures | undefined): boolean {
  return (
    one.scenario === other?.scenario &&
    one.seed === other.seed &&
    one.runs === other.runs &&
    one.version === other.version
  );
}

interface PartProps {
  readonly lesson: Lesson;
  readonly asked: LessonStep;
  readonly figures: Figures;
  readonly hands: Pace["hands"][string] | undefined;
  /** Where the figures come from, where it is said here. */
  readonly children: ComponentChildren;
}

function Chosen({ lesson, asked, figures, hands, children }: PartProps) {
  const { question, options = {} } = asked.predict!;
  const rows = Object.entries(options);
  const own = keptAnswer(lesson.slug, asked.id);
  const came = rows.findIndex(([id]) => id === figures.own);
  return (
    <div class="answers">
      <Question>{question}</Question>
      {typeof own === "string" && own in options && <p>{words().reveal.youSaid(options[own]!.text)}</p>}
      {came >= 0 && <p class="came">{words().reveal.came(rows[came]![1].text)}</p>}
      <div class="answers-beside">
        {hands !== undefined && (
          <Bars title={words().hands.here} rows={rows.map(([id, { text }]) => [text, hands[id] ?? 0])} />
        )}
        <Bars
          title={words().reveal.model(figures.runs)}
          rows={rows.map(([id, { text }]) => [text, Math.round((figures.shares![id] ?? 0) * figures.runs)])}
          marked={came < 0 ? undefined : { row: came, words: words().reveal.thisRun }}
        />
      </div>
      {children}
    </div>
  );
}
