import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const acts = (n: number) => count(n, { one: "# acte", other: "# actes" });

export const STORY: Catalogue["story"] = {
  happened: "Ce qui s’est passé",
  noticed: "Ce qui a été remarqué",
  claimed: "Ce qui a été affirmé",
  when: (time, day) => `${time}, ${day}`,
  by: (when) => `Jusqu’au ${when}`,
  replayHappened: "Un recueil d’affirmations ne dit pas ce qui s’est passé.",
  secret: "Qui a fait quoi, seul le simulateur le sait ; « Faits du modèle » le montre.",
  nobodyActed: "Faits du modèle : depuis le début de la trêve, personne n’a agi.",
  acted: (who, n, deaths) => `${who} : ${acts(n)} (${count(deaths, { one: "# mort", other: "# morts" })})`,
  acts: (said) => `Faits du modèle, depuis le début de la trêve : ${said}.`,
  turn: (when, sentence) => `${when} : ${sentence}`,
  leftOut: (n) => `${count(n, { one: "# tournant antérieur omis", other: "# tournants antérieurs omis" })} ici.`,
  replayNoticed: "Un recueil d’affirmations ne dit pas ce qui a été vu.",
  theirOwn:
    "Ce que les observateurs ont vu leur appartient jusqu’à ce qu’ils le publient ; « Faits du modèle » le montre.",
  nothingNoticed: "Aucun observateur n’a encore rien remarqué.",
  noticedBy: (who, n, disputed) =>
    `${who} a remarqué ${acts(n)}${disputed === 0 ? "" : ` (dont ${disputed} contestés)`}`,
  sentence: (said) => `${said}.`,
  noticedAtAll: (n, seen) => `Sur ${acts(n)}, ${seen} ont été remarqués par quelqu’un.`,
  count: (reporter, n, disputed) => `${reporter} ${n}${disputed > 0 ? ` (${disputed} contestés)` : ""}`,
  agree: "ils concordent",
  apart: {
    acts: (n) => `jusqu’à ${n} manquements d’écart`,
    deaths: (n) => `jusqu’à ${n} morts d’écart`,
  },
  laidTo: {
    acts: (accused, counts) => `Manquements imputés (${accused}) : ${counts}`,
    deaths: (accused, counts) => `Morts imputés (${accused}) : ${counts}`,
  },
  gap: (counts, gap) => `${counts} ; ${gap}`,
  nobodyCounted: "Personne n’a encore publié de décompte.",
  summary: (when, n) =>
    `La simulation racontée jusqu’au ${when} : ${count(n, { one: "# décompte publié", other: "# décomptes publiés" })}, côte à côte.`,
  caption: (when) => `La simulation racontée jusqu’au ${when}, une ligne par phrase`,
  kind: "Ce que c’est",
  sentenceColumn: "Phrase",
  lesson: {
    title: "Pas à pas",
    offer:
      "Une leçon, ici sur la page : prévoir, simuler, révéler, expliquer, débattre. Vos réponses restent sur cet appareil.",
    start: (title, minutes) => `${title} (${minutes})`,
    kinds: {
      predict: "Prévoir",
      run: "Simuler",
      reveal: "Révéler",
      explain: "Expliquer",
      debrief: "Débattre",
    },
    play: "La barre d’espace lance et arrête.",
    waiting: "La leçon est en route …",
    missing: "La leçon n’est pas arrivée. Rechargez pour réessayer.",
    leave: "Quitter le récit",
    left: "Vous avez quitté le récit. Toute la page est de nouveau ouverte.",
    beside: (where, title, panels) =>
      `« ${title} », ${where} ; à côté : ${panels} ; tout le reste est verrouillé jusqu’à ce que vous quittiez le récit.`,
    alone: (where, title) =>
      `« ${title} », ${where}. Tout le reste est verrouillé jusqu’à ce que vous quittiez le récit.`,
    caption: (title) => `« ${title} », une ligne par étape`,
    step: "Étape",
    here: (step) => `${step}, ici`,
    does: "Que faire",
    name: "Son nom",
    says: "Ce qu’elle dit",
    stepOfWhat: "un récit dont elle soit une étape",
    oneOfSteps: (most) => `une étape de 1 à ${most}`,
  },
};
