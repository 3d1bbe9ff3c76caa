import type {reading as english} from '../en/reading.js'
import type {Translation} from '../translation.js'

/** What was read and what not, and whose it is. */
export const reading: Translation<typeof english> = {
  sourcesHeading: 'Ce qui a été lu',
  nothingRead: 'Rien n’a pu être lu.',
  table: 'Tableau : contributions lues',
  caption:
    'Contributions lues : {count, number}. Ce qui porte la mention « probable » a été détecté et devrait être vérifié.',
  party: 'Partie',
  file: 'Fichier',
  title: 'Titre',
  date: 'Date',
  session: 'Session',
  language: 'Langue',
  pages: 'Pages',
  notKnown: 'inconnu',
  sameFile: '<b>Même fichier</b> que <name>{file}</name>, qui compte à sa place.',
  replaced: '<b>Remplacé</b> par <name>{file}</name>, qui compte à sa place.',
  note: '<b>Remarque (en anglais) :</b> <original>{note}</original>',
  transcript:
    'Considéré comme une transcription, pour la raison suivante : <english>{reason}</english> ; propos tels qu’ils ont été consignés, qui ne font pas foi. Voir <link>qui a pris la parole</link>.',
  partyNotKnown: 'Partie inconnue : <original>{from}</original>',
  partyToldFrom: 'Partie déterminée d’après : <original>{from}</original>',
  noPages: 'aucune',
  fromPictures:
    '{count, plural, one {# lue sur image, sûre} many {# lues sur image, sûres} other {# lues sur image, sûres}} à {share}',
  blank: '{count, plural, one {# blanche} many {# blanches} other {# blanches}}',
  unread: '{count, plural, one {# non lue} many {# non lues} other {# non lues}}',
  notReadHeading: 'Ce qui n’a pas été lu, et pourquoi',
  allOpened: 'Tous les fichiers remis ont pu être ouverts.',
  saidToComeFrom: 'Origine indiquée : {parties}.',
  uncovered:
    'Ouverts, mais rédigés dans une langue dans laquelle les rubriques ne peuvent être repérées ; rien ne peut être déduit de leur silence :',
  unplacedHeading: 'De qui cela émane-t-il ?',
  allPlaced: 'La partie dont émane chaque contribution est connue.',
  unplaced:
    'Aucune case n’est remplie à partir de ces textes tant que personne n’a indiqué de qui ils émanent.',
  noteInWords: '<b>Note :</b> {note} (<original>{written}</original>)'
}
