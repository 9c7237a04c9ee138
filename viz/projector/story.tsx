import { story } from "../panels/story.tsx";
import type { Run } from "../run.ts";
import { storyAt } from "../select/story.ts";
import { useSession, useSlowHead } from "../use-app.ts";
import { Fitted } from "./fitted.tsx";
import "../style/story.css";

/** A step of a lesson, whose buttons must be there whatever it says before them: this alone may scroll. Else the run so far. */
export function Body({ run }: { readonly run: Run }) {
  const told = useSession(({ story }) => story !== null);
  if (!told) return <Account run={run} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="fitted scrolls" tabIndex={0}>
      <story.Body run={run} />
    </div>
  );
}

/** The run so far in words, before a class: each of the three layers has as much room as the others. */
function Account({ run }: { readonly run: Run }) {
  const truth = useSession((session) => session.truth);
  const replay = run.journal.start.settings.mode === "replay";
  const { parts } = storyAt(run.journal, { truth }, useSlowHead(), replay ? run.scenario : null);
  return (
    <div class="story">
      {parts.map(({ id, title, sentences }) => (
        <section key={id} class={`story-part story-${id}`}>
          <h3>{title}</h3>
          <Fitted more="…">
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </Fitted>
        </section>
      ))}
    </div>
  );
}
