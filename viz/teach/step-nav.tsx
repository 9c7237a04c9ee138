import type { LessonStep } from "../../sim/index.ts";
import { TEACH } from "../words/english/teach.ts";
import { wordsOf } from "../words/language.ts";

const teach = wordsOf("teach", TEACH);

interface Props {
  readonly steps: readonly LessonStep[];
  /** Which of them is on, from 0. */
  readonly at: number;
  readonly go: (to: number) => void;
  /** Where a step has an address of its own on this page. */
  readonly addressOf?: (at: number) => string;
}

/** Back, on, and any step of a lesson. */
export function StepNav({ steps, at, go, addressOf }: Props) {
  const words = teach().step;
  return (
    <nav class="pace" aria-label={words.steps}>
      <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
        {words.back}
      </button>
      <ol>
        {steps.map(({ id, title }, index) => {
          const here = { title, "aria-current": index === at ? ("step" as const) : undefined };
          const name = (
            <>
              <span class="for-reader">{words.named(title)}</span>
              {index + 1}
            </>
          );
          const follow = (event: Event) => {
            event.preventDefault();
            go(index);
          };
          return (
            <li key={id}>
              {addressOf === undefined ? (
                <button type="button" {...here} onClick={() => go(index)}>
                  {name}
                </button>
              ) : (
                <a href={addressOf(index)} {...here} onClick={follow}>
                  {name}
                </a>
              )}
            </li>
          );
        })}
      </ol>
      <button type="button" class="play" disabled={at === steps.length - 1} onClick={() => go(at + 1)}>
        {words.next}
      </button>
    </nav>
  );
}
