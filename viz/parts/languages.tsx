import { inLanguage } from "../speak.ts";
import { PAGE } from "../words/english/page.ts";
import { LANGUAGES, languageCode, NATIVE_NAMES, wordsOf } from "../words/language.ts";

const page = wordsOf("page", PAGE);

/** The page in another language: the same place, begun anew. Each language goes by its own name. */
export function Languages() {
  const now = languageCode();
  // The page as one file has English alone.
  if (globalThis.location?.protocol === "file:") return null;
  return (
    <nav class="languages" aria-label={page().language}>
      {LANGUAGES.map((code) => (
        <a
          key={code}
          lang={code}
          href={`?lang=${code}`}
          aria-current={code === now ? "true" : undefined}
          onClick={(event) => {
            event.preventDefault();
            location.assign(inLanguage(code));
          }}
        >
          {NATIVE_NAMES[code]}
        </a>
      ))}
    </nav>
  );
}
