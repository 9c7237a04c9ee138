import type { Intervention, ParameterId, PartyId } from "../sim/index.ts";
import type { Edits, History } from "./history.ts";
import { type LanguageCode, languageCode } from "./words/language.ts";

/** The one state that the page and its address share. Immutable; every change is a function from a session to the next. */

/** What makes a run, again and again the same. */
export interface Recipe {
  readonly scenario: string;
  readonly seed: string;
  readonly parameters: Readonly<Partial<Record<ParameterId, number>>>;
  readonly hypotheses: Readonly<Record<string, boolean>>;
  readonly interventions: readonly Intervention[];
}

/** What the reader points at: the same thing in every panel. */
export type Selection =
  | { readonly kind: "event"; readonly seq: number }
  | { readonly kind: "party"; readonly id: PartyId }
  | { readonly kind: "pair"; readonly holder: PartyId; readonly target: PartyId }
  | { readonly kind: "reporter"; readonly id: string }
  | { readonly kind: "document"; readonly id: string }
  | { readonly kind: "sector"; readonly id: string }
  | { readonly kind: "obligation"; readonly id: string };

export type Theme = "auto" | "light" | "dark";

export interface Session extends Edits {
  /** Settled play head, minutes since the onset; null for the end of the run. */
  readonly at: number | null;
  readonly selection: Selection | null;
  readonly hover: Selection | null;
  /** Minutes since the onset. */
  readonly brush: readonly [number, number] | null;
  /** Whether the simulator's ground truth is shown. */
  readonly truth: boolean;
  /** Whether the claims published at the time are laid beside a simulated run. */
  readonly beside: boolean;
  /** The panel in front where only one fits. */
  readonly panel: string;
  /** Panels that show their table instead of their picture. */
  readonly tables: readonly string[];
  /** The panels of a lesson's step, which locks all else; empty for the whole page. */
  readonly only: readonly string[];
  /** Panels that are not there. */
  readonly hide: readonly string[];
  /** The lesson that the story panel tells; null for none. */
  readonly story: string | null;
  /** Which step of it, from 1 on; null before the story has begun. */
  readonly step: number | null;
  /** Numbers and hypotheses ("h.…") that the reader cannot change; "all" for every one. */
  readonly lock: readonly string[];
  /** For a projector: large, few words, nothing to scroll. */
  readonly present: boolean;
  readonly theme: Theme;
  /** The language that the page was opened with. */
  readonly lang: LanguageCode;
  readonly keys: boolean;
  /** Set while the page stands within another: the origin it talks to, or "" for none. */
  readonly embed: string | null;
  /** Simulated hours a second. */
  readonly speed: number;
  readonly history: History;
}

/** A seed, or a seed and the number of a run that shares it: "42/17" is run 17 of the ensemble of 42. */
export const SEED = /^[0-9A-Za-z._-]{1,64}(?:\/\d{1,6})?$/;

export const SPEEDS = [1, 3, 6, 12, 24] as const;

export function recipeFor(scenario: string, seed: string | number): Recipe {
  return { scenario, seed: String(seed), parameters: {}, hypotheses: {}, interventions: [] };
}

export function startSession(recipe: Recipe): Session {
  return {
    recipe,
    pinned: null,
    at: null,
    selection: null,
    hover: null,
    brush: null,
    truth: false,
    beside: false,
    panel: "tallies",
    tables: [],
    only: [],
    hide: [],
    story: null,
    step: null,
    lock: [],
    present: false,
    theme: "auto",
    lang: languageCode(),
    keys: true,
    embed: null,
    speed: 6,
    history: { past: [], future: [] },
  };
}

/** A story by itself, as while a prediction is made: nothing else is there that could tell how it ends. */
export const ALONE = { panel: "story", only: ["story"], hide: ["timeline"] } satisfies Partial<Session>;

/** A change of the interface: not an edit, and not undone. */
export function change(session: Session, patch: Partial<Omit<Session, "recipe" | "pinned" | "history">>): Session {
  return { ...session, ...patch };
}

export function withTable(session: Session, panel: string, shown: boolean): Session {
  const others = session.tables.filter((id) => id !== panel);
  return { ...session, tables: shown ? [...others, panel] : others };
}

export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && selectionKey(a) === selectionKey(b));
}

/** "pair:us>russia": one text for one thing, as marks carry it and the address writes it. */
export function selectionKey(selection: Selection): string {
  if (selection.kind === "event") return `event:${selection.seq}`;
  return selection.kind === "pair"
    ? `pair:${selection.holder}>${selection.target}`
    : `${selection.kind}:${selection.id}`;
}

/** What `selectionKey` wrote; null for any other text. */
export function readSelection(text: string): Selection | null {
  const [, kind = "", rest = ""] = /^([a-z]+):(.+)$/.exec(text) ?? [];
  switch (kind) {
    case "event":
      return /^\d{1,9}$/.test(rest) ? { kind, seq: Number(rest) } : null;
    case "pair": {
      const [, holder, target] = /^([a-z][a-z0-9-]*)>([a-z][a-z0-9-]*)$/.exec(rest) ?? [];
      return holder !== undefined && target !== undefined ? { kind, holder, target } : null;
    }
    case "party":
    case "reporter":
    case "document":
    case "sector":
    case "obligation":
      return /^[a-z][a-z0-9-]*$/.test(rest) ? { kind, id: rest } : null;
    default:
      return null;
  }
}
