import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

export const PROJECTOR: Catalogue["projector"] = {
  choose: "Ce qui se trouve ici",
  some: (shown, all) => `${shown} sur ${all} tiennent ici ; la page entière les montre tous.`,
  more: "La page entière en montre davantage.",
  leftOut: (rows, columns) =>
    `Omis ici : ${[rows > 0 && count(rows, { one: "# ligne", other: "# lignes" }), columns > 0 && count(columns, { one: "# colonne", other: "# colonnes" })].filter(Boolean).join(", ")}.`,
  walk: "↑ et ↓ montrent d’autres lignes.",
  told: (what, counts) => `${what} : ${counts}`,
};
