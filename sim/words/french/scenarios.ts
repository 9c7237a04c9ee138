/** What the shipped scenarios ask and suppose, by the English of their files. */

const TITLES = {
  "Syria, September 2016": "Syrie, septembre 2016",
  "Akrona, the text: Velmar's demand of 15 May accepted": "Akrona, le texte : demande du Velmar du 15 mai acceptée",
  "Akrona, the text: published on day 0": "Akrona, le texte : publié au jour 0",
  "Akrona, the text: published and endorsed by the Council of the Assembly":
    "Akrona, le texte : publié et approuvé par le Conseil de l’Assemblée",
  "Akrona, the text: leaked on 22 May": "Akrona, le texte : divulgué le 22 mai",
  "Akrona, the text: leaked on day 3": "Akrona, le texte : divulgué au jour 3",
  "Akrona, the text: never published": "Akrona, le texte : jamais publié",
  "Akrona, the text: a private copy for Merrin and the opposition":
    "Akrona, le texte : une copie privée pour le Merrin et l’opposition",
  "Akrona, the text: Velmar's demand of 15 May refused": "Akrona, le texte : demande du Velmar du 15 mai refusée",
  "Akrona, monitors: one neutral team": "Akrona, observateurs : une équipe neutre",
  "Akrona, monitors: ten neutral teams": "Akrona, observateurs : dix équipes neutres",
  "Akrona, monitors: three neutral teams": "Akrona, observateurs : trois équipes neutres",
  "Akrona, monitors: the two sponsors watch together": "Akrona, observateurs : les deux parrains veillent ensemble",
  "Akrona, monitors: none": "Akrona, observateurs : aucun",
  "Akrona, rival readings: A": "Akrona, lectures rivales : A",
  "Akrona, rival readings: B": "Akrona, lectures rivales : B",
  "Akrona, separation: the groups stand apart and maps are shared":
    "Akrona, séparation : les groupes se tiennent à part et les cartes sont partagées",
  "Akrona, separation: a strike meant for an excluded group hits protected forces":
    "Akrona, séparation : une frappe destinée à un groupe exclu touche des forces protégées",
  "Akrona, separation: nobody moves and maps are withheld":
    "Akrona, séparation : personne ne bouge et les cartes sont retenues",
  "The truce of Akrona": "La trêve d’Akrona",
  "Declassification: Russia's demand of 15 September accepted":
    "Levée du secret : demande de la Russie du 15 septembre acceptée",
  "Declassification: published on day 0": "Levée du secret : publié au jour 0",
  "Declassification: published and endorsed by the Security Council":
    "Levée du secret : publié et approuvé par le Conseil de sécurité",
  "Declassification: leaked on 22 September, as in history":
    "Levée du secret : divulgué le 22 septembre, comme dans l’histoire",
  "Declassification: leaked on day 3": "Levée du secret : divulgué au jour 3",
  "Declassification: never published": "Levée du secret : jamais publié",
  "Declassification: a private copy for France and the opposition":
    "Levée du secret : une copie privée pour la France et l’opposition",
  "Declassification: Russia's demand of 15 September refused":
    "Levée du secret : demande de la Russie du 15 septembre refusée",
  "Monitors: one neutral team": "Observateurs : une équipe neutre",
  "Monitors: ten neutral teams": "Observateurs : dix équipes neutres",
  "Monitors: three neutral teams": "Observateurs : trois équipes neutres",
  "Monitors: the two sponsors watch together": "Observateurs : les deux parrains veillent ensemble",
  "Monitors: none": "Observateurs : aucun",
  "Rival readings: A": "Lectures rivales : A",
  "Rival readings: B": "Lectures rivales : B",
  "Separation: the groups stand apart and maps are shared":
    "Séparation : les groupes se tiennent à part et les cartes sont partagées",
  "Separation: a strike meant for an excluded group hits protected forces":
    "Séparation : une frappe destinée à un groupe exclu touche des forces protégées",
  "Separation: nobody moves and maps are withheld": "Séparation : personne ne bouge et les cartes sont retenues",
  "Syria, February 2016": "Syrie, février 2016",
  "Syria, February 2016, as it was claimed": "Syrie, février 2016, telle qu’elle fut affirmée",
  "Syria, September 2016, as it was claimed": "Syrie, septembre 2016, telle qu’elle fut affirmée",
};

