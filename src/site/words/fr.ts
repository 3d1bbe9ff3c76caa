import type {SiteCatalog} from './translation.js'

/** The words that a site alone has, in French. */
export const french: SiteCatalog = {
  frame: {
    search: 'Recherche',
    edition: 'Édition {number}',
    parties: 'Parties',
    codes: 'Points',
    questions: 'Questions',
    sources: 'Sources',
    inThisEdition: 'Dans cette édition',
    languages: 'Cette page dans d’autres langues',
    publishedOn: 'Publiée le {date}',
    feed: 'Annonces des éditions (fil Atom)',
    partOf: 'Section {part, number} sur {parts, number}',
    parts: 'Sections de cette page',
    earlierPart: 'Section précédente',
    nextPart: 'Section suivante',
    footer:
      'Extrait de l’édition {number}, publiée le {date}. Les paroles des parties figurent telles qu’elles ont été présentées, dans leur propre langue.',
    filesToCheck: 'Fichiers et moyens de les vérifier'
  },
  front: {
    lead: 'Ce que chaque partie a dit, côte à côte et dans ses propres termes, tel que publié par le secrétariat. Chaque citation est accompagnée de la page et du paragraphe.',
    newest: 'Dernière édition',
    earlier: 'Éditions antérieures',
    noneInForce:
      'Aucune édition n’est en vigueur actuellement. Toutes celles qui ont été publiées restent consultables ci-dessous.'
  },
  standing: {
    withdrawn: '<b>Cette édition a été retirée le {date}.</b> Elle reste consultable ici.',
    replaced: '<b>Cette édition a été remplacée</b> par l’<link>édition {number}</link>.',
    replaces: 'Elle remplace l’<link>édition {number}</link>.',
    readInstead: 'Se reporter à l’<link>édition {number}</link>.',
    why: 'Motif indiqué : {why}',
    erratum: 'Rectificatif {number, number}, {date}',
    errata: 'Rectificatifs',
    withdrawal: 'Retrait, {date}',
    'mark-withdrawn': 'retirée',
    'mark-replaced': 'remplacée par {number}',
    'mark-errata': '{count, plural, one {# rectificatif} other {# rectificatifs}}',
    hasErrata:
      '<b>{count, plural, one {Un rectificatif a été publié} other {Des rectificatifs ont été publiés}} pour cette édition.</b> <link>À lire avant toute citation</link>.'
  },
  edition: {
    summary: 'Résumé',
    about: 'À propos de cette édition',
    codes: '{count, plural, one {# point} other {# points}}',
    questions: '{count, plural, one {# question débattue} other {# questions débattues}}',
    whatItHolds: 'Contenu',
    partiesSay: 'Ce que dit chaque partie, point par point et question par question',
    codesSay: 'Qui s’exprime sur chaque point, et comment',
    questionsSay: 'Sur lesquelles les parties prennent position',
    sourcesSay: 'Ce qui a été lu, et ce qui ne l’a pas été',
    sinceEarlier: 'Changements depuis l’édition {number}',
    sinceSay: 'Ce qui est nouveau, modifié ou n’est pas redit',
    searchSay: 'Mots, parties, points',
    downloads: 'Téléchargements',
    verify: 'Comment vérifier qu’il s’agit bien de ce qui a été publié',
    approvedBy: 'Approuvée par',
    approval: '{name}, {date}',
    correctionsUpTo: 'Corrections prises en compte',
    documentSymbol: 'Cote du document',
    program: 'Établie avec',
    fingerprint: 'Empreinte de la clef publique (SHA-256)'
  },
  files: {
    title: 'Fichiers de l’édition {number}',
    file: 'Fichier',
    size: 'Taille',
    hash: 'SHA-256',
    kilobytes: '{size, number} Ko',
    caption: 'Fichiers à télécharger, avec taille et empreinte',
    captionAll: 'Tous les fichiers que nomme le manifeste',
    'kind-html': 'Recueil, une page lisible sans réseau',
    'kind-pdf': 'Recueil, pour impression (PDF)',
    'kind-docx': 'Recueil, document Word',
    'kind-xlsx': 'Tous les tableaux, classeur',
    'kind-md': 'Recueil, texte simple',
    'kind-working-paper-docx': 'Document de travail, Word',
    'kind-working-paper-pdf': 'Document de travail (PDF)',
    'kind-json': 'Recueil, pour les programmes (JSON)',
    'kind-passages': 'Tous les passages avec leurs étiquettes (JSON, une ligne par passage)',
    'kind-manifest': 'Manifeste : ce qui a servi à l’établir, et l’empreinte de chaque fichier',
    'kind-signature': 'Signature du manifeste',
    'kind-key': 'Clef publique de l’éditeur',
    allFiles: 'Tous les fichiers avec leur empreinte',
    verifySteps:
      'L’empreinte de chaque fichier figure dans le manifeste, et le manifeste est signé. Une fois les fichiers de cette édition réunis dans un dossier :',
    verifyMinisign:
      'Vérifier la signature avec <code>minisign</code>, fourni avec la plupart des systèmes, et une clef publique reçue du secrétariat lui-même :',
    verifyConcord: 'Ou vérifier en une fois la signature et tous les fichiers avec concord :',
    verifyHash: 'Comparer ensuite le SHA-256 d’un fichier à celui du manifeste :',
    fingerprint:
      'La clef publique a pour empreinte <hash>{fingerprint}</hash> (SHA-256) et pour identifiant <hash>{id}</hash>.'
  },
  lists: {
    partiesCaption: 'Parties, et sur combien des {codes, number} points chacune s’exprime',
    codesCaption: '{taxonomy} : combien des {parties, number} parties s’expriment sur chaque point',
    party: 'Partie',
    code: 'Point',
    takePosition: 'Prennent position',
    takesPosition: 'Prend position',
    mention: 'Le mentionnent',
    mentions: 'Mentionne',
    silent: 'Silence',
    unread: 'Non lu',
    submissions: 'Contributions',
    matrixOf: 'Tableau de toutes les parties : {taxonomy}'
  },
  party: {
    submissions: 'Ses contributions',
    overview: 'Vue d’ensemble',
    ownWords: 'Dans ses propres termes',
    notInFull:
      'Tout ce qui vient de cette partie n’a pas pu être lu. Rien ne peut être déduit de ce qui n’a pas été trouvé.',
    through: 'dit par l’intermédiaire de <name>{group}</name> : {manner}',
    throughDiffers: 'ses propres termes diffèrent',
    onQuestions: 'Sur les questions débattues',
    replies: 'Ce que la partie a répondu',
    'reply-objection': 'Objection formulée par la partie le {date} :',
    'reply-reference': 'Référence ajoutée par la partie le {date} :',
    'answer-accepted': 'Acceptée comme correction.',
    'answer-kept': 'Maintenu tel quel : {why}',
    'answer-keptBare': 'Maintenu tel quel.'
  },
  code: {
    whoSays: 'Qui dit quoi',
    caption: 'Parties selon la manière dont elles s’expriment',
    how: 'Manière',
    howMany: 'Nombre',
    which: 'Lesquelles',
    inTheirOwnWords: 'Dans leurs propres termes',
    near: 'Points voisins de celui-ci'
  },
  since: {
    caution: '« Non repris » ne signifie pas qu’une partie a changé d’avis.',
    title: 'Édition {number} comparée à l’édition {earlier}',
    lead: 'Ce qui est nouveau, modifié ou n’est pas redit dans l’édition {number}, par rapport à l’<link>édition {earlier}</link>, citation contre citation.',
    sameWords:
      'Rien de nouveau n’est venu de cette partie entre les deux éditions : la différence tient à une correction ou à une autre lecture.',
    gone: 'Dans l’édition {earlier} et plus dans celle-ci : {parties}.',
    caption: 'Changements par partie'
  },
  sources: {
    title: 'Ce qui a été lu, et ce qui ne l’a pas été',
    caption: 'Contributions lues',
    hash: 'SHA-256'
  },
  search: {
    title: 'Recherche dans l’édition {number}',
    label: 'Mots, partie ou point',
    go: 'Rechercher',
    hint: 'Les mots sont trouvés sous toutes leurs formes, dans la langue où ils ont été présentés. La recherche se fait dans ce navigateur.',
    withoutScript:
      'La recherche demande un script, que ce navigateur n’exécute pas. Tout est accessible à partir de ces listes :',
    none: 'Rien n’a été trouvé pour {words}.',
    found: '{count, plural, one {# passage trouvé} other {# passages trouvés}}',
    more: 'Afficher la suite',
    tooCommon: 'Ces mots figurent presque partout et ont été laissés de côté : {words}.',
    failed: 'Une partie de l’index n’a pas pu être chargée. Veuillez réessayer.',
    working: 'Recherche en cours'
  },
  moved: {
    title: 'Cette page se trouve maintenant ailleurs',
    text: 'Ce qui figurait ici fait maintenant partie d’une autre page : <link>{title}</link>.',
    notFoundTitle: 'Cette page n’existe pas',
    notFoundText:
      'L’adresse a peut-être été mal copiée : les adresses des éditions publiées ne changent pas. Tout est accessible à partir de la <link>page d’accueil</link>.'
  },
  feed: {
    title: '{title} : éditions',
    erratum: 'Édition {number} : rectificatif {notice, number}',
    withdrawal: 'L’édition {number} a été retirée',
    published: 'Édition {number}',
    replaces: 'Édition {number}, qui remplace l’édition {earlier}'
  }
}
