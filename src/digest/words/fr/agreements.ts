import type {InPlace} from '../translation.js'

/** What is said otherwise where the parties of a comparison are agreements. */
export const agreements: InPlace = {
  'matrix.party': 'Accord',
  'matrix.hint':
    'Dans le tableau, chaque signe mène aux propres termes de l’accord, et le nom d’un accord à tout ce qu’il dit.',
  'matrix.caption': '{taxonomy} : ce que chaque accord dit sur chaque rubrique',
  'counts.parties': '{count, plural, one {# accord} many {# accords} other {# accords}}',
  'counts.ofParties':
    '{count, number} sur {total, plural, one {# accord} many {# accords} other {# accords}}',
  'counts.none': 'aucun accord',
  'counts.one': 'un accord',
  'counts.a few': 'quelques accords',
  'counts.several': 'plusieurs accords',
  'counts.many': 'de nombreux accords',
  'counts.most': 'la plupart des accords',
  'counts.all': 'tous les accords',
  'opening.lead':
    'Ce que {parties, plural, one {dit # accord} many {disent # accords} other {disent # accords}} dans {submissions, plural, one {# texte} many {# textes} other {# textes}}, côte à côte et dans leurs propres termes, avec la page et le paragraphe.',
  'opening.leadWithoutParty': 'Ce recueil ne compare encore rien : il ne comporte aucun accord.',
  'opening.example':
    '<b>Exemple.</b> Tout ou partie des accords de ce recueil sont inventés ; personne ne les a conclus.',
  'opening.caution':
    'Chaque signe mène aux propres termes de l’accord, et ceux-ci à la page. Les passages ont été trouvés par un programme, et un passage peut être omis ou mal interprété : vérifiez la page avant de vous fier à une case. Pour en savoir plus, voir <link>{heading}</link>.',
  'opening.unplaced':
    '<link>{count, plural, one {# texte d’un accord inconnu} many {# textes d’accords inconnus} other {# textes d’accords inconnus}}</link>, dans aucune case',
  'comparison.partiesHeading': 'Accord par accord',
  'making.cells':
    'Chaque texte a été découpé en passages, et chaque passage a été comparé aux rubriques de {lists, plural, =1 {une liste} one {# liste} many {# listes} other {# listes}}. À chaque accord et à chaque rubrique correspond une case. Quatre sortes de cases sont distinguées : l’accord <b>prend position</b>, il <b>mentionne</b> le sujet sans prendre position, il <b>ne s’exprime pas</b>, ou son texte n’est <b>pas lu</b>.',
  'making.order':
    'Les accords sont rangés par ordre alphabétique. Les nombres sont donnés sous la forme « n sur m accords » et ne constituent pas un classement.',
  'outline.neutral': 'Les accords figurent par ordre alphabétique, et aucun nombre ne les classe.',
  'outline.noParty':
    'Aucun texte n’a encore d’accord : rien n’est donc comparé, et aucun accord n’est présenté comme ne s’exprimant pas.',
  'outline.fixedWords':
    'Les mots employés pour les nombres sont fixes : « quelques » jusqu’à {few, number}, « plusieurs » jusqu’à {several, number}, « de nombreux » au-delà, « la plupart » au-dessus de {most} de l’ensemble des accords.',
  'reading.party': 'Accord',
  'reading.partyNotKnown': 'Accord inconnu : <original>{from}</original>',
  'reading.partyToldFrom': 'Accord déterminé d’après : <original>{from}</original>',
  'reading.allPlaced': 'L’accord auquel correspond chaque texte est connu.',
  'quotes.partyNotKnown': 'accord inconnu',
  'tableColumns.party': 'Accord, identifiant',
  'tableColumns.partyName': 'Accord',
  'tableColumns.parties': 'Accords',
  'tableColumns.who': 'Quels accords',
  'tableColumns.other': 'Autre accord, identifiant',
  'tableColumns.otherName': 'Autre accord',
  'tableTitles.parties': 'Accords',
  'tableTitles.matrix': 'Accords par rubrique',
  'tableTitles.unplaced': 'Accord inconnu',
  'pictures.matrixAbout':
    'Une ligne pour chaque accord et une colonne pour chaque rubrique. Le signe d’une case indique comment l’accord s’exprime sur la rubrique ; un point indique que rien n’a été trouvé dans ce qui a été lu, un point d’interrogation que rien ne peut être dit. Le tableau indique la même chose, et chacun de ses signes mène aux propres termes de l’accord.',
  'findings.likenessIntro':
    'Pour chaque accord, ceux qui en sont les plus proches sur ce dont tous deux parlent. Il s’agit de propos, non d’intentions ; le silence ne compte ni pour ni contre, et il n’en résulte aucun ordre entre les accords.',
  'brief.title': 'Note sur : {party}',
  'brief.lead':
    'D’après « <name>{title}</name> », au regard de {others, plural, =0 {aucun autre accord} one {# autre accord} many {# autres accords} other {# autres accords}}.',
  'brief.files': 'Lu de cet accord : <name>{files}</name>.',
  'brief.notInFull':
    'Le texte de cet accord n’a pu être lu en entier : ce qui n’y a pas été trouvé est tenu ici pour non lu, et non pour un silence.',
  'brief.onlyVoice': 'Aucun autre accord n’en parle.',
  'brief.silentIntro':
    'Rien n’a été trouvé dans ce qui a été lu. À côté de chaque rubrique figure combien d’autres accords, sur {count, number}, en parlent.',
  'brief.unsureIntro':
    'La machine ne peut dire si son texte en parle ; cela compte comme silence. À côté de chaque rubrique figurent l’endroit de ces mots, combien d’autres accords, sur {count, number}, en parlent.',
  'brief.unreadIntro':
    'Son texte n’a pu être lu, ou pas intégralement. À côté de chaque rubrique figure combien d’autres accords, sur {count, number}, en parlent.',
  'brief.groupsIntro':
    'Ce que l’accord dit lui-même figure entre parenthèses, lorsque quelque chose a été trouvé.',
  'brief.othersNew': 'Autres accords',
  'brief.nobodyAnswers': 'Aucun accord n’y répond.',
  'comparison.noneOfItsCouldBeRead': 'Aucun de ses textes n’a pu être lu.',
  'comparison.unreadParties': '<b>Non lus</b> ({count}) : {parties}',
  'comparison.sharedIntro':
    'Phrases qui figurent, mot pour mot ou presque, dans plusieurs accords : texte convenu, ou ce que plusieurs accords disent en commun. Celles que reprennent le plus d’accords viennent en premier. On ignore qui a écrit une phrase en premier, et un accord peut ensuite la compléter ou s’y opposer.',
  'comparison.parties': 'Accords',
  'findings.proposalsIntro':
    'Ce que les accords proposent (un texte nouveau, une règle nouvelle, un organe nouveau), et lequel le propose.',
  'findings.practicesIntro':
    'Mesures dont les accords disent qu’elles ont été prises. Qu’une règle soit citée, qu’elle soit appuyée et qu’elle soit mise en pratique sont trois choses.',
  'findings.obstaclesIntro':
    'Ce qui, selon les accords, fait obstacle, et s’ils disent qu’une chose ne peut pas être faite ou qu’elle n’est pas voulue.',
  'findings.breachesIntro':
    'Là où un accord dit qu’une règle a été violée. Ce n’est que le texte de cet accord ; on n’a pas examiné s’il en est ainsi.',
  'findings.sinceCaution':
    '« N’est plus dit » ne signifie pas qu’un accord n’est plus en vigueur. Rien n’est ainsi désigné pour les accords sans texte nouveau depuis lors.',
  'findings.likenessFormula':
    'La distance est la moyenne sur toutes les rubriques et questions sur lesquelles tous deux prennent parti : pour une rubrique, l’écart entre leurs positions (appuie 1, avec réserves 0.75, partagée 0.5, s’oppose 0), pour une question, la part des réponses que l’un d’eux seulement donne. À 0, tous deux disent la même chose sur toutes, à 1, le contraire. Deux accords ont une distance lorsqu’ils en ont au moins {least, number} en commun.',
  'findings.likenessCaption': 'Les accords, et ceux qui sont les plus proches de chacun',
  'limits.errorMissed':
    '<b>Passages omis.</b> Un passage qui porte sur une rubrique en des termes inhabituels peut avoir été omis ; un accord est alors présenté comme n’en parlant pas, ou comme disant moins qu’il ne dit.',
  'limits.errorParty':
    '<b>Attribution.</b> Lorsque l’accord auquel appartient un fichier a été détecté et non déclaré, le tableau de ce qui a été lu le signale.',
  'draft.title': 'Le projet au regard de ce que disent les accords',
  'draft.nobody': 'Aucun accord n’en parle.',
  'draft.nobodyLike': 'Aucun accord n’adopte cette position.',
  'draft.nobodyOpposite': 'Aucun accord n’adopte une position contraire.',
  'draft.wordingHeading': 'Formulation que l’on trouve dans un accord',
  'draft.leftOutIntro':
    'Rubriques et questions dont parlent de nombreux accords, la plupart ou tous, mais aucune phrase du projet.',
  'handout.caution':
    'Les passages ont été repérés par un programme ; il peut en manquer ou s’en trouver de mal appréciés : vérifiez la page avant de vous fier à une ligne. Les accords figurent par ordre alphabétique.',
  'handout.ofOthers':
    '{count, number} sur {total, plural, one {# autre accord} many {# autres accords} other {# autres accords}}',
  'handout.notKnown':
    'Inconnu pour {count, plural, one {# accord, non lu} many {# accords, non lus} other {# accords, non lus}} intégralement',
  'handout.onlySide': 'Aucun autre accord n’adopte cette position.',
  'making.silent':
    'aucun passage à ce sujet n’a été trouvé dans ce qui a été lu. Cela ne signifie pas que l’accord le laisse de côté.',
  'matrix.about':
    'Source : <english>{source}</english>. Version {version}. Le nombre d’accords qui parlent de chaque rubrique est indiqué à sa suite.',
  'matrix.letters':
    'Une lettre à côté d’un signe indique ce que fait l’accord à ce sujet : <list>{acts}</list>.',
  'official.note':
    'Le présent document met côte à côte ce que disent des accords. Il ne prend pas position. Les citations sont reproduites à la lettre ; les notes indiquent le fichier, la page et le paragraphe.',
  'official.receivedFrom':
    'Accords et textes, dans l’ordre alphabétique des accords. Les fichiers, les dates et les langues figurent à l’<link>annexe II</link>, et ce qui n’a pas pu être lu à l’<other>annexe III</other>.',
  'official.quoted':
    'Une citation figure pour chaque accord qui prend position, et deux lorsqu’il dit l’un et l’autre.',
  'opening.nothingYet':
    'Il n’y a encore rien à comparer, car aucun texte n’est attribué à un accord. Aucun accord n’est présenté comme ne s’exprimant pas.',
  'outline.overviewCaption': '{taxonomy} : combien d’accords parlent de chaque rubrique, et comment',
  'outline.divisionMeans':
    'Le partage indique dans quelle mesure ceux qui prennent parti se répartissent également : 0 lorsque tous sont du même côté, 1 lorsque chaque côté en compte autant. Il vaut k/(k−1) · (1 − Σ pᵢ²), où k est le nombre de côtés et pᵢ la part des accords du côté i ; un accord qui se trouve de plusieurs côtés compte pour chacun à parts égales. Lorsque moins de deux accords prennent parti, il n’y en a pas (–).',
  'pictures.divisionAbout':
    'Une barre par rubrique sur laquelle un accord prend position. D’un côté de la ligne figurent les accords qui s’opposent et ceux dont la position est mixte, de l’autre ceux qui appuient, avec ou sans réserves. Chaque segment porte son signe et le nombre d’accords qu’il représente. Le tableau dit la même chose.',
  'pictures.likenessAbout':
    'Un point par accord. Plus deux points sont proches, plus ce que les deux disent se ressemble. L’image est plane : ses distances sont approximatives et aucune direction n’a de sens. N’y figure pas l’accord qui partage avec chaque autre moins de {least, plural, one {# rubrique ou question} many {# rubriques ou questions} other {# rubriques ou questions}} : le silence ne compte ni pour ni contre. Le tableau donne les distances.',
  'pictures.changesAbout':
    'Une barre par rubrique et par question où quelque chose est nouveau, a changé ou n’est pas repris dans un accord dont un texte nouveau a été lu depuis. Chaque segment porte son signe et le nombre d’accords qu’il représente. Ce qui n’est pas repris ne signifie pas qu’un accord n’est plus en vigueur. Le tableau dit la même chose.',
  'questions.byAnswer': '{question} Accords par réponse',
  'questions.caption': 'Chaque question avec ses réponses et le nombre d’accords qui donnent chacune d’elles',
  'quotes.evidenceShown':
    'Dans les tableaux des accords et des rubriques, un signe en gras repose sur des éléments solides.',
  'quotes.evidenceEdges':
    'Dans les tableaux des accords et des rubriques, un signe en gras repose sur des éléments solides, et un bord pointillé signale des éléments minces.',
  'replies.about':
    'Avant la publication, il a pu être répondu au sujet des cases de chaque accord. Ce qui a été écrit figure à côté de la case, dans ses propres termes, et ne fait pas partie de l’accord.',
  'summary.unplaced':
    'Textes dont l’accord n’est pas connu, et qui n’entrent dans aucun compte : {count, number}.',
  'summary.notInFull': 'Non lus, ou pas en entier, de sorte que rien ne découle du silence : {parties}.',
  'summary.unreadOn': 'Non lus, ou pas en entier : {parties}.',
  'summary.addressedBy': 'Celles dont parle le plus grand nombre d’accords : {codes}.',
  'summary.agreed':
    '<b>Un seul côté.</b> Rubriques sur lesquelles deux accords ou plus prennent parti, tous du même côté : {count, number} sur {total, number}.',
  'summary.divided':
    '<b>Plusieurs côtés.</b> Rubriques sur lesquelles deux accords ou plus prennent parti et se partagent : {count, number} sur {total, number}.',
  'summary.since':
    '<b>Ce qui est nouveau</b> depuis {name} : {submissions, plural, one {# texte} many {# textes} other {# textes}} de {parties, plural, one {# accord} many {# accords} other {# accords}}. Positions et réponses nouvelles : {fresh, number} ; autres qu’auparavant : {changed, number} ; non redites, ce qui ne dit pas qu’un accord n’est plus en vigueur : {dropped, number}.',
  'summary.silence':
    '<b>Silence et non-lecture sont deux choses.</b> Sur {cells, plural, one {# case} many {# cases} other {# cases}} (une pour chaque accord et chaque rubrique), sont silencieuses : {silent, number} ; rien n’a été trouvé dans ce qui a été lu, ce qui ne dit pas que l’accord n’en traite pas. Sont non lues : {unread, number} ; rien ne peut en être dit.',
  'summary.addressedElsewhere':
    '<b>Autres listes.</b> Dans chacune, la rubrique dont parle le plus grand nombre d’accords : {codes}.',
  'summary.groups':
    'Groupes qui s’expriment ici : {count, number}. Chacun est compté comme un accord à part entière ; ce qu’il dit ne compte pour aucun de ses membres.',
  'tableColumns.addressed': 'Accords qui en parlent',
  'tableColumns.by': 'Accord, identifiants',
  'tableColumns.bySureness': 'Sûreté de l’accord',
  'tableColumns.byFrom': 'Accord déterminé d’après',
  'tableNotes.addressed': 'Accords qui prennent position ou le mentionnent ; ils figurent sur la même ligne.',
  'tableNotes.division':
    'De 0, tous du même côté, à 1, autant de chaque côté ; vide si moins de deux accords prennent parti.',
  'tableNotes.change': 'Non repris ne signifie pas qu’un accord n’est plus en vigueur.',
  'tableNotes.distance':
    '0 si deux accords disent la même chose sur tout ce dont tous deux parlent, 1 s’ils disent le contraire.',
  'tableTitles.voiceQuotes': 'Citations hors accords',
  'tableValues.about-parties': 'Accords',
  'tableValues.about-newParties': 'Accords dont un texte nouveau a été lu depuis',
  'tableValues.caution':
    'Les passages ont été trouvés par un programme, et un passage peut être omis ou mal interprété : lisez les termes à leur place avant de vous fier à une case. Que rien n’ait été trouvé ne signifie pas qu’un accord n’en traite pas.'
}
