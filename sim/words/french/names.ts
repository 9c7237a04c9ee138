import { SCENARIO_TEXTS } from "./scenarios.ts";

/** What the shipped scenarios call things, by the English of their files. */

/** The name within a sentence, with its article: "les États-Unis". What begins with "les" is many. */
const ACTORS: Readonly<Record<string, string>> = {
  "United States": "les États-Unis",
  Russia: "la Russie",
  "Syrian government forces": "les forces gouvernementales syriennes",
  "Signatory opposition groups": "les groupes d’opposition signataires",
  "Excluded group (al-Nusra/JFS)": "le groupe exclu (al-Nosra/Fatah al-Cham)",
  "Excluded group (al-Nusra)": "le groupe exclu (al-Nosra)",
  "Excluded group (IS)": "le groupe exclu (État islamique)",
  "Excluded groups (al-Nusra/JFS and IS), not split":
    "les groupes exclus (al-Nosra/Fatah al-Cham et État islamique), sans distinction",
  "United Nations": "les Nations unies",
  France: "la France",
  "World public": "l’opinion mondiale",
  "Kurdish self-administration": "l’auto-administration kurde",
  Tarsia: "la Tarsie",
  Velmar: "le Velmar",
  Merrin: "le Merrin",
  "Akronan government forces": "les forces gouvernementales akroniennes",
  "Excluded group (the Free Columns)": "le groupe exclu (les Colonnes libres)",
  "Excluded group (the Iron Order)": "le groupe exclu (l’Ordre de fer)",
  "Assembly of States": "l’Assemblée des États",
  "Russian Centre for reconciliation (Hmeimim)": "le Centre russe pour la réconciliation (Hmeimim)",
  "SANA (Syrian state news agency)": "l’agence SANA (agence de presse officielle syrienne)",
  "Syrian Network for Human Rights": "le Réseau syrien des droits de l’homme",
  "Syrian Observatory for Human Rights": "l’Observatoire syrien des droits de l’homme",
  "High Negotiations Committee (opposition)": "le Haut Comité des négociations (opposition)",
  "International press (AFP, Reuters)": "la presse internationale (AFP, Reuters)",
  "International press (AFP, AP, Reuters)": "la presse internationale (AFP, AP, Reuters)",
  "Russian Ministry of Defence": "le ministère russe de la Défense",
  "Syrian state media": "les médias d’État syriens",
  "Syrian General Command": "le Commandement général syrien",
  "White Helmets (Syria Civil Defence)": "les Casques blancs (Défense civile syrienne)",
  "Velmar Centre for reconciliation": "le Centre velmarien pour la réconciliation",
  "Akronan state news agency": "l’agence de presse officielle akronienne",
  "Akronan Rights Network": "le Réseau akronien des droits",
  "War Observatory": "l’Observatoire de la guerre",
  "Neutral monitors": "les observateurs neutres",
  "Joint cell of both sponsors": "la cellule commune des deux parrains",
};

/** Names within a sentence by their label, which has no article and begins with a capital. */
export const BY_LABEL: ReadonlyMap<string, string> = new Map(
  Object.values(ACTORS).map((name) => [labelled(name), name]),
);

