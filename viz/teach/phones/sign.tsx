import { PHONES } from "../../words/english/phones.ts";
import { wordsOf } from "../../words/language.ts";

const words = wordsOf("phones", PHONES);

/** The four answers' signs. Each is told by its form alone, by its letter, and by a colour that no party has. */
const FORMS = [
  "M50 4a46 46 0 1 0 0.01 0z",
  "M8 8h84v84h-84z",
  "M50 4l48 90h-96z",
  "M50 0l50 50l-50 50l-50-50z",
] as const;
/** Where a letter stands in the form's middle. */
const MIDDLE = [50, 50, 66, 50] as const;

function Sign({ index, letter }: { readonly index: number; readonly letter: string }) {
  return (
    <svg class={`sign sign-${index}`} viewBox="0 0 100 100" aria-hidden="true">
      <path d={FORMS[index]} />
      <text x="50" y={MIDDLE[index]} text-anchor="middle" dominant-baseline="central">
        {letter}
      </text>
    </svg>
  );
}

/** A sign with its letter in the language of the page. */
export function LetterSign({ index }: { readonly index: number }) {
  return <Sign index={index} letter={words().letters[index] ?? ""} />;
}
