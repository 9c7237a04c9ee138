import { TEACH } from "../../words/english/teach.ts";
import { wordsOf } from "../../words/language.ts";

const words = wordsOf("teach", TEACH);

/** Why a lesson's file is not played, line by line. */
export function Cannot({ problems }: { readonly problems: readonly string[] }) {
  return (
    <>
      <p class="problem">{words().own.cannot}</p>
      <ol class="problems">
        {problems.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </>
  );
}
