import type {comparison as english} from '../en/comparison.js'
import type {Translation} from '../translation.js'

/** Party by party, code by code, shared wording, and who spoke in transcripts. */
export const comparison: Translation<typeof english> = {
  partiesHeading: 'Partie par partie',
  noneOfItsCouldBeRead: 'Aucune de ses contributions n’a pu être lue.',
  all: 'toutes',
  silentOn: '<b>Ne s’exprime pas</b> ({count}) : {codes}',
  unsureOn: '<b>Dont pas sûr</b> ({count}) : <list>{codes}</list>',
  unreadOn: '<b>Non lu</b> ({count}) : {codes}',
  codesHeading: 'Rubrique par rubrique',
  nothingFoundOn: 'Rien n’a été trouvé sur ces rubriques dans ce qui a été lu :',
  sourceAndWording: '<english>{source}</english>. {wording}.',
  tally: 'Prennent position : {position} ; mentionnent le sujet : {mentions}.',
  whatTheySay: 'Ce qu’elles disent',
  silentParties: '<b>Ne s’expriment pas</b> ({count}) : {parties}',
  unsureParties: '<b>Dont pas sûr</b> ({count}) : <list>{parties}</list>',
  unreadParties: '<b>Non lues</b> ({count}) : {parties}',
  sharedHeading: 'Formulations communes',
  sharedIntro:
    'Phrases qui figurent, mot pour mot ou presque, dans les contributions de plusieurs parties : texte convenu, ou ce que plusieurs parties disent en commun. Celles que reprennent le plus de parties viennent en premier. On ignore qui a écrit une phrase en premier, et une partie peut ensuite la compléter ou s’y opposer.',
  sameWords: 'Les mêmes termes',
  nearlySameWords: 'Presque les mêmes termes : lisez-les pour voir ce qui diffère',
  voicesHeading: 'Qui a pris la parole dans les transcriptions',
  voicesIntro:
    'Une transcription contient les propos tels qu’ils ont été consignés dans la salle ; elle ne fait pas foi. Ce qu’une partie y dit figure dans les cases de cette partie. Ce que disent la présidence, le secrétariat et les personnes et organisations qui ne sont pas des parties figure ici, et dans aucune case.',
  parties: 'Parties',
  nameless: 'Intervenant dont le nom n’est pas indiqué',
  voice: '<name>{speaker}</name> : <link>{party}</link>, {turns}',
  voiceThrough: '<name>{speaker}</name> : <link>{party}</link>, par la voix de : {spokesman}, {turns}',
  toldFrom: '(d’après : <original>{from}</original>)',
  likelyToldFrom: '(d’après : <original>{from}</original> ; probable, à vérifier)',
  otherVoice: '{role}, {turns}',
  otherVoiceOnNothing: '{role}, {turns} ; rien sur aucune rubrique',
  definitionsOriginal:
    'Les définitions sont traduites par ce projet, sauf lorsque la source a un libellé dans cette langue ; celles qui ne sont pas traduites, ainsi que les sources, figurent en anglais.',
  'translation-project': 'Traduction de ce projet ; ce n’est pas le libellé de la source.',
  'translation-source': 'Libellé de la source elle-même dans cette langue.'
}
