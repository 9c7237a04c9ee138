import type { Entry, EventType, Journal, PartyId, Settings } from "../../sim/index.ts";
import { FEED } from "../words/english/feed.ts";
import { LABELS } from "../words/english/labels.ts";
import { wordsOf } from "../words/language.ts";
import { entrySentence, timeLabel } from "../words/tell.ts";
import {
  type Choices,
  words as columns,
  numbers,
  type Paint,
  paintOfEvent,
  type Table,
  type Tag,
  tagOf,
} from "./figure.ts";
import { tagWords } from "./labels.ts";
import { LAYERS, type Layer, layerOf, worthTelling } from "./layers.ts";
import { lazily, remembered } from "./memo.ts";
import { countUpTo } from "./search.ts";
import { visibleEntries } from "./secrecy.ts";

const words = wordsOf("feed", FEED);
const labels = wordsOf("labels", LABELS);

/** What happened, as a list of plain sentences: everything worth telling that a viewer may see, in order. */
export interface Feed {
  readonly items: readonly FeedItem[];
  readonly minutes: readonly number[];
  /** Layers that occur, with how many items each has. */
  readonly layers: readonly {
    readonly id: Layer;
    readonly label: string;
    readonly meaning: string;
    readonly count: number;
  }[];
  readonly settings: Settings;
}

export interface FeedItem {
  readonly seq: number;
  /** Position in the journal. */
  readonly index: number;
  readonly minute: number;
  readonly when: string;
  readonly type: EventType;
  readonly layer: Layer;
  readonly sentence: string;
  readonly paint: Paint;
  readonly parties: readonly PartyId[];
  /** Whose claim it is; null for what is nobody's. */
  readonly reporter: string | null;
  readonly tag: Tag;
}

export interface FeedFilter {
  /** Layers to show; all when left out. */
  readonly layers?: ReadonlySet<Layer>;
  /** Only what concerns this party. */
  readonly party?: PartyId | null;
  /** Words that all must occur in the sentence or its moment, in capitals or not, with their accents or without. */
  readonly text?: string;
}

export const feedOf: (journal: Journal, choices: Choices) => Feed = remembered(build, ({ truth }) => String(truth));

function build(journal: Journal, choices: Choices): Feed {
  const { settings } = journal.start;
  const items = visibleEntries(journal.entries, settings, choices)
    .filter(({ event }) => worthTelling(event))
    .map((entry) => itemOf(entry, settings));
  const counts = new Map<Layer, number>();
  for (const { layer } of items) counts.set(layer, (counts.get(layer) ?? 0) + 1);
  const layers = LAYERS.map((id) => ({ id, ...words().layers[id], count: counts.get(id) ?? 0 }));
  return {
    items,
    minutes: items.map(({ minute }) => minute),
    layers: layers.filter(({ count }) => count > 0),
    settings,
  };
}

/** Sentences are made when they are read: of thousands of observations most never are. */
function itemOf(entry: Entry, settings: Settings): FeedItem {
  const { seq, index, time, event } = entry;
  const sentence = lazily(() => entrySentence(entry, settings));
  return {
    seq,
    index,
    minute: time,
    when: timeLabel(time, settings),
    type: event.type,
    layer: layerOf(event),
    get sentence() {
      return sentence();
    },
    paint: paintOfEvent(event, settings),
    parties: partiesIn(event, settings),
    reporter: "reporter" in event ? event.reporter : null,
    tag: tagOf(event, settings),
  };
}

/** Fields of an event that name a party, the one who acts first. */
const NAMING = [
  "by",
  "side",
  "party",
  "reporter",
  "debtor",
  "group",
  "to",
  "accused",
  "victim",
  "target",
  "hit",
] as const;

export function partiesIn(event: Entry["event"], settings: Settings): PartyId[] {
  const fields = event as unknown as Readonly<Record<string, unknown>>;
  const known = idsOf(settings);
  const found: PartyId[] = [];
  const add = (id: unknown) => {
    if (typeof id === "string" && known.has(id) && !found.includes(id)) found.push(id);
  };
  for (const name of NAMING) {
    const value = fields[name];
    if (Array.isArray(value)) value.forEach(add);
    else if (value !== undefined) add(value);
  }
  return found;
}

const ids = new WeakMap<Settings, ReadonlySet<PartyId>>();

function idsOf(settings: Settings): ReadonlySet<PartyId> {
  const known = ids.get(settings) ?? new Set(settings.parties.map(({ id }) => id));
  ids.set(settings, known);
  return known;
}

/** Without what a reader does not type: capitals, accents, the vowel signs of Arabic. */
function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

const texts = new WeakMap<FeedItem, string>();

function textOf(item: FeedItem): string {
  const known = texts.get(item) ?? folded(`${item.when} ${item.sentence}`);
  texts.set(item, known);
  return known;
}

/** The items that pass, in order. */
export function filterFeed({ items }: Pick<Feed, "items">, { layers, party, text = "" }: FeedFilter): FeedItem[] {
  const wanted = folded(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  return items.filter((item) => {
    if (layers !== undefined && !layers.has(item.layer)) return false;
    if (party !== undefined && party !== null && !item.parties.includes(party)) return false;
    if (wanted.length === 0) return true;
    const said = textOf(item);
    return wanted.every((word) => said.includes(word));
  });
}

/** What a reader has before them: what has happened by a minute, of the window that is looked at where there is one. */
export function feedBy(feed: Feed, minute: number, brush: readonly [number, number] | null): readonly FeedItem[] {
  if (brush === null) return feed.items.slice(0, countUpTo(feed.minutes, minute));
  const [from, to] = brush.map((edge) => feed.settings.onset + edge) as [number, number];
  return feed.items.slice(countUpTo(feed.minutes, from - 1), countUpTo(feed.minutes, Math.min(minute, to)));
}

export function feedSummary(feed: Feed, shown: readonly FeedItem[]): string {
  const { all, some, allReplay, someReplay } = words();
  const replay = feed.settings.mode === "replay";
  const count = feed.items.length;
  if (shown.length === count) return (replay ? allReplay : all)(count);
  return (replay ? someReplay : some)(shown.length, count);
}

/** The table twin of the items shown. */
export function feedTable(items: readonly FeedItem[]): Table {
  const is = words().columns;
  return {
    caption: words().caption,
    columns: [...[is.time, is.layer, is.what, labels().figureIs].map(columns), numbers(is.entry)],
    leading: [0, 2],
    minutes: items.map(({ minute }) => minute),
    rows: items.map(({ when, layer, sentence, tag, seq }) => [when, layer, sentence, tagWords(tag), seq]),
  };
}
