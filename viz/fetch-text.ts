import { PAGE } from "./words/english/page.ts";
import { wordsOf } from "./words/language.ts";

const words = wordsOf("page", PAGE);

/** A file of the page's own folder; in the single-file page it stands within. Rejects with an Error whose message can be shown. */
export async function textAt(url: string): Promise<string> {
  const within = document.querySelector(`script[data-file="${CSS.escape(url)}"]`);
  if (within !== null) return within.textContent;
  // What browsers say of a network is their own English.
  const response = await fetch(new URL(url, document.baseURI)).catch(() => null);
  if (!response?.ok) throw new Error(response ? words().answered(response.status) : words().noAnswer);
  return response.text();
}
