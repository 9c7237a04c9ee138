import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";
import { withText } from "./png.ts";
import { escapeXml, metadataOf } from "./svg-text.ts";

const words = wordsOf("keep", KEEP);

/** A picture of the page as a file of its own: styles written into it, with a title, what it is, and its recipe. */

export interface Caption {
  readonly title: string;
  /** One sentence that says what the picture shows. */
  readonly summary: string;
  /** What its lines and marks stand for, in their colours. */
  readonly legend?: readonly LegendItem[];
  /** What is under it: "Simulation, not a record …" and the recipe. */
  readonly lines: readonly string[];
  /** The state that brings the run back. */
  readonly state: string;
}

export interface LegendItem {
  readonly text: string;
  readonly colour: string;
}

/** What a picture's looks depend on, as far as the page's style sheet sets it. */
const LOOKS = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "vector-effect",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "letter-spacing",
  "text-decoration-line",
  "visibility",
] as const;

const MARGIN = 16;
const LINE = 15;

export interface PagePicture {
  /** Its panel's, with a number where a panel has several. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly legend: readonly LegendItem[];
  readonly svg: SVGSVGElement;
}

/** The pictures that are on the page now, each by the headings it stands under. */
export function picturesOnPage(): readonly PagePicture[] {
  const seen = new Map<string, number>();
  return [...document.querySelectorAll<SVGSVGElement>("svg.picture")].flatMap((svg) => {
    const box = svg.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return [];
    const panel = svg.closest("section");
    const figure = svg.closest("figure");
    const heading = panel?.querySelector("h2")?.textContent ?? panel?.getAttribute("aria-label") ?? words().picture;
    const own = seenIn(figure?.querySelector("figcaption h3") ?? figure?.querySelector("figcaption"));
    const place = (panel?.id ?? "").replace("panel-", "") || "timeline";
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    const said = figure === null ? panel?.querySelector(".summary")?.textContent : null;
    return [
      {
        id: count === 1 ? place : `${place}-${count}`,
        title: own ? `${heading}: ${own}` : heading,
        summary: said ?? svg.getAttribute("aria-label") ?? "",
        legend: legendOf(figure ?? svg.parentElement),
        svg,
      },
    ];
  });
}

/** Its words without those that only a screen reader has. */
function seenIn(element: Element | null | undefined): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  for (const unseen of copy?.querySelectorAll(".for-reader") ?? []) unseen.remove();
  return (copy?.textContent ?? "").replace(/\s+/g, " ").trim();
}

/** How the page's samples are written where there is only text; the first that fits. */
const SIGNS = [
  [".key-dot.history", "○"],
  [".key-dot.left-out", "◌"],
  [".key-dot", "●"],
] as const;

/** The page says beside a picture what its lines and marks are; in a file it must stand under it. */
function legendOf(place: Element | null): LegendItem[] {
  return [...(place?.querySelectorAll<HTMLElement>(".legend, .key-item") ?? [])].map((item) => {
    const style = getComputedStyle(item);
    const sign = SIGNS.find(([sample]) => item.querySelector(sample) !== null)?.[1] ?? "—";
    return {
      text: `${sign} ${seenIn(item)}`,
      colour: colourOf(style.getPropertyValue("--paint") || style.color),
    };
  });
}

/** `without` names what is left out of the copy. */
export function svgFile(
  svg: SVGSVGElement,
  caption: Caption,
  without = "",
): { readonly text: string; readonly size: readonly [number, number] } {
  const box = svg.getBoundingClientRect();
  const style = getComputedStyle(document.documentElement);
  const [ink, soft, paper] = ["--ink", "--soft", "--paper"].map((name) => colourOf(style.getPropertyValue(name)));
  const [left, right] = overhang(svg, box);
  const width = Math.ceil(Math.max(left + box.width + right, 320)) + 2 * MARGIN;
  const columns = Math.floor((width - 2 * MARGIN) / 6.2);
  const legend = (caption.legend ?? []).flatMap(({ text, colour }) =>
    wrapped(text, columns).map((line) => [line, colour] as const),
  );
  const summary = wrapped(caption.summary, columns);
  const foot = caption.lines.flatMap((line) => wrapped(line, columns));
  const top = MARGIN + 22;
  const below = top + Math.ceil(box.height) + 20;
  const height = below + (legend.length + summary.length + foot.length) * LINE + MARGIN;
  const font = 'font-family="system-ui, sans-serif" font-size="12"';
  const lines = [
    ...legend,
    ...summary.map((text) => [text, ink] as const),
    ...foot.map((text) => [text, soft] as const),
  ];
  const text = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(caption.title)}</title><desc>${escapeXml([caption.summary, ...caption.lines].join(" "))}</desc>`,
    metadataOf(caption.state),
    patternsInFull(),
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + 8}" ${font} font-weight="600" fill="${ink}">${escapeXml(caption.title)}</text>`,
    `<g transform="translate(${MARGIN + left} ${top})">${inFull(svg, box, without)}</g>`,
    ...lines.map(
      ([line, fill], index) =>
        `<text x="${MARGIN}" y="${below + index * LINE}" ${font} fill="${fill}">${escapeXml(line)}</text>`,
    ),
    "</svg>",
  ].join("\n");
  return { text, size: [width, height] };
}

