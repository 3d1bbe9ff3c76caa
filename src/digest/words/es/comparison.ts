import type {comparison as english} from '../en/comparison.js'
import type {Translation} from '../translation.js'

/** Party by party, code by code, shared wording, and who spoke in transcripts. */
export const comparison: Translation<typeof english> = {
  partiesHeading: 'Parte por parte',
  noneOfItsCouldBeRead: 'No pudo leerse ninguna de sus contribuciones.',
  all: 'todos',
  silentOn: '<b>No se pronuncia</b> ({count}): {codes}',
  unsureOn: '<b>Entre ello, no es seguro</b> ({count}): <list>{codes}</list>',
  unreadOn: '<b>No leído</b> ({count}): {codes}',
  codesHeading: 'Epígrafe por epígrafe',
  nothingFoundOn: 'No se halló nada sobre estos epígrafes en lo que se leyó:',
  sourceAndWording: '<english>{source}</english>. {wording}.',
  tally: 'Toman posición: {position}; mencionan el tema: {mentions}.',
  whatTheySay: 'Lo que dicen',
  silentParties: '<b>No se pronuncian</b> ({count}): {parties}',
  unsureParties: '<b>Entre ello, no es seguro</b> ({count}): <list>{parties}</list>',
  unreadParties: '<b>No leídas</b> ({count}): {parties}',
  sharedHeading: 'Formulaciones comunes',
  sharedIntro:
    'Oraciones que figuran, palabra por palabra o casi, en contribuciones de distintas partes: texto convenido, o lo que varias partes dicen en común. Las que comparten más partes aparecen primero. No se sabe quién escribió primero una oración, y una parte puede luego ampliarla o pronunciarse en contra.',
  sameWords: 'Las mismas palabras',
  nearlySameWords: 'Casi las mismas palabras: léalas para ver en qué difieren',
  voicesHeading: 'Quién tomó la palabra en las transcripciones',
  voicesIntro:
    'Una transcripción recoge las palabras tal como se consignaron en la sala; no constituye un acta oficial. Lo que dice en ella una parte figura en las casillas de esa parte. Lo que dicen la Presidencia, la Secretaría y las personas y organizaciones que no son partes figura aquí, y en ninguna casilla.',
  parties: 'Partes',
  nameless: 'Orador cuyo nombre no se indica',
  voice: '<name>{speaker}</name>: <link>{party}</link>, {turns}',
  voiceThrough: '<name>{speaker}</name>: <link>{party}</link>, por conducto de: {spokesman}, {turns}',
  toldFrom: '(según: <original>{from}</original>)',
  likelyToldFrom: '(según: <original>{from}</original>; probable, conviene comprobarlo)',
  otherVoice: '{role}, {turns}',
  otherVoiceOnNothing: '{role}, {turns}; nada sobre ningún epígrafe',
  definitionsOriginal:
    'Las definiciones son traducciones de este proyecto, salvo cuando la fuente tiene una redacción en este idioma; las que no están traducidas, y las fuentes, figuran en inglés.',
  'translation-project': 'Traducción de este proyecto; no es la redacción de la fuente.',
  'translation-source': 'Redacción de la propia fuente en este idioma.'
}
