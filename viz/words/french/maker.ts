import type { Catalogue } from "../catalogue.ts";
import { count } from "./count.ts";

const steps = (n: number) => count(n, { one: "# étape", other: "# étapes" });
const minutes = (n: number) => count(n, { one: "# minute", other: "# minutes" });

export const MAKER: Catalogue["maker"] = {
  open: "Composer une leçon ou un lien…",
  title: "Composer une leçon ou un lien",
  link: {
    label: "Un lien",
    title: "Un lien vers cette page comme vous la voulez",
    panels: "Panneaux à montrer",
    locked: "Ce que personne ne peut changer",
    all: "Tous les nombres et toutes les hypothèses",
    begins: "Par où cela commence",
    moments: {
      now: "Là où est la tête de lecture",
      begin: "Au début de la trêve",
      end: "À la fin de la simulation",
    },
    present: "Pour un projecteur : en grand, trois panneaux au plus",
    note: "Ce qui est caché ou verrouillé n’est que rangé : qui lit l’adresse peut le changer.",
  },
  lesson: {
    label: "Une leçon",
    title: "Une leçon par étapes",
    tooLong: "La leçon est trop longue pour une adresse : enregistrez-la dans un fichier.",
    play: "Jouer la leçon",
    save: "Enregistrer le fichier de la leçon",
    anew: "Recommencer à partir de cette simulation",
    bringBack: "Ramener ce qui était là avant",
    text: "Leçon, en YAML ou JSON",
    sound: (title, n, long) => `${title} : peut être jouée, ${steps(n)}, ${minutes(long)}.`,
    note: "« Jouer la leçon » l’ouvre dans une fenêtre à part, dont l’adresse est le lien pour la classe. Le fichier peut être déposé sur la page des leçons. Une étape montre ce que cette page montre au moment où elle est ajoutée.",
  },
  step: {
    more: "Une étape de plus",
    title: "Titre",
    kind: "Genre",
    kinds: { predict: "prévoir", run: "simuler", reveal: "révéler", explain: "expliquer", debrief: "débattre" },
    minutes: "Durée en minutes",
    say: "Ce que lit la classe",
    notes: "Ce que vous seul lisez",
    panels: "Panneaux qu’elle montre, trois au plus",
    add: "Ajouter l’étape",
  },
  begun: {
    title: (scenario) => `Une leçon sur : ${scenario}`,
    aim: "Dire ce que la classe saura faire après cette leçon.",
    note: "Il s’agit d’une guerre où beaucoup de gens sont morts, et quelqu’un dans la salle l’a peut-être fuie. Dites-le avant de commencer, et laissez sortir qui le veut. Chaque nombre est simulé ou affirmé par quelqu’un.",
    ask: "À quoi vous attendiez-vous, et qu’est-ce qui a tourné autrement ?",
    key: "Il n’y a pas de réponse unique. Écoutez les raisons.",
    notes: "Ce que vous seul lisez.",
    predict: { title: "Avant de regarder", say: "À quoi vous attendez-vous ?" },
    run: { title: "Ce qui se passe", say: "Lancez-la et observez." },
    reveal: { title: "Ce qui en est sorti", say: "Comparez avec ce que vous attendiez." },
    explain: { title: "Pourquoi il en est sorti cela", say: "Choisissez quelque chose et demandez pourquoi." },
    debrief: { title: "Ce que nous en tirons", say: "Que faudrait-il savoir pour en être sûr ?" },
    question: "Votre question",
    first: "Une réponse",
    second: "Une autre réponse",
    unsaid: (changes) =>
      `Ce qu’une leçon ne peut pas dire : ce que cette simulation fait autrement en chemin (${changes}).`,
  },
};
