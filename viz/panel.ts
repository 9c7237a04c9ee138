import type { ComponentType } from "preact";
import type { Scenario } from "../sim/index.ts";
import type { Run } from "./run.ts";
import type { Table, Tag } from "./select/figure.ts";
import type { Session } from "./session.ts";
import type { Catalogue } from "./words/catalogue.ts";

/** One panel of the page. A new one is a selection, a view, a content, and a row in `panels.ts`. */
export interface Panel {
  /** As the address writes it. */
  readonly id: keyof Catalogue["panels"];
  /** Who (left), what (middle) or why (right). */
  readonly column: "who" | "what" | "why";
  /** Whether it has anything to say of this run; always when left out. */
  readonly fits?: (run: Run) => boolean;
  /** Fetched when the panel comes into view, for those that the first screen does without. */
  readonly content: PanelContent | (() => Promise<PanelContent>);
}

export interface PanelContent {
  readonly Body: ComponentType<{ readonly run: Run }>;
  /** One sentence that says what the picture shows, at the settled play head. */
  readonly summary?: Say<string>;
  readonly table?: Say<Table>;
  /** Where its figures come from; left out where every item carries its own. */
  readonly tag?: (run: Run) => Tag;
}

/** What is said of a run at the settled play head; `record` is the published one of the same weeks, once it has been fetched. */
export type Say<Said> = (run: Run, session: Session, minute: number, record: Scenario | null) => Said;