function labelled(name: string): string {
  const bare = name.replace(/^(?:les? |la |l’)/, "");
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

const PLACES = {
  Aleppo: "Alep",
  "Castello Road": "Route du Castello",
  Hama: "Hama",
  "Damascus and Ghouta": "Damas et la Ghouta",
  Homs: "Homs",
  Latakia: "Lattaquié",
  Idlib: "Idlib",
  Daraa: "Deraa",
  "Deir ez-Zor": "Deir ez-Zor",
  Halmar: "Halmar",
  "Mill Road": "Route du Moulin",
  Orun: "Orun",
  "Akrona City and its gardens": "Akrona-Ville et ses jardins",
  Bentar: "Bentar",
  "Port Sel": "Port Sel",
  Idrel: "Idrel",
  Sudra: "Sudra",
  "Tor Valley": "Vallée de Tor",
};

const KINDS = {
  Shelling: "Bombardement",
  "Small-arms fire": "Tirs d’armes légères",
  "Ground attack": "Attaque au sol",
  "air-strike": "Frappe aérienne",
};

const PAPERS = {
  "Reducing Violence, Restoring Access and Establishing the JIC (9 September)":
    "Réduire la violence, rétablir l’accès et créer le Centre conjoint de mise en œuvre (9 septembre)",
  "Terms of reference of the Joint Implementation Centre": "Mandat du Centre conjoint de mise en œuvre",
  "Arrangements for the Castello Road": "Dispositions pour la route du Castello",
  "Addendum on the southern road (Ramouseh)": "Additif sur la route du sud (Ramoussé)",
  "Application of the February terms (standard procedures)":
    "Application des conditions de février (procédures normalisées)",
  "Joint statement and terms of the cessation (22 February)":
    "Déclaration conjointe et conditions de la cessation des hostilités (22 février)",
  "The agreement of 9 May": "L’accord du 9 mai",
  "Terms of reference of the joint centre": "Mandat du centre conjoint",
  "Arrangements for the Mill Road": "Dispositions pour la route du Moulin",
  "Addendum on the southern road (the tannery)": "Additif sur la route du sud (la tannerie)",
  "Application of the earlier terms (standard procedures)":
    "Application des conditions antérieures (procédures normalisées)",
};

const DUTIES = {
  "No attacks with any weapon, from the air or the ground": "Aucune attaque, avec aucune arme, par air ou au sol",
  "No taking of territory, nor trying to": "Ne pas prendre de territoire, ni tenter de le faire",
  "Rapid, safe, unhindered and sustained humanitarian access":
    "Un accès humanitaire rapide, sûr, sans entrave et durable",
  "In self-defence only, and no more force than the immediate threat needs":
    "En légitime défense seulement, et sans plus de force que n’en exige la menace immédiate",
  "Use their influence so that the parties honour the terms":
    "User de leur influence pour que les parties respectent les conditions",
  "Press the government to abide": "Presser le gouvernement de s’y tenir",
  "Persuade the signatory groups to abide and to separate from al-Nusra/JFS":
    "Persuader les groupes signataires de s’y tenir et de se séparer d’al-Nosra/Fatah al-Cham",
  "Persuade the signatory groups to abide and to separate from the Free Columns":
    "Persuader les groupes signataires de s’y tenir et de se séparer des Colonnes libres",
  "Decide on extension if the cessation held to their mutual satisfaction":
    "Décider d’une prolongation si la cessation a tenu à leur satisfaction mutuelle",
  "Pull back from the Castello Road at the same time as the opposition, heavy weapons to 3.5 km":
    "Se retirer de la route du Castello en même temps que l’opposition, les armes lourdes à 3,5 km",
  "Pull back from the Castello Road at the same time, in many places an equal distance":
    "Se retirer de la route du Castello en même temps, en bien des endroits à distance égale",
  "Pull back from the Mill Road at the same time as the opposition, heavy weapons to 3.5 km":
    "Se retirer de la route du Moulin en même temps que l’opposition, les armes lourdes à 3,5 km",
  "Pull back from the Mill Road at the same time, in many places an equal distance":
    "Se retirer de la route du Moulin en même temps, en bien des endroits à distance égale",
  "Let any Syrian leave Aleppo by the road unharmed, fighters with their weapons included":
    "Laisser tout Syrien quitter Alep par la route sain et sauf, combattants avec leurs armes compris",
  "Let any Akronan leave Halmar by the road unharmed, fighters with their weapons included":
    "Laisser tout Akronien quitter Halmar par la route sain et sauf, combattants avec leurs armes compris",
  "Aid from Turkey to east Aleppo in trucks that the monitoring mission has sealed":
    "De l’aide de Turquie vers Alep-Est dans des camions scellés par la mission de surveillance",
  "Aid from the port to east Halmar in trucks that the monitoring mission has sealed":
    "De l’aide du port vers Halmar-Est dans des camions scellés par la mission de surveillance",
  "Unhindered movement through Ramouseh, monitored as an unpublished addendum says":
    "Une circulation sans entrave par Ramoussé, surveillée comme le dit un additif non publié",
  "Unhindered movement through the tannery, monitored as an unpublished addendum says":
    "Une circulation sans entrave par la tannerie, surveillée comme le dit un additif non publié",
  "No combat missions of the Syrian air force over agreed areas with opposition presence":
    "Aucune mission de combat de l’aviation syrienne au-dessus des zones convenues où se trouve l’opposition",
  "No combat missions of the Akronan air force over agreed areas with opposition presence":
    "Aucune mission de combat de l’aviation akronienne au-dessus des zones convenues où se trouve l’opposition",
  "Set up the Joint Implementation Centre, sharing first what marks off the excluded groups' areas":
    "Créer le Centre conjoint de mise en œuvre, en partageant d’abord ce qui délimite les zones des groupes exclus",
  "Set up the joint centre, sharing first what marks off the excluded groups' areas":
    "Créer le centre conjoint, en partageant d’abord ce qui délimite les zones des groupes exclus",
  "Coordinated strikes on al-Nusra and IS once the joint centre works":
    "Des frappes coordonnées contre al-Nosra et l’État islamique dès que le centre conjoint fonctionne",
  "Coordinated strikes on the Free Columns and the Iron Order once the joint centre works":
    "Des frappes coordonnées contre les Colonnes libres et l’Ordre de fer dès que le centre conjoint fonctionne",
  "Keep the text confidential": "Garder le texte confidentiel",
  "Either sponsor may withdraw if it believes that the terms are not fulfilled":
    "Chaque parrain peut se retirer s’il estime que les conditions ne sont pas remplies",
  "Neither bound nor protected; may be attacked": "Ni lié ni protégé ; peut être attaqué",
  "Declare acceptance of the February terms": "Déclarer accepter les conditions de février",
  "Cease attacks, take no territory, give access, and use no more than proportionate force in self-defence":
    "Cesser les attaques, ne pas prendre de territoire, donner accès, et ne se défendre que par une force proportionnée",
  "Work for an early release of detainees, women and children above all":
    "Œuvrer à une libération rapide des détenus, femmes et enfants d’abord",
  "Keep a hotline, exchange information on areas and incidents, and judge alleged breaches by the agreed procedure":
    "Tenir une ligne directe, échanger des informations sur les zones et les incidents, et juger les manquements allégués selon la procédure convenue",
};

/** How sure a record is, and what a count is qualified by. */
const QUALITIES = {
  established: "établi",
  "established as a statement": "établi en tant que déclaration",
  "UN statement": "déclaration des Nations unies",
  claim: "affirmation",
  "claim (Russia)": "affirmation (Russie)",
  "claim (US)": "affirmation (États-Unis)",
  "claim (government)": "affirmation (gouvernement)",
  "claim (White Helmets)": "affirmation (Casques blancs)",
  "claim, disputed": "affirmation contestée",
  "event established; intent disputed": "fait établi ; intention contestée",
  "event established; perpetrator disputed": "fait établi ; auteur contesté",
  suspected: "présumé",
  arrests: "arrestations",
  "arrests included": "arrestations comprises",
  "at least": "au moins",
  "more than": "plus que cela",
  mostly: "pour la plupart",
  about: "environ",
  "93 per cent of them": "93 pour cent d’entre eux",
  "outside the truce areas": "hors des zones de trêve",
  inferred: "déduit",
};

export const NAMES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(ACTORS).map(([english, name]) => [english, labelled(name)])),
  ...PLACES,
  ...KINDS,
  ...PAPERS,
  ...DUTIES,
  ...QUALITIES,
  ...SCENARIO_TEXTS,
};
