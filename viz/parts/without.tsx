import { useEffect, useState } from "preact/hooks";
import { playOtherwise } from "../aside.ts";
import { branch } from "../branch.ts";
import type { Run } from "../run.ts";
import { branchesAt } from "../select/branch-points.ts";
import { type Difference, withoutWords } from "../select/without.ts";
import { useApp } from "../use-app.ts";
import { FigureTag } from "./figure-tag.tsx";
import "../style/explore.css";
import { COMPARE } from "../words/english/compare.ts";
import { wordsOf } from "../words/language.ts";

const compare = wordsOf("compare", COMPARE);
const words = () => compare().without;

type Answer =
  | { readonly kind: "waiting" }
  | { readonly kind: "problem"; readonly text: string }
  | ({ readonly kind: "difference" } & Difference);

/** "Without this event": the same run, the same luck, once more without it. */
export function Without({ run, seq, truth }: { readonly run: Run; readonly seq: number; readonly truth: boolean }) {
  const app = useApp();
  const point = branchesAt(run.journal, seq, { truth }).find(({ change }) => change.kind === "drop");
  const [answer, setAnswer] = useState<Answer>({ kind: "waiting" });
  useEffect(() => {
    if (point === undefined) return;
    let wanted = true;
    setAnswer({ kind: "waiting" });
    playOtherwise(app, run, { at: point.minute, change: point.change }).then(
      (journal) => {
        if (!wanted) return;
        const difference = withoutWords(run.journal, journal, { truth });
        setAnswer({ kind: "difference", ...difference });
        app.said.set(difference.sentences.join(" "));
      },
      (error: Error) => wanted && setAnswer({ kind: "problem", text: words().problem(error.message) }),
    );
    return () => {
      wanted = false;
    };
  }, [run, seq, truth]);
  if (point === undefined) return <p class="root">{words().noRun}</p>;
  return (
    <section class="without" aria-busy={answer.kind === "waiting"}>
      <h3>{words().title}</h3>
      {answer.kind === "waiting" && <p>{words().waiting}</p>}
      {answer.kind === "problem" && <p class="problem">{answer.text}</p>}
      {answer.kind === "difference" && (
        <>
          {answer.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          <p class="key">
            {words().pair} <FigureTag tag={{ kind: "simulated" }} />
          </p>
          <button type="button" onClick={() => branch(app, point.minute, point.change)}>
            {words().show}
          </button>
        </>
      )}
    </section>
  );
}
