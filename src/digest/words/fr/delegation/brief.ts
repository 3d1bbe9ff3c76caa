import type {brief as english} from '../../en/delegation/brief.js'
import type {Translation} from '../../translation.js'

/** The brief of one delegation, on two pages. */
export const brief: Translation<typeof english> = {
  title: 'Note pour : {party}',
  lead: 'D’après « <name>{title}</name> », au regard de {others, plural, =0 {aucune autre partie} one {# autre partie} many {# autres parties} other {# autres parties}}.',
  files: 'Lu de cette partie : <name>{files}</name>.',
  asked: 'Uniquement sur : {codes}.',
  notInFull:
    'Tout ce que cette partie a remis n’a pu être lu : ce qui n’y a pas été trouvé est tenu ici pour non lu, et non pour un silence.',
  aloneHeading: 'Où elle est seule',
  aloneNone: 'Rien de tel n’a été trouvé dans ce qui a été lu.',
  onlyVoice: 'Aucune autre partie ne s’exprime à ce sujet.',
  companyHeading: 'Où elle est en compagnie d’autres',
  noSideHeading: 'Où elle ne prend pas position',
  nearest: 'la plus proche : {party}',
  nearestMeans:
    '« La plus proche » : d’après toutes les rubriques et questions sur lesquelles toutes deux prennent position.',
  silentHeading: 'Où elle ne s’exprime pas',
  silentIntro:
    'Rien n’a été trouvé dans ce qui a été lu ; elle peut néanmoins avoir un avis. À côté de chaque rubrique figure combien d’autres parties, sur {count, number}, s’expriment à son sujet, et quels groupes le font pour elle.',
  unsureHeading: 'Où elle s’est peut-être exprimée',
  unsureIntro:
    'La machine ne peut dire si ses mots en parlent ; ils comptent comme silence. À côté de chaque rubrique figurent l’endroit de ces mots, combien d’autres parties, sur {count, number}, s’expriment à son sujet, et quels groupes le font pour elle.',
  unreadHeading: 'Ce dont on ne sait rien',
  unreadIntro:
    'Ce qu’elle a remis n’a pu être lu, ou pas intégralement. À côté de chaque rubrique figure combien d’autres parties, sur {count, number}, s’expriment à son sujet, et quels groupes le font pour elle.',
  tooMany:
    '{count, plural, one {# rubrique ou question} many {# rubriques et questions} other {# rubriques et questions}} ; voir le recueil.',
  spokenFor: 'un groupe s’exprime pour elle : {groups}',
  groupsHeading: 'Ce que des groupes disent pour elle',
  groupsIntro: 'Ce que la partie dit elle-même figure entre parenthèses, lorsque quelque chose a été trouvé.',
  saysItself: 'elle-même : {said}',
  differs: 'diffère de ses propres termes',
  sinceHeading: 'Nouveau depuis : {name}',
  sinceDigest: 'Nouveau depuis le recueil antérieur',
  handedInNothing: 'Elle n’a rien remis depuis.',
  saysTheSame: 'Aucun changement n’a été trouvé dans ce qu’elle dit.',
  'change-new': 'nouveau',
  'change-changed': 'modifié',
  'change-dropped': 'non repris',
  beforeAndNow: 'avant : {before} ; à présent : {now}',
  othersNew: 'Autres parties',
  questionsHeading: 'Questions auxquelles elle n’a pas répondu',
  nobodyAnswers: 'Aucune partie n’y répond.',
  leftOutHeading: 'Omis pour tenir en deux pages',
  leftOutQuotes: '{count, plural, one {# citation} many {# citations} other {# citations}}.',
  leftOutLines: 'Lignes sur : {codes}.',
  leftOutWhere: 'Tout figure dans digest.html, sous « {place} », {party}.',
  footer:
    'Chaque citation est, à la lettre, ce qui figure dans la contribution, dans sa langue ; rien n’a été traduit ni abrégé.'
}