/** How far words stand out of a picture that flows, to the left and to the right. */
export function overhang(svg: SVGSVGElement, box: DOMRect): readonly [number, number] {
  let [left, right] = [0, 0];
  for (const text of svg.querySelectorAll("text")) {
    const { left: from, right: to, width } = text.getBoundingClientRect();
    if (width === 0) continue;
    left = Math.max(left, box.left - from);
    right = Math.max(right, to - box.right);
  }
  return [Math.ceil(left), Math.ceil(right)];
}

/** A copy whose looks are written into it. */
function inFull(svg: SVGSVGElement, { width, height }: DOMRect, without: string): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  const originals = [svg, ...svg.querySelectorAll<SVGElement>("*")];
  const gone: Element[] = [];
  for (const [index, element] of copies.entries()) {
    const style = getComputedStyle(originals[index]!);
    if (style.display === "none" || (without !== "" && element.matches(without))) gone.push(element);
    for (const name of LOOKS) {
      const value = style.getPropertyValue(name);
      if (value !== "" && value !== "auto" && value !== "normal") element.setAttribute(name, inFile(value));
    }
    if (style.transform !== "none") element.setAttribute("transform", style.transform);
    for (const name of ["class", "id", "data-keys", "tabindex", "aria-label", "role"]) element.removeAttribute(name);
  }
  for (const element of gone) element.remove();
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  copy.setAttribute("overflow", "visible");
  return new XMLSerializer().serializeToString(copy);
}

/** Colours as every program reads them, and references within the file. */
function inFile(value: string): string {
  const reference = /^url\("?[^)"]*#([a-z-]+)"?\)/.exec(value);
  if (reference !== null) return `url(#${reference[1]})`;
  return /^(?:oklch|oklab|lab|lch|color|light-dark)\(/.test(value) ? colourOf(value) : value.replaceAll('"', "'");
}

const known = new Map<string, string>();
let brush: CanvasRenderingContext2D | null = null;

function colourOf(value: string): string {
  const plain = value.trim();
  const found = known.get(plain);
  if (found !== undefined) return found;
  brush ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  let colour = plain;
  if (brush !== null) {
    const probe = document.createElement("span");
    probe.hidden = true;
    document.body.append(probe);
    probe.style.color = plain;
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = getComputedStyle(probe).color;
    probe.remove();
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
    colour =
      alpha === 255 ? `rgb(${red},${green},${blue})` : `rgba(${red},${green},${blue},${(alpha! / 255).toFixed(3)})`;
  }
  known.set(plain, colour);
  return colour;
}

function patternsInFull(): string {
  const defs = document.querySelector<SVGSVGElement>("svg.patterns defs");
  if (defs === null) return "";
  const copy = defs.cloneNode(true) as SVGElement;
  const originals = [...defs.querySelectorAll("*")];
  for (const [index, element] of [...copy.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(originals[index]!);
    for (const name of ["fill", "stroke", "stroke-width"] as const)
      element.setAttribute(name, inFile(style.getPropertyValue(name)));
    element.removeAttribute("class");
  }
  return new XMLSerializer().serializeToString(copy);
}

/** Lines of at most so many letters, broken between words. */
export function wrapped(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (let word of text.split(/\s+/)) {
    while (word.length > columns) {
      lines.push(...(line === "" ? [] : [line]), word.slice(0, columns));
      line = "";
      word = word.slice(columns);
    }
    if (line !== "" && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** The picture as pixels, twice as fine as on screen, with the recipe in a chunk of text. */
export async function pngFile(
  { text, size: [width, height] }: ReturnType<typeof svgFile>,
  state: string,
): Promise<Blob> {
  const canvas = Object.assign(document.createElement("canvas"), { width: 2 * width, height: 2 * height });
  canvas.getContext("2d")!.drawImage(await imageOf(text), 0, 0, 2 * width, 2 * height);
  const plain = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  if (plain === null) throw new Error("this browser makes no PNG");
  return new Blob([withText(new Uint8Array(await plain.arrayBuffer()), state)], { type: "image/png" });
}

export async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
