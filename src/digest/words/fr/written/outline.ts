import type {outline as english} from '../../en/written/outline.js'
import type {Translation} from '../../translation.js'

/** The frame of the written formats: how to read them, the overview, and what was read. */
export const outline: Translation<typeof english> = {
  counted: '{words} ({count, number} sur {total, number})',
  ownWords:
    'Chaque citation reproduit à la lettre ce qui figure dans la contribution, dans sa propre langue ; rien n’a été traduit. Une note indique le fichier. Dans un même chapitre, les mêmes mots ne sont imprimés qu’une fois, et les passages suivants y renvoient.',
  part: 'Volume {number}',
  inParts: 'Ce recueil comporte {count, number} volumes, chacun dans un fichier distinct :',
  namedUnder:
    'Ici, le fichier d’où provient une citation est indiqué sous celle-ci, et non dans une note de bas de page.',
  leads:
    'Chaque nombre renvoie à la liste de celles qui sont comptées, et chaque nom d’une telle liste aux mots sur lesquels il repose.',
  check:
    'Les passages ont été trouvés par un programme, et un passage peut être omis ou mal jugé : vérifiez la page avant de vous y fier.',
  fixedWords:
    'Les mots employés pour les nombres sont fixes : « quelques » jusqu’à {few, number}, « plusieurs » jusqu’à {several, number}, « de nombreuses » au-delà, « la plupart » au-dessus de {most} de l’ensemble des parties.',
  overviewHeading: 'Vue d’ensemble',
  overviewCaption: '{taxonomy} : combien de parties s’expriment sur chaque rubrique, et comment',
  neutral:
    'Les parties figurent par ordre alphabétique, et aucun nombre ne les classe. Ce que dit un groupe figure sous le groupe ; à côté de ses membres, cela est présenté comme dit par l’intermédiaire du groupe.',
  divisionMeans:
    'Le partage indique dans quelle mesure celles qui prennent parti se répartissent également : 0 lorsque toutes sont du même côté, 1 lorsque chaque côté en compte autant. Il vaut k/(k−1) · (1 − Σ pᵢ²), où k est le nombre de côtés et pᵢ la part des parties du côté i ; une partie qui se trouve de plusieurs côtés compte pour chacun à parts égales. Lorsque moins de deux parties prennent parti, il n’y en a pas (–).',
  sourceAndVersion: 'Source : <english>{source}</english>. Version {version}.',
  code: 'Rubrique',
  speakToIt: 'S’expriment',
  division: 'Partage',
  throughGroups: '<b>Par l’intermédiaire d’un groupe</b>, {count} : {parties}',
  throughGroup: '{party} (par {group})',
  throughGroupDiffers: '{party} (par {group} ; ses propres mots diffèrent)',
  groupSays: 'Par l’intermédiaire de {group} : {manner}.',
  groupSaysOtherwise: 'Par l’intermédiaire de {group} : {manner} ; ses propres mots diffèrent.',
  takenBy: '<b>{answer}</b> : {count}',
  mannerBy: '<b>{manner}</b>, {count} : {parties}',
  nothingOfTheKind: 'Rien de tel n’a été trouvé dans ce qui a été lu.',
  noParty:
    'Aucune contribution n’a encore de partie : rien n’est donc comparé, et aucun État n’est présenté comme ne s’exprimant pas.',
  howRead: 'Mode de lecture',
  byText: '{count, plural, one {# page} other {# pages}} d’après le texte du fichier',
  withoutPages: 'd’après le texte du fichier',
  quotedFiles: 'Passages cités de chaque fichier',
  remarks: 'Remarques'
}
