import type { Catalogue } from "../catalogue.ts";

export const PHONES: Catalogue["phones"] = {
  letters: ["A", "B", "C", "D"],
  signs: ["cercle", "carré", "triangle", "losange"],
  holdUp: "Montrer ma réponse",
  putDown: "Ranger la carte",
  code: "Code :",
  card: (letter, sign, text) => `Réponse ${letter}, ${sign} : ${text}`,
  show: "Code QR pour les téléphones",
  onProjector: "Code QR sur le projecteur",
  title: "Ouvrez cette étape sur votre téléphone",
  picture: "Ouvrez cette image sur votre téléphone",
  meet: "Rejoignez la classe avec votre téléphone",
  wholeStep: "L’étape avec sa question",
  pictureOnly: "Seulement l’image",
  which: "Ce que le code ouvre",
  close: "Fermer",
  local:
    "Cette adresse n’existe que sur cet ordinateur : aucun téléphone ne peut l’ouvrir. Lancez « truce class », qui sert les leçons sur votre réseau, ou mettez la page chez un hébergeur.",
  room: "Salle",
  came: (count) =>
    count > 1 ? `${count} réponses sont arrivées des téléphones` : `${count} réponse est arrivée d’un téléphone`,
};
