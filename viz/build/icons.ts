import { deflateSync } from "node:zlib";
import { crc32 } from "../share/png.ts";

/** The page's sign, drawn once: two marks of unlike shape and like weight, on paper. As SVG, and as the PNGs that installing wants. */

interface Mark {
  readonly fill: string;
  readonly colour: readonly number[];
  readonly svg: string;
  /** How far a point of the unit square lies outside of it; below nought within. */
  readonly distance: (x: number, y: number) => number;
}

const PAPER = "#fbfaf6";
const PAPER_COLOUR = colourOf(PAPER);
const MARKS: readonly Mark[] = [
  {
    fill: "#2f6fb0",
    colour: colourOf("#2f6fb0"),
    svg: `<circle cx="27" cy="50" r="19"`,
    distance: (x, y) => Math.hypot(x - 0.27, y - 0.5) - 0.19,
  },
  {
    fill: "#b0662a",
    colour: colourOf("#b0662a"),
    svg: `<path d="M72 27 95 50 72 73 49 50Z"`,
    distance: (x, y) => (Math.abs(x - 0.72) + Math.abs(y - 0.5) - 0.23) / Math.SQRT2,
  },
];

export interface Icon {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly sizes: string;
  readonly type: string;
  readonly purpose: "any" | "maskable";
}

export function icons(): Icon[] {
  const png = (name: string, size: number, purpose: Icon["purpose"]): Icon => ({
    name,
    // Systems cut a maskable one to their own shape: the marks keep to its middle.
    bytes: pngOf(size, purpose === "maskable" ? 0.72 : 1),
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  return [
    { name: "icon.svg", bytes: svgOf(), sizes: "any", type: "image/svg+xml", purpose: "any" },
    png("icon-192.png", 192, "any"),
    png("icon-512.png", 512, "any"),
    png("icon-maskable-512.png", 512, "maskable"),
  ];
}

function svgOf(): string {
  const marks = MARKS.map(({ svg, fill }) => `${svg} fill="${fill}"/>`).join("");
  const ground = `<rect width="100" height="100" rx="18" fill="${PAPER}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${ground}${marks}</svg>\n`;
}

/** Steps of a mark's edge from paper to full colour. Paper and both marks' steps make sixteen colours, four bits a pixel. */
const STEPS = [7, 8] as const;

const PALETTE = [
  PAPER_COLOUR,
  ...MARKS.flatMap(({ colour }, mark) =>
    Array.from({ length: STEPS[mark]! }, (_, step) =>
      PAPER_COLOUR.map((paper, at) => Math.round(paper + ((step + 1) / STEPS[mark]!) * (colour[at]! - paper))),
    ),
  ),
];

function pngOf(size: number, scale: number): Uint8Array {
  const width = 1 + size / 2;
  const rows = Buffer.alloc(size * width);
  for (let y = 0; y < size; y++) {
    // Each row begins with its filter: none.
    for (let x = 0; x < size; x += 2)
      rows[y * width + 1 + x / 2] = (pixel(x, y, size, scale) << 4) | pixel(x + 1, y, size, scale);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  // Four bits a pixel, by palette.
  header.set([4, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(PALETTE.flat())),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** A colour of the palette. */
function pixel(x: number, y: number, size: number, scale: number): number {
  const unit = (pixels: number) => ((pixels + 0.5) / size - 0.5) / scale + 0.5;
  let before = 1;
  for (const [mark, { distance }] of MARKS.entries()) {
    // The edge fades over one pixel.
    const share = Math.min(1, Math.max(0, 0.5 - distance(unit(x), unit(y)) * size * scale));
    const step = Math.round(share * STEPS[mark]!);
    if (step > 0) return before + step - 1;
    before += STEPS[mark]!;
  }
  return 0;
}

function colourOf(fill: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(fill.slice(at, at + 2), 16));
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