const QUESTIONS = {
  "Why did violence climb again within a week, and would the truce have stood longer with its text published?":
    "Pourquoi la violence est-elle remontée en moins d’une semaine, et la trêve aurait-elle tenu plus longtemps avec son texte publié ?",
  "What follows if Tarsia agrees to publish when Velmar asks for it?":
    "Que s’ensuit-il si la Tarsie accepte de publier quand le Velmar le demande ?",
  "What follows if both sponsors publish the text as the truce starts?":
    "Que s’ensuit-il si les deux parrains publient le texte au début de la trêve ?",
  "What does the Council's backing add to a published text?": "Qu’ajoute le soutien du Conseil à un texte publié ?",
  "What follows if the text gets out when it did, in a truce that may have lasted until then?":
    "Que s’ensuit-il si le texte sort quand il est sorti, dans une trêve qui a peut-être duré jusque-là ?",
  "What follows if the text gets out early, and nobody has agreed to it?":
    "Que s’ensuit-il si le texte sort tôt, sans que personne l’ait accepté ?",
  "What follows if the text stays secret from first to last?":
    "Que s’ensuit-il si le texte reste secret du début à la fin ?",
  "Is it enough to let those read the text who asked for it?":
    "Suffit-il de laisser lire le texte à ceux qui l’ont demandé ?",
  "What does a refusal cost, when the text stays as secret as before?":
    "Que coûte un refus, quand le texte reste aussi secret qu’avant ?",
  "Does a single team that stands near nobody change what is believed?":
    "Une seule équipe qui n’est proche de personne change-t-elle ce que l’on croit ?",
  "With ten teams hardly an act is laid to the wrong side. Is there less violence for it?":
    "Avec dix équipes, presque aucun acte n’est imputé au mauvais camp. Y a-t-il pour autant moins de violence ?",
  "How much more is seen, and how much less is mistaken, with three teams than with one?":
    "Combien voit-on de plus, et combien se trompe-t-on moins, avec trois équipes qu’avec une ?",
  "Is it enough if Tarsia and Velmar count together, and publish only what both of them credit?":
    "Suffit-il que la Tarsie et le Velmar comptent ensemble, et ne publient que ce que tous deux croient ?",
  "What do the parties go by when nobody neutral watches?":
    "À quoi les parties se fient-elles quand aucun observateur neutre ne veille ?",
  "Which side acted more in the week of 12 May 2031, if both sides' tallies are what we have?":
    "Quel camp a agi davantage dans la semaine du 12 mai 2031, si nous n’avons que les décomptes des deux camps ?",
  "What follows if each sponsor shares its maps at once and draws its client away from the excluded groups?":
    "Que s’ensuit-il si chaque parrain partage aussitôt ses cartes et éloigne son client des groupes exclus ?",
  "Where forces stand among excluded groups, which side is struck by mistake, and does the truce outlive it?":
    "Là où des forces se tiennent parmi les groupes exclus, quel camp est frappé par erreur, et la trêve y survit-elle ?",
  "What follows if the forces stay among the excluded groups?":
    "Que s’ensuit-il si les forces restent parmi les groupes exclus ?",
  "What follows if the US agrees to publish when Russia asks for it?":
    "Que s’ensuit-il si les États-Unis acceptent de publier quand la Russie le demande ?",
  "Is it enough if the United States and Russia count together, and publish only what both of them credit?":
    "Suffit-il que les États-Unis et la Russie comptent ensemble, et ne publient que ce que tous deux croient ?",
  "Which side acted more in the week of 12 September 2016, if both sides' tallies are what we have?":
    "Quel camp a agi davantage dans la semaine du 12 septembre 2016, si nous n’avons que les décomptes des deux camps ?",
  "How does a truce that nobody breaks off wear away within weeks?":
    "Comment une trêve que personne ne rompt s’use-t-elle en quelques semaines ?",
  "Do the official counts of breaches rise and fall with the dead?":
    "Les décomptes officiels de manquements montent-ils et baissent-ils avec les morts ?",
  "Who counted what, against whom, and when did they say it?": "Qui a compté quoi, contre qui, et quand l’a-t-il dit ?",
};

