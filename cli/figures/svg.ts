/** Pictures for print, as text: no document is needed to write one, and the same numbers leave the same bytes. */

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What is shown and how it was made, for who cannot see it, and for who wants to make it again. */
  readonly about: string;
  readonly parts: readonly string[];
}

export function svgText({ width, height, title, about, parts }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Georgia, 'DejaVu Serif', serif" font-size="13" fill="#222">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(about)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(12, 22, title, 'font-weight="bold" font-size="15"'),
    ...parts,
    `</svg>\n`,
  ].join("\n");
}

export function text(x: number, y: number, words: string, more = ""): string {
  return `<text x="${place(x)}" y="${place(y)}"${more === "" ? "" : ` ${more}`}>${escaped(words)}</text>`;
}

export function line(x1: number, y1: number, x2: number, y2: number, more = 'stroke="#888"'): string {
  return `<line x1="${place(x1)}" y1="${place(y1)}" x2="${place(x2)}" y2="${place(y2)}" ${more}/>`;
}

export function place(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Round numbers across a range, about so many. */
export function ticks(low: number, high: number, about: number): number[] {
  const rough = (high - low) / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough)!;
  const first = Math.ceil(low / step - 1e-9);
  const count = Math.floor(high / step + 1e-9) - first + 1;
  return Array.from({ length: count }, (_, at) => Number(((first + at) * step).toPrecision(6)));
}
