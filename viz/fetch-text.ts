/** A file of the page's own folder; in the single-file page it stands within. Rejects with an Error whose message can be shown. */
export async function textAt(url: string): Promise<string> {
  const within = document.querySelector(`script[data-file="${CSS.escape(url)}"]`);
  if (within !== null) return within.textContent;
  const response = await fetch(new URL(url, document.baseURI));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.text();
}
