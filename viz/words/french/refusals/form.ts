import type { FormPhrase } from "../../../../sim/index.ts";
import type { RefusalWords } from "../../refusals.ts";
import { count } from "../count.ts";

const signs = (n: string) => count(Number(n), { one: "# caractère", other: "# caractères" });

export const FORM: RefusalWords<FormPhrase> = {
  nothing: "rien",
  "nothing (null)": "rien (null)",
  "a list of {count}": ({ count: n }) => `une liste de ${count(Number(n), { one: "# élément", other: "# éléments" })}`,
  "a mapping": "un tableau de noms et de valeurs",
  "a value": "une valeur",
  "give it a value, or leave the name out": "donnez-lui une valeur, ou retirez le nom",
  "a name that scenarios know": "un nom que connaissent les scénarios",
  'did you mean "{name}"?': 'vouliez-vous dire "{name}" ?',
  "names here: {names}": "noms possibles ici : {names}",
  "a number needs its unit: {days}, {hours} or {minutes}":
    "un nombre a besoin de son unité : {days}, {hours} ou {minutes}",
  "a text": "un texte",
  "a text that is not empty": "un texte non vide",
  "a text of at most {most} characters": ({ most }) => `un texte de ${signs(most)} au plus`,
  "true or false": "true ou false",
  "one of {names}": "l’un de : {names}",
  "a list of {rows}": "une liste",
  "at most {most} {rows}": "{most} au plus",
  "a mapping from ids to {rows}": "un tableau par identifiant",
  "a mapping of what to change": "un tableau de ce qui change",
  "a mapping from decisions to choices": "un tableau de décisions et de choix",
  "a mapping from hypotheses to true or false": "un tableau d’hypothèses, chacune true ou false",
  "1, the version of the scenario format": "1, la version du format des scénarios",
  "1, the version of the form": "1, la version du format",

  "a number": "un nombre",
  "a number from {min} to {max}": "un nombre de {min} à {max}",
  "a number of {unit} from {min} to {max}": "un nombre ({unit}) de {min} à {max}",
  "a whole number from {min} to {max}": "un nombre entier de {min} à {max}",
  "a share from {min} to {max}": "une part de {min} à {max}",
  "a weight from {min} to {max}": "un poids de {min} à {max}",
  "a factor from {min} to {max}": "un facteur de {min} à {max}",
  "a share of the war level from {min} to {max}": "une part du niveau de guerre de {min} à {max}",
  "reports a day from {min} to {max}": "des rapports par jour, de {min} à {max}",
  "degrees east from {min} to {max}": "des degrés est de {min} à {max}",
  "degrees north from {min} to {max}": "des degrés nord de {min} à {max}",
  "hours from {min} to {max}": "des heures de {min} à {max}",
  "minutes from {min} to {max}": "des minutes de {min} à {max}",

  "the name of a scenario file without its ending, such as syria-2016-09":
    "le nom d’un fichier de scénario sans son extension, comme syria-2016-09",
  "an id: small letters, digits and hyphens, a letter first":
    "un identifiant : minuscules, chiffres et traits d’union, une lettre d’abord",
  "the name of a decision: its kind, the party and which one, such as renew/government/1":
    "le nom d’une décision : son genre, la partie et laquelle, comme renew/government/1",
  "the id of a source: letters, digits and hyphens": "l’identifiant d’une source : lettres, chiffres et traits d’union",
  "the path of a .csv file below this folder, such as data/claims.csv":
    "le chemin d’un fichier .csv sous ce dossier, comme data/claims.csv",
  "a local time such as 2016-09-12T19:00": "une heure locale comme 2016-09-12T19:00",
  'a time: local ("2016-09-12T19:00"), on a day after the onset ("D+2 14:00") or after the onset by some time ("D+2.5d")':
    'un moment : local ("2016-09-12T19:00"), un jour après le début ("D+2 14:00") ou un certain temps après le début ("D+2.5d")',
  "a duration with its unit: min, h or d, such as 30min, 48h or 7d":
    "une durée avec son unité : min, h ou d, comme 30min, 48h ou 7d",
  'a time of day such as "18:00"': 'une heure du jour comme "18:00"',
  'an offset from UTC such as "+03:00"': 'un décalage avec UTC comme "+03:00"',

  "a minute of the run": "une minute de la simulation",
  "a whole minute": "une minute entière",
  "a minute from 0 on": "une minute à partir de 0",
  "a minute up to {max}": "une minute jusqu’à {max}",
  "the seq of an event": "le numéro d’un événement",
  "a parameter of the model": "un nombre du modèle",
  "a choice": "un choix",
  'the hypothesis "{name}" changes the {part} with which a run starts: start a run with it on instead':
    'l’hypothèse "{name}" change ce avec quoi une simulation commence ({part}) : commencez-en une avec elle',
  'the hypothesis "{name}" changes the {part} with which a run starts: start a run with it off instead':
    'l’hypothèse "{name}" change ce avec quoi une simulation commence ({part}) : commencez-en une sans elle',
  "this run has no event {count} at minute {other} that could be left out":
    "cette simulation n’a pas, à la minute {other}, d’événement {count} qui puisse être retiré",
  "the run took {count} events by minute {other} and was stopped: some event keeps causing more than one of itself":
    "la simulation a compté {count} événements jusqu’à la minute {other} et a été arrêtée : un événement en cause toujours plus d’un comme lui",
};