const HYPOTHESES = {
  "Coalition strikes hit Syrian government forces near Deir ez-Zor on 17 September":
    "Des frappes de la coalition touchent les forces gouvernementales syriennes près de Deir ez-Zor le 17 septembre",
  "The government forces' own declared period ends at 23:59 on 18 September, a day before the others'":
    "La période déclarée par les forces gouvernementales elles-mêmes prend fin à 23 h 59 le 18 septembre, un jour avant celle des autres",
  "Al-Nusra stands among the signatory groups in the north-west, IS near government troops in the east":
    "Al-Nosra se tient parmi les groupes signataires au nord-ouest, l’État islamique près des troupes gouvernementales à l’est",
  "The Russian Centre counts acts by excluded groups against the opposition, as its bulletin of 13 September did (2 and 21 made 23)":
    "Le Centre russe compte les actes des groupes exclus contre l’opposition, comme dans son bulletin du 13 septembre (2 et 21 y faisaient 23)",
  "Each reporter that stands near a side hardly notices what that side does":
    "Chaque rapporteur proche d’un camp ne remarque guère ce que fait ce camp",
  "Russia has more hold on Damascus than the United States on many small groups":
    "La Russie a plus de prise sur Damas que les États-Unis sur de nombreux petits groupes",
  "Convoys need the government's permit, and nobody else's":
    "Les convois ont besoin de l’autorisation du gouvernement, et d’aucune autre",
  "Each sponsor of its own accord asks the other to separate forces when breaches mount, and to renew when trust is low":
    "Chaque parrain demande de lui-même à l’autre de séparer les forces quand les manquements s’accumulent, et de renouveler quand la confiance est basse",
  "The United States alone keeps the clock of calm days": "Les États-Unis seuls tiennent le compte des jours calmes",
  "Air strikes of a coalition hit Akronan government forces near Tor Valley on 17 May":
    "Des frappes aériennes d’une coalition touchent les forces gouvernementales akroniennes près de la vallée de Tor le 17 mai",
  "The government forces' own declared period ends at 23:59 on 18 May, a day before the others'":
    "La période déclarée par les forces gouvernementales elles-mêmes prend fin à 23 h 59 le 18 mai, un jour avant celle des autres",
  "The Free Columns stand among the signatory groups in the north-west, the Iron Order near government troops in the east":
    "Les Colonnes libres se tiennent parmi les groupes signataires au nord-ouest, l’Ordre de fer près des troupes gouvernementales à l’est",
  "The Velmar Centre counts acts by excluded groups against the opposition, as its bulletin of 13 May did (2 and 21 made 23)":
    "Le Centre velmarien compte les actes des groupes exclus contre l’opposition, comme dans son bulletin du 13 mai (2 et 21 y faisaient 23)",
  "Velmar has more hold on Akrona City than Tarsia on many small groups":
    "Le Velmar a plus de prise sur Akrona-Ville que la Tarsie sur de nombreux petits groupes",
  "Tarsia alone keeps the clock of calm days": "La Tarsie seule tient le compte des jours calmes",
  "Reading A: the signatory groups follow their patron less, and what reporters tell is mostly so":
    "Lecture A : les groupes signataires suivent moins leur protecteur, et ce que disent les rapporteurs est vrai pour l’essentiel",
  "Reading B: the government forces follow their patron less, and more of what reporters tell is unfounded, disputed or put down to the wrong side":
    "Lecture B : les forces gouvernementales suivent moins leur protecteur, et ce que disent les rapporteurs est plus souvent sans fondement, contesté ou imputé au mauvais camp",
  "The Russian Centre counts acts by excluded groups against the opposition, as its figure of 13 March named al-Nusra":
    "Le Centre russe compte les actes des groupes exclus contre l’opposition, comme son chiffre du 13 mars nommait al-Nosra",
  "The Russian Centre counts less and less of what it could, as its attention or its categories shift":
    "Le Centre russe compte de moins en moins de ce qu’il pourrait compter, à mesure que changent son attention ou ses catégories",
};

/** What follows where a duty is not kept. */
const CONSEQUENCES = {
  "A matter for the co-chairs; in the end a party may lose its protection":
    "L’affaire des coprésidents ; à la fin, une partie peut perdre sa protection",
  "Blocks the step to the joint centre, as the US reads it":
    "Bloque le passage au centre conjoint, selon la lecture des États-Unis",
  "Whether an act is a breach or defence can itself be disputed":
    "Qu’un acte soit un manquement ou une défense peut déjà être contesté",
  "The US withholds the joint centre": "Les États-Unis retiennent le centre conjoint",
  "Russia calls the deal unmet": "La Russie déclare l’accord non rempli",
  "Without agreement it lapses": "Sans accord, elle expire",
  "The road is no demilitarised zone and aid stays blocked":
    "La route n’est pas une zone démilitarisée et l’aide reste bloquée",
  "The other side may return": "L’autre camp peut revenir",
  "A dispute over permits": "Une querelle d’autorisations",
  "The US may set its clock of calm days back after a serious breach":
    "Les États-Unis peuvent remettre à zéro leur compte des jours calmes après un manquement grave",
  "A leak, an accusation": "Une fuite, une accusation",
  "The end of the arrangement": "La fin de l’arrangement",
  "The main source of quarrels over what a breach is": "La principale source de querelles sur ce qu’est un manquement",
  "Blocks the step to the joint centre, as Tarsia reads it":
    "Bloque le passage au centre conjoint, selon la lecture de la Tarsie",
  "Tarsia withholds the joint centre": "La Tarsie retient le centre conjoint",
  "Velmar calls the deal unmet": "Le Velmar déclare l’accord non rempli",
  "Tarsia may set its clock of calm days back after a serious breach":
    "La Tarsie peut remettre à zéro son compte des jours calmes après un manquement grave",
  "Whoever does not is not covered by the cessation": "Qui ne le fait pas n’est pas couvert par la cessation",
  "A matter for the co-chairs, by diplomacy first and force last":
    "L’affaire des coprésidents, par la diplomatie d’abord et par la force en dernier",
  "In the last resort a party may lose its protection": "En dernier recours, une partie peut perdre sa protection",
};

/** How a clause is known. */
const CERTAINTIES = {
  text: "selon le texte",
  quoted: "cité",
  reported: "rapporté",
};

export const SCENARIO_TEXTS: Readonly<Record<string, string>> = {
  ...TITLES,
  ...QUESTIONS,
  ...HYPOTHESES,
  ...CONSEQUENCES,
  ...CERTAINTIES,
};
