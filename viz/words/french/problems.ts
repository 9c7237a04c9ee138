import type { Catalogue } from "../catalogue.ts";

export const PROBLEMS: Catalogue["problems"] = {
  at: (file, line, column) => `${file}:${line}:${column}`,
  whole: (path, wanted, found, hint) =>
    `${path === "" ? "" : `${path} : `}attendu : ${wanted} ; trouvé : ${found}${hint === "" ? "" : ` ; ${hint}`}`,
};
