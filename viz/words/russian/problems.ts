import type { Catalogue } from "../catalogue.ts";

/** Each phrase is a noun in the nominative: it stands after a colon. */
export const PROBLEMS: Catalogue["problems"] = {
  at: (file, line, column) => `${file}:${line}:${column}`,
  whole: (path, wanted, found, hint) =>
    `${path === "" ? "" : `${path}: `}нужно: ${wanted}; стоит: ${found}${hint === "" ? "" : `; ${hint}`}`,
};
