import { named, type OfThisScenario, type Said, say } from "../refusals/index.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { Fault } from "./issues.ts";
import type { Path } from "./problem.ts";
import type { ScenarioForm } from "./schema.ts";
import { minutesOf } from "./times.ts";

/** What a scenario declares: "a party". */
export type Owned = OfThisScenario extends `${infer What} of this scenario` ? What : never;

/** The names a scenario declares, and a place to note those it uses without having them. */
export class Names {
  readonly faults: Fault[] = [];
  readonly parties: readonly string[];
  readonly belligerents: readonly string[];
  readonly sponsors: readonly string[];
  readonly sectors: readonly string[];
  readonly kinds: readonly string[];
  readonly reporters: readonly string[];
  readonly documents: readonly string[];
  readonly #sources: ReadonlySet<string>;

  constructor(private readonly form: ScenarioForm) {
    const withRole = (role: string) => Object.keys(form.parties).filter((id) => form.parties[id]!.role === role);
    this.parties = Object.keys(form.parties);
    this.belligerents = withRole("belligerent");
    this.sponsors = withRole("sponsor");
    this.sectors = Object.keys(form.sectors);
    this.kinds = Object.keys(form.kinds);
    this.reporters = Object.keys(form.reporters);
    this.documents = Object.keys(form.documents ?? {});
    this.#sources = new Set(Object.keys(form.sources ?? {}));
  }

  fault(path: Path, wanted: Said, found: Said, hint: Said | null = null, name = false): void {
    this.faults.push({ path, wanted, found, hint, ...(name ? { name: true } : {}) });
  }

  oneOf(path: Path, name: string | undefined, what: Owned, valid: readonly string[], isName = false): void {
    if (name === undefined || valid.includes(name)) return;
    const hint = didYouMean(name, valid) ?? (valid.length <= 12 ? knownNames(valid) : null);
    this.fault(path, say(`${what} of this scenario`), named(name), hint, isName);
  }

  each(path: Path, list: readonly string[] | undefined, what: Owned, valid: readonly string[]): void {
    for (const [index, name] of (list ?? []).entries()) this.oneOf([...path, index], name, what, valid);
  }

  keys(path: Path, row: object | undefined, what: Owned, valid: readonly string[]): void {
    for (const name of Object.keys(row ?? {})) this.oneOf([...path, name], name, what, valid, true);
  }

  atLeastAnHour(path: Path, duration: string): void {
    if (minutesOf(duration) < 60) this.fault(path, say("at least 1h"), named(duration));
  }

  /** Every source that is cited is a row of the sources. */
  cited(): void {
    const visit = (value: unknown, path: Path): void => {
      if (value === null || typeof value !== "object" || path[0] === "sources") return;
      for (const [name, item] of Object.entries(value)) {
        if (!Array.isArray(item)) visit(item, [...path, name]);
        else if (name === "source") this.#citeAll([...path, name], item);
      }
    };
    visit(this.form, []);
  }

  #citeAll(path: Path, ids: readonly unknown[]): void {
    for (const [index, id] of ids.entries()) {
      if (typeof id !== "string" || this.#sources.has(id)) continue;
      const hint = this.#sources.size === 0 ? say('give a "sourceTable" or "sources"') : didYouMean(id, this.#sources);
      this.fault([...path, index], say("the id of a known source"), named(id), hint);
    }
  }
}

function knownNames(valid: readonly string[]): Said {
  return valid.length === 0 ? say("known: none") : say("known: {names}", { names: valid.join(", ") });
}
