/** What another page pastes in to show this one. */
export function embedSnippet(link: string, origin: string): string {
  const address = new URL(link);
  const query = address.search === "" ? "" : `&${address.search.slice(1)}`;
  const embed = origin === "" ? "embed" : `embed=${origin}`;
  const source = `${address.origin === "null" ? "" : address.origin}${address.pathname}?${embed}${query}${address.hash}`;
  const quoted = source.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<iframe src="${quoted}" title="Truce: a simulated ceasefire" width="100%" height="720" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
}

/** "https://school.example" for anything that names such a page; "" for none. */
export function originFrom(text: string): string | null {
  if (text.trim() === "") return "";
  try {
    const { protocol, origin } = new URL(text.trim());
    return protocol === "https:" || protocol === "http:" ? origin : null;
  } catch {
    return null;
  }
}
