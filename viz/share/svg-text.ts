/** An SVG carries its recipe in `<metadata>`, as text within an element of our own. */

const OPEN = '<metadata id="truce">';
const CLOSE = "</metadata>";

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const UNESCAPES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };

/** Letters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ufffd]/g, "").replace(/[&<>"]/g, (letter) => ESCAPES[letter]!);
}

export function metadataOf(text: string): string {
  return `${OPEN}${escapeXml(text)}${CLOSE}`;
}

/** What `metadataOf` put in; null where there is nothing of ours. The picture itself is never parsed, let alone shown. */
export function textIn(svg: string): string | null {
  const from = svg.indexOf(OPEN);
  const to = from < 0 ? -1 : svg.indexOf(CLOSE, from);
  if (to < 0) return null;
  const text = svg.slice(from + OPEN.length, to);
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => UNESCAPES[name]!);
}
