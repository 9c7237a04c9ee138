/** How what is wrong with a file is put together, of the phrases of its reader: "wanted …, found …; hint". */
export const PROBLEMS = {
  at: (file: string, line: number, column: number) => `${file}:${line}:${column}`,
  whole: (path: string, wanted: string, found: string, hint: string) =>
    `${path === "" ? "" : `${path}: `}wanted ${wanted}, found ${found}${hint === "" ? "" : `; ${hint}`}`,
};
