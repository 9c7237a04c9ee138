import { PARAMETERS, type ParameterId } from "../sim/index.ts";
import {
  type Address,
  type Draft,
  encode,
  type Known,
  type Param,
  pairsOf,
  type ReadAddress,
  readPairs,
} from "./address-pairs.ts";
import { readIntervention, writeIntervention } from "./intervention-text.ts";
import { readSelection, SEED, SPEEDS, selectionKey } from "./session.ts";
import { ADDRESS as ENGLISH } from "./words/english/address.ts";
import { LANGUAGES, wordsOf } from "./words/language.ts";

const words = wordsOf("address", ENGLISH);

/**
 * The address holds the state. This is the whole list of its parameters: what each is called, accepts and writes;
 * docs/address.md is made from it and from what `address-list.ts` says of each.
 */

const only = (name: string) => ({ name, matches: (given: string) => given === name });
const written = (name: string, value: string | null) => (value === null ? [] : [[name, value] as const]);

/** Hours since the onset as minutes; null for a text that is no such number. */
function minutesFrom(text: string): number | null {
  return /^-?\d{1,5}(\.\d{1,4})?$/.test(text) ? Math.round(Number(text) * 60) : null;
}

function hoursOf(minutes: number): string {
  return String(Math.round((minutes / 60) * 10_000) / 10_000);
}

function oneOf<Key extends keyof Draft>(name: string, key: Key, values: Readonly<Record<string, Draft[Key]>>) {
  return {
    ...only(name),
    read: (draft: Draft, value: string) => {
      if (!Object.hasOwn(values, value)) return words().oneOf(Object.keys(values).join(", "));
      draft[key] = values[value]!;
      return null;
    },
  };
}

/** Panels by their names. */
function listOf(name: "tables" | "only" | "hide", most = Infinity): Param {
  return {
    ...only(name),
    read: (draft, value, _, { panels }) => {
      const names = value.split(",");
      if (names.length > most || !names.every((one) => panels.includes(one)))
        return (most === 3 ? words().threeOf : words().someOf)(panels.join(","));
      draft[name] = [...new Set(names)];
      return null;
    },
    write: (address) => written(name, address[name].length === 0 ? null : address[name].join(",")),
  };
}

const HYPOTHESIS = /^h\.[a-z][a-z0-9-]*$/;
const THEMES = { auto: "auto", light: "light", dark: "dark" } as const;
const LANGUAGE = Object.fromEntries(LANGUAGES.map((code) => [code, code]));
const SPEED = Object.fromEntries(SPEEDS.map((speed) => [String(speed), speed]));

