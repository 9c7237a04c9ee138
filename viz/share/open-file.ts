import { checksumOfJournal } from "../../sim/index.ts";
import type { App } from "../app.ts";
import { textAt } from "../fetch-text.ts";
import { scenarioFrom } from "../scenario-asset.ts";
import type { ShippedScenario } from "../scenario-card.ts";
import { KEEP } from "../words/english/keep.ts";
import { wordsOf } from "../words/language.ts";
import type { OpenedRun } from "../worker/read-file.ts";
import { readFileText } from "./file-reader.ts";
import { recipeOf } from "./journal-recipe.ts";
import { isPng, textOf } from "./png.ts";
import { problemLine } from "./problem-line.ts";
import { isFileName, readState, stateIn } from "./state.ts";
import { adopt, bringBack } from "./state-of.ts";
import { textIn } from "./svg-text.ts";

const words = wordsOf("keep", KEEP);

/** Opens what a reader drops, pastes or picks. Whatever is wrong with it is shown, and then nothing else has changed. */

/** Larger ones are refused before they are read. */
const MOST_BYTES = 64_000_000;

export async function openFile(app: App, file: File): Promise<void> {
  if (file.size > MOST_BYTES) return refuse(app, file.name, [words().tooLarge(MOST_BYTES / 1_000_000)]);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPng(bytes)) return openState(app, file.name, textOf(bytes), "picture");
  const text = decoded(bytes);
  if (text === null) return refuse(app, file.name, [words().neither]);
  await openText(app, file.name, text);
}

export async function openText(app: App, name: string, text: string): Promise<void> {
  if (/^\s*(?:<\?xml|<svg)/.test(text)) return openState(app, name, textIn(text), "picture");
  if (/^\s*\{\s*"truce"\s*:\s*"journal"/.test(text)) return openJournal(app, name, text);
  if (/^\s*\{\s*"truce"\s*:\s*"run"/.test(text)) return openState(app, name, stateIn(text), "file");
  if (!isFileName(name)) return refuse(app, name, [words().wantedFile]);
  await openScenario(app, { name, text });
}

/** A scenario joins the list and is shown; undo goes back to what was there. */
export async function openScenario(app: App, own: { readonly name: string; readonly text: string }): Promise<boolean> {
  const slug = await adopt(app, own);
  if (slug === null) return false;
  app.choose(slug);
  app.tell("news", words().opened(own.name), { label: words().undo, act: app.undo });
  return true;
}

async function openState(app: App, name: string, text: string | null, what: "picture" | "file"): Promise<void> {
  if (text === null) return refuse(app, name, [words().noRecipe[what]]);
  const read = readState(text);
  if (!read.ok) return refuse(app, name, [words().badRecipe[what](read.problem)]);
  if (await bringBack(app, read.state, words().named(name), "file"))
    app.tell("news", words().runOpened(name), { label: words().undo, act: app.undo });
}

/** The run of a journal is made again from its recipe, and held to the checksum. */
async function openJournal(app: App, name: string, text: string): Promise<void> {
  const read = await readFileText("journal", name, text);
  if (read.kind !== "journal") return refuse(app, name, read.kind === "refused" ? read.problems.map(problemLine) : []);
  const { run } = read;
  const card = app.scenarios.find((item) => (item.own?.scenario.slug ?? item.slug) === run.scenario);
  if (card === undefined) {
    return refuse(app, name, [words().fromElsewhere(run.scenario)]);
  }
  const before = app.run.get();
  const recipe = recipeOf(run, card.slug, await scenarioOf(card));
  app.edit(null, (draft) => {
    draft.recipe = recipe as typeof draft.recipe;
  });
  tellWhetherSame(app, name, run, before);
}

function tellWhetherSame(app: App, name: string, { checksum }: OpenedRun, before: unknown): void {
  const undo = { label: words().undo, act: app.undo };
  const tell = (same: boolean) =>
    same ? app.tell("news", words().same(name), undo) : app.tell("problem", words().notSame(name), undo);
  const now = app.run.get();
  if (now !== null && checksumOfJournal(now.journal) === checksum) {
    tell(true);
    return;
  }
  const stop = app.run.subscribe((made) => {
    if (made === null || made === before) return;
    stop();
    tell(checksumOfJournal(made.journal) === checksum);
  });
}

async function scenarioOf(card: ShippedScenario) {
  return card.own?.scenario ?? scenarioFrom(await textAt(card.url));
}

function refuse(app: App, file: string, lines: readonly string[]): void {
  app.sheet.set({ kind: "problems", file, lines });
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
