import type { Catalogue } from "../catalogue.ts";

export const PROBLEMS: Catalogue["problems"] = {
  at: (file, line, column) => `\u2068${file}:${line}:${column}\u2069`,
  whole: (path, wanted, found, hint) =>
    `${path === "" ? "" : `\u2068${path}\u2069: `}المطلوب: ${wanted}؛ الموجود: ${found}${hint === "" ? "" : `؛ ${hint}`}`,
};
