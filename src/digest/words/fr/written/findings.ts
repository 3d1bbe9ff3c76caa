import type {findings as english} from '../../en/written/findings.js'
import type {Translation} from '../../translation.js'

/** Groups, acts, what is new, and nearness of positions. */
export const findings: Translation<typeof english> = {
  groupsHeading: 'Groupes et membres',
  groupsIntro:
    'Les propos d’un groupe figurent sous le groupe. Ils ne comptent pour aucun membre ; à côté d’un membre, ils sont présentés comme dits par l’intermédiaire du groupe.',
  membersAsOf: 'Membres dont une contribution figure ici, d’après la liste au {date} : {members}.',
  membersUndated:
    'Membres dont une contribution figure ici (la date de la liste n’est pas connue) : {members}.',
  membersElsewhere: 'Membres dont aucune ne figure ici : {count, number}.',
  sourceOfList: 'Source de la liste : <english>{source}</english>. {wording}.',
  groupCaption: '{group} : ce qu’il dit pour ses membres',
  member: 'Membre',
  alignedOn: 'Rien trouvé en propre, aligné par l’intermédiaire du groupe',
  speaksToo: 'S’exprime aussi en propre',
  differsOn: 'Ses propres mots diffèrent de ceux du groupe',
  unsureHeading: 'Ce qui a peut-être été dit',
  unsureIntro:
    'Mots dont la machine ne peut dire s’ils parlent du sujet, là où rien d’autre n’a été trouvé à son propos. Ils ne comptent pour rien : la case compte comme silence ou reste non lue, la question comme restée sans réponse. Il faut les lire avant de conclure au silence.',
  proposalsHeading: 'Propositions',
  proposalsIntro:
    'Ce que les parties proposent (un texte nouveau, une règle nouvelle, un organe nouveau), et qui le propose.',
  practicesHeading: 'Pratiques',
  practicesIntro:
    'Mesures que les parties disent avoir prises. Qu’une règle soit citée, qu’elle soit appuyée et qu’elle soit mise en pratique sont trois choses.',
  obstaclesHeading: 'Obstacles signalés',
  obstaclesIntro:
    'Ce qui, selon les parties, fait obstacle, et si elles disent qu’une chose ne peut pas être faite ou qu’elle n’est pas voulue.',
  'obstacle-skill': 'ne peut pas',
  'obstacle-will': 'ne veut pas',
  'obstacle-untold': 'il n’est pas dit si elle ne peut pas ou ne veut pas',
  breachesHeading: 'Violations alléguées',
  breachesIntro:
    'Là où une partie dit qu’une règle a été violée. Ce n’est que la parole de cette partie ; on n’a pas examiné s’il en est ainsi.',
  sinceHeading: 'Ce qui est nouveau',
  'since-date': 'Par comparaison avec tout ce qui est daté d’avant le {name}.',
  'since-session': 'Par comparaison avec tout ce qui est daté d’avant la session {name}.',
  'since-digest': 'Par comparaison avec un recueil antérieur : {name}.',
  sinceCaution:
    '« N’est plus dit » ne signifie pas qu’une partie a changé d’avis. Rien n’est ainsi désigné pour les parties qui n’ont rien remis depuis lors.',
  newSubmissions: 'Nouvelles contributions : {count, number}.',
  undated: 'Sans date, et donc comptées comme antérieures : {count, number}.',
  'change-new': 'nouveau',
  'change-changed': 'modifié',
  'change-dropped': 'n’est plus dit',
  changed: '{subject} : {change} ({before} → {after})',
  before: 'Avant :',
  now: 'Maintenant :',
  nothingSaid: 'rien n’est dit',
  nothingNew: 'Rien n’est nouveau, modifié ou n’est plus dit.',
  likenessHeading: 'Proximité des positions',
  likenessIntro:
    'Pour chaque partie, celles dont les positions sont les plus proches des siennes sur ce dont toutes deux ont parlé. Il s’agit de propos, non d’alliances ni d’intentions ; le silence ne compte ni pour ni contre, et il n’en résulte aucun ordre entre les parties.',
  likenessFormula:
    'La distance est la moyenne sur toutes les rubriques et questions sur lesquelles toutes deux prennent parti : pour une rubrique, l’écart entre leurs positions (appuie 1, avec réserves 0.75, partagée 0.5, s’oppose 0), pour une question, la part des réponses que l’une d’elles seulement donne. À 0, toutes deux disent la même chose sur toutes, à 1, le contraire. Deux parties ont une distance lorsqu’elles en ont au moins {least, number} en commun.',
  likenessCaption: 'Les parties, et celles qui sont les plus proches de chacune',
  nearest: 'Les plus proches',
  near: '{party} ({distance} sur {shared, number} en commun)',
  asNear: '{count, plural, one {# autre aussi proche} other {# autres aussi proches}}',
  noDistance: 'Ont trop peu en commun avec toute autre pour avoir une distance : {parties}.'
}
