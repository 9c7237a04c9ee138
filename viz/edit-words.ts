import type { Intervention, ParameterId, Settings } from "../sim/index.ts";
import type { Edits } from "./history.ts";
import { changeLabel, whatIfLabel } from "./select/what-ifs.ts";
import type { Recipe } from "./session.ts";
import { EXPLORE } from "./words/english/explore.ts";
import { wordsOf } from "./words/language.ts";
import { parameterLabel } from "./words/model.ts";
import { figure } from "./words/numbers.ts";
import { spelt, timeLabel } from "./words/tell.ts";

const explore = wordsOf("explore", EXPLORE);
const words = () => explore().edit;

/** What the words of an edit are made with, as far as it is known. */
export interface Naming {
  /** What the scenario fixes by itself. */
  readonly own?: Settings | undefined;
  readonly find?: (slug: string) => { readonly title: string } | undefined;
}

/** What an edit changed, in a few words: "War rate 45 → 60". */
export function editWords(before: Edits, after: Edits, naming: Naming): string {
  const made = recipeWords(before.recipe, after.recipe, naming);
  // A branch pins by itself what it branches from: that goes without saying.
  const [first = words().some, ...rest] = made.length > 0 ? made : pinWords(before, after);
  return rest.length === 0 ? first : words().more(first, rest.length);
}

function recipeWords(from: Recipe, to: Recipe, { own, find }: Naming): string[] {
  const titleOf = ({ scenario }: Recipe) => spelt(find?.(scenario)?.title ?? scenario);
  if (from.scenario !== to.scenario) return [words().scenario(titleOf(from), titleOf(to))];
  const settings = own?.scenario === to.scenario ? own : null;
  return [
    ...interventionWords(from, to, settings),
    ...(from.seed === to.seed ? [] : [words().seed(from.seed, to.seed)]),
    ...parameterWords(from, to, settings),
    ...hypothesisWords(from, to, settings),
  ];
}

function parameterWords(from: Recipe, to: Recipe, settings: Settings | null): string[] {
  const ids = new Set([...Object.keys(from.parameters), ...Object.keys(to.parameters)]) as Set<ParameterId>;
  return [...ids].flatMap((id) => {
    const [a, b] = [from, to].map(({ parameters }) => parameters[id] ?? settings?.parameters[id]);
    return a === b ? [] : [words().number(parameterLabel(id), said(a), said(b))];
  });
}

function said(value: number | undefined): string {
  return value === undefined ? words().asItWas : figure(value);
}

function hypothesisWords(from: Recipe, to: Recipe, settings: Settings | null): string[] {
  const ids = new Set([...Object.keys(from.hypotheses), ...Object.keys(to.hypotheses)]);
  return [...ids].flatMap((id) => {
    if (from.hypotheses[id] === to.hypotheses[id]) return [];
    const known = settings?.hypotheses.find((item) => item.id === id);
    const on = to.hypotheses[id] ?? known?.on;
    const state = on === undefined ? words().asItWas : on ? words().on : words().off;
    return [words().hypothesis(known === undefined ? id : spelt(known.title), state)];
  });
}

function interventionWords(from: Recipe, to: Recipe, settings: Settings | null): string[] {
  const texts = ({ interventions }: Recipe) => new Map(interventions.map((item) => [JSON.stringify(item), item]));
  const [had, has] = [texts(from), texts(to)];
  const dated = (item: Intervention) =>
    settings === null ? changeLabel(item, null) : `${changeLabel(item, settings)} (${timeLabel(item.at, settings)})`;
  const added = [...has].filter(([text]) => !had.has(text)).map(([, item]) => words().whatIf(dated(item)));
  const gone = [...had]
    .filter(([text]) => !has.has(text))
    .map(([, item]) => words().noLonger(whatIfLabel(item, settings)));
  return [...added, ...gone];
}

function pinWords({ pinned: from }: Edits, { pinned: to }: Edits): string[] {
  if (JSON.stringify(from) === JSON.stringify(to)) return [];
  if (to === null) return [words().unpinned];
  return [from === null ? words().pinned : words().otherPinned];
}
