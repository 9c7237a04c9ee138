import type { Paint } from "../select/figure.ts";
import { tagWords } from "../select/labels.ts";
import { type DaySpan, daySpans } from "../select/moments.ts";
import type { Accused, CoverStep, SumStep, Tallies, TallyDot, TallyRow } from "../select/tallies.ts";
import { TALLIES } from "../words/english/tallies.ts";
import { wordsOf } from "../words/language.ts";

const words = wordsOf("tallies", TALLIES);

/** The tallies as they are laid out: the two sides beside each other, and what was laid to others in a third column. */
export interface TallyPicture {
  readonly tallies: Tallies;
  readonly columns: readonly PictureColumn[];
  readonly rows: readonly PictureRow[];
  /** Whether the published record is laid beside a simulated run. */
  readonly beside: boolean;
  /** Days that are named. */
  readonly days: readonly DaySpan[];
  readonly sizes: TallySizes;
}

/** What its parts take of the height, in pixels. */
export interface TallySizes {
  /** Of a column's heading. */
  readonly line: number;
  readonly label: number;
  readonly strip: number;
  readonly sum: number;
  readonly foot: number;
  /** Base line of the count, under the dots, and where what is disputed stands from there. */
  readonly count: number;
  readonly disputed: readonly [x: number, y: number];
  /** Percent of the width that labels take beside the cells, where they do not stand above. */
  readonly aside: number;
}

const USUAL: TallySizes = {
  line: 15,
  label: 18,
  strip: 15,
  sum: 34,
  foot: 20,
  count: 16,
  disputed: [2, 13],
  aside: 0,
};

export interface PictureColumn {
  readonly id: string;
  readonly lines: readonly string[];
  readonly paint: Paint;
  readonly keys: string | null;
}

export interface PictureRow {
  readonly id: string;
  readonly kind: "reported" | "truth";
  readonly label: string;
  readonly keys: string | null;
  readonly cells: readonly PictureCell[];
  readonly coverage: readonly CoverStep[];
  /** Whether any cell has a sum; else only single claims are drawn. */
  readonly summed: boolean;
}

export interface PictureCell {
  readonly column: PictureColumn;
  readonly sums: readonly Omit<SumStep, "seq">[];
  readonly most: number;
  readonly dots: readonly PictureDot[];
}

export interface PictureDot extends TallyDot {
  readonly look: "in-sum" | "left-out" | "history";
  readonly paint: Paint;
  /** 0 for the smallest count, 1 for the largest of its measure. */
  readonly size: number;
  /** What it says, and whose figure that is. */
  readonly told: string;
}

const OTHERS = "others";

/** What the name of a day takes of a column on a phone, by how many columns there are. */
const dayOf = (columns: number) => 0.06 + 0.12 * columns;

export function pictureOf(tallies: Tallies): TallyPicture {
  const { columns, settings, rows } = tallies;
  const sides = columns.flatMap((column, index) =>
    column.id !== null && settings.belligerents.includes(column.id) ? [index] : [],
  );
  const others = columns.flatMap((_, index) => (sides.includes(index) ? [] : [index]));
  const reported = rows.filter(({ cells }) => cells.some(({ claims }) => claims.length > 0));
  const hasOthers = reported.some(({ cells }) => others.some((index) => cells[index]!.claims.length > 0));
  const shown = [
    ...sides.map((index) => columnOf(columns[index]!, hasOthers ? 13 : 19)),
    ...(hasOthers
      ? [
          {
            id: OTHERS,
            lines: [words().laidTo, words().othersFirst, words().othersSecond],
            paint: "neutral",
            keys: null,
          } as const,
        ]
      : []),
  ];
  const body = reported.map((row): PictureRow => {
    const summed = sides.some((side) => row.cells[side]!.sums.length > 0);
    return {
      summed,
      coverage: row.coverage,
      id: `${row.reporter}/${row.measure}`,
      kind: "reported",
      label: row.measure === "acts" ? words().rowOfActs(row.label) : words().rowOfDeaths(row.label),
      keys: `reporter:${row.reporter}`,
      cells: shown.map((column, place) =>
        column.id === OTHERS
          ? { column, sums: [], most: 1, dots: others.flatMap((other) => dotsOf(tallies, row, other)) }
          : {
              column,
              sums: row.cells[sides[place]!]!.sums,
              most: tallies.most[row.measure].sum,
              dots: dotsOf(tallies, row, sides[place]!),
            },
      ),
    };
  });
  return {
    tallies,
    sizes: USUAL,
    days: daysIn(tallies, dayOf(shown.length)),
    columns: shown,
    rows: [...truthRow(tallies, shown), ...body.filter(({ summed }) => summed), ...body.filter((row) => !row.summed)],
    beside: rows.some(({ cells }) => cells.some(({ historical }) => historical.length > 0)),
  };
}

/** The days that are named where a name takes such a share of a column, as evenly as they come. */
export function daysIn({ settings, domain }: Tallies, share: number): DaySpan[] {
  const days = daySpans(settings, domain);
  const every = Math.ceil(share * days.length);
  const last = domain[1] - share * (domain[1] - domain[0]);
  return days.filter(({ day, from }) => (day - 1) % every === 0 && from <= last);
}

function columnOf({ id, label, paint }: Accused, letters: number): PictureColumn {
  return {
    id: id ?? OTHERS,
    lines: [words().laidTo, ...inLines(label, letters)],
    paint,
    keys: id === null ? null : `party:${id}`,
  };
}

function dotsOf({ columns, most }: Tallies, { cells, measure }: TallyRow, column: number): PictureDot[] {
  const { paint } = columns[column]!;
  const drawn = (dot: TallyDot, look: PictureDot["look"]): PictureDot => ({
    ...dot,
    look,
    paint,
    size: Math.sqrt(dot.count / Math.max(1, most[measure].single)),
    told: `${dot.label}${dot.text && `: ${dot.text}`} (${tagWords(dot.tag)})`,
  });
  const { claims, historical } = cells[column]!;
  return [
    ...claims.map((dot) => drawn(dot, dot.leftOut === null ? "in-sum" : "left-out")),
    ...historical.map((claim) => drawn({ ...claim, leftOut: null }, "history")),
  ];
}

function truthRow({ truth }: Tallies, columns: readonly PictureColumn[]): PictureRow[] {
  if (truth === null) return [];
  const most = Math.max(1, ...truth.map(({ steps }) => steps.at(-1)?.acts ?? 0));
  const cells = columns.map((column): PictureCell => {
    const steps = truth.find(({ side }) => side === column.id)?.steps ?? [];
    const sums = steps.map(({ minute, acts }) => ({ minute, count: acts, contested: 0 }));
    return { column, sums, most, dots: [] };
  });
  const label = words().truthRow;
  return [{ id: "truth", kind: "truth", label, keys: null, cells, coverage: [], summed: true }];
}

/** A name in lines of up to so many letters. */
export function inLines(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
