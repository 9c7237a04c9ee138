import type { ComponentType } from "preact";
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
  readonly summary?: (run: Run, session: Session, minute: number) => string;
  readonly table?: (run: Run, session: Session, minute: number) => Table;
  /** Where its figures come from; left out where every item carries its own. */
  readonly tag?: (run: Run) => Tag;
}
