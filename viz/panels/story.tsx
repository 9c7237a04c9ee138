import type { PanelContent } from "../panel.ts";
import type { Run } from "../run.ts";
import { storyAt, storySummary, storyTable } from "../select/story.ts";
import type { Session } from "../session.ts";
import { useSession, useSlowHead } from "../use-app.ts";
import "../style/story.css";
import { STORY } from "../words/english/story.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("story", STORY);

const isReplay = ({ journal }: Run) => journal.start.settings.mode === "replay";

const modelOf = (run: Run, { truth }: Pick<Session, "truth">, minute: number) =>
  storyAt(run.journal, { truth }, minute, isReplay(run) ? run.scenario : null);

/** The run so far in words. What happened, what was noticed and what was claimed stand apart, as in every picture. */
function Body({ run }: { readonly run: Run }) {
  const truth = useSession((session) => session.truth);
  const { when, parts } = modelOf(run, { truth }, useSlowHead());
  return (
    <div class="story">
      <p class="story-when">{words().by(when)}</p>
      {parts.map(({ id, title, sentences }) => (
        <section key={id} class={`story-part story-${id}`}>
          <h3>{title}</h3>
          <p>{sentences.join(" ")}</p>
        </section>
      ))}
    </div>
  );
}

export const story: PanelContent = {
  Body,
  summary: (run, session, minute) => storySummary(modelOf(run, session, minute)),
  table: (run, session, minute) => storyTable(modelOf(run, session, minute)),
  tag: (run) => (isReplay(run) ? { kind: "claim", sources: [] } : { kind: "simulated" }),
};