export const ADDRESS: readonly Param[] = [
  {
    ...only("scenario"),
    read: (draft, value, _, { scenarios }) => {
      const found = scenarios.find(({ slug }) => slug === value);
      if (found === undefined) return words().oneOf(scenarios.map(({ slug }) => slug).join(", "));
      draft.recipe = { ...draft.recipe, scenario: found.slug, seed: String(found.seed) };
      return null;
    },
    write: ({ recipe }) => written("scenario", recipe.scenario),
  },
  {
    ...only("seed"),
    read: (draft, value) => {
      if (!SEED.test(value)) return words().seed;
      draft.recipe = { ...draft.recipe, seed: value };
      return null;
    },
    write: ({ recipe }) => written("seed", recipe.seed),
  },
  {
    ...only("t"),
    read: (draft, value) => {
      const at = minutesFrom(value);
      if (at === null && value !== "end") return words().hours;
      draft.at = at;
      return null;
    },
    write: ({ at }) => written("t", at === null ? "end" : hoursOf(at)),
  },
  {
    name: "p.<parameter>",
    matches: (name) => name.startsWith("p."),
    read: (draft, value, name) => {
      const id = name.slice(2);
      if (!Object.hasOwn(PARAMETERS, id)) return words().parameter;
      const { min, max, unit } = PARAMETERS[id as ParameterId];
      const number = Number(value);
      const fits = /^-?\d+(\.\d+)?(e-?\d+)?$/.test(value) && number >= min && number <= max;
      if (!fits) return words().number(unit, min, max);
      draft.recipe = { ...draft.recipe, parameters: { ...draft.recipe.parameters, [id]: number } };
      return null;
    },
    write: ({ recipe }) => Object.entries(recipe.parameters).map(([id, value]) => [`p.${id}`, String(value)] as const),
  },
  {
    name: "h.<hypothesis>",
    matches: (name) => name.startsWith("h."),
    read: (draft, value, name) => {
      if (!HYPOTHESIS.test(name)) return words().hypothesis;
      if (value !== "on" && value !== "off") return words().onOrOff;
      const hypotheses = { ...draft.recipe.hypotheses, [name.slice(2)]: value === "on" };
      draft.recipe = { ...draft.recipe, hypotheses };
      return null;
    },
    write: ({ recipe }) => Object.entries(recipe.hypotheses).map(([id, on]) => [`h.${id}`, on ? "on" : "off"] as const),
  },
  {
    ...only("if"),
    read: (draft, value) => {
      const intervention = readIntervention(value);
      if (intervention === null) return words().intervention;
      draft.recipe = { ...draft.recipe, interventions: [...draft.recipe.interventions, intervention] };
      return null;
    },
    write: ({ recipe }) => recipe.interventions.map((item) => ["if", writeIntervention(item)] as const),
  },
  {
    ...only("pin"),
    read: (draft, value, _, known) => {
      const { address, problems } = readPairs(
        value.split(",").map((pair) => [pair.slice(0, pair.indexOf(":")), pair.slice(pair.indexOf(":") + 1)] as const),
        RECIPE,
        known,
      );
      if (problems.length > 0) return words().pin;
      draft.pinned = address.recipe;
      return null;
    },
    write: (address) =>
      written(
        "pin",
        address.pinned === null ? null : pairsOf({ ...address, recipe: address.pinned }, RECIPE, ":", ","),
      ),
  },
  {
    ...only("sel"),
    read: (draft, value) => {
      const selection = readSelection(value);
      if (selection === null) return words().selection;
      draft.selection = selection;
      return null;
    },
    write: ({ selection }) => written("sel", selection === null ? null : selectionKey(selection)),
  },
  {
    ...only("brush"),
    read: (draft, value) => {
      const [from, to, ...rest] = value.split("_").map(minutesFrom);
      if (from == null || to == null || rest.length > 0 || from >= to) return words().brush;
      draft.brush = [from, to];
      return null;
    },
    write: ({ brush }) => written("brush", brush === null ? null : brush.map(hoursOf).join("_")),
  },
  {
    ...oneOf("truth", "truth", { hidden: false, shown: true }),
    write: ({ truth }) => written("truth", truth ? "shown" : null),
  },
  {
    ...oneOf("beside", "beside", { none: false, history: true }),
    write: ({ beside }) => written("beside", beside ? "history" : null),
  },
  {
    ...only("panel"),
    read: (draft, value, _, { panels }) => {
      if (!panels.includes(value)) return words().oneOf(panels.join(", "));
      draft.panel = value;
      return null;
    },
    write: ({ panel }) => written("panel", panel),
  },
  listOf("tables"),
  listOf("only", 3),
  listOf("hide"),
  {
    ...only("story"),
    // Which lessons there are only the story knows, which comes later; it says so of one that it does not know.
    read: (draft, value) => {
      draft.story = value;
      return null;
    },
    write: ({ story }) => written("story", story),
  },
  {
    ...only("step"),
    read: (draft, value) => {
      if (!/^[1-9]\d?$/.test(value)) return words().step;
      draft.step = Number(value);
      return null;
    },
    write: ({ step }) => written("step", step === null ? null : String(step)),
  },
  {
    ...only("lock"),
    read: (draft, value) => {
      const names = value.split(",");
      const lockable = (name: string) => name === "all" || Object.hasOwn(PARAMETERS, name) || HYPOTHESIS.test(name);
      if (!names.every(lockable)) return words().lock;
      draft.lock = [...new Set(names)];
      return null;
    },
    write: ({ lock }) => written("lock", lock.length === 0 ? null : lock.join(",")),
  },
  {
    ...oneOf("present", "present", { "": true, on: true }),
    write: ({ present }) => written("present", present ? "on" : null),
  },
  {
    ...oneOf("theme", "theme", THEMES),
    write: ({ theme }) => written("theme", theme === "auto" ? null : theme),
  },
  {
    ...oneOf("lang", "lang", LANGUAGE),
    write: ({ lang }) => written("lang", lang === "en" ? null : lang),
  },
  {
    ...oneOf("keys", "keys", { on: true, off: false }),
    write: ({ keys }) => written("keys", keys ? null : "off"),
  },
  {
    ...only("embed"),
    read: (draft, value) => {
      if (value !== "" && !/^https?:\/\/[a-z0-9.-]{1,253}(:\d{1,5})?$/.test(value)) return words().embed;
      draft.embed = value;
      return null;
    },
    write: ({ embed }) => written("embed", embed),
  },
  {
    ...oneOf("speed", "speed", SPEED),
    write: ({ speed }) => written("speed", speed === 6 ? null : String(speed)),
  },
];

/** Those that make a run. */
const RECIPE = ADDRESS.slice(
  0,
  ADDRESS.findIndex(({ name }) => name === "pin"),
).filter(({ name }) => name !== "t");

/** Addresses are read like files: with a limit. */
const LONGEST = 4000;

/** Reads what follows the question mark. */
export function readAddress(
  search: string,
  known: Known,
  longest = LONGEST,
  from: string = words().theAddress,
): ReadAddress {
  if (search.length <= longest) return readPairs([...new URLSearchParams(search)], ADDRESS, known, from);
  const { address } = readPairs([], ADDRESS, known, from);
  return { address, problems: [words().tooLong(longest)] };
}

/** The query that brings this state back, without the question mark. */
export function writeAddress(address: Address): string {
  return pairsOf(address, ADDRESS, "=", "&", encode);
}
