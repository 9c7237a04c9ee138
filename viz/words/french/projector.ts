import type { Catalogue } from "../catalogue.ts";

export const PROJECTOR: Catalogue["projector"] = {
  choose: "Ce qui se trouve ici",
  some: (shown, all) => `${shown} sur ${all} tiennent ici ; la page entière les montre tous.`,
  more: "La page entière en montre davantage.",
  others: "Ce qui fut imputé à d’autres, ou à aucun camp, ne tient pas ici.",
};
