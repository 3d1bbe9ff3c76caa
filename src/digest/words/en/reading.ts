/** What was read and what not, and whose it is. */
export const reading = {
  sourcesHeading: 'What was read',
  nothingRead: 'Nothing could be read.',
  table: 'Table: submissions read',
  caption: 'Submissions read: {count, number}. What is marked “likely” was detected and should be checked.',
  party: 'Party',
  file: 'File',
  title: 'Title',
  date: 'Date',
  session: 'Session',
  language: 'Language',
  pages: 'Pages',
  notKnown: 'not known',
  sameFile: '<b>Same file</b> as <name>{file}</name>, which counts in its stead.',
  replaced: '<b>Replaced</b> by <name>{file}</name>, which counts in its stead.',
  note: '<b>Note:</b> <original>{note}</original>',
  transcript:
    'Transcript, because <english>{reason}</english>: words as they were taken down, and no authoritative record. See <link>who spoke</link>.',
  partyNotKnown: 'Party not known: <original>{from}</original>',
  partyToldFrom: 'Party told from <original>{from}</original>',
  noPages: 'none',
  fromPictures: '{count, number} read from pictures, sure to {share}',
  blank: '{count, number} blank',
  unread: '{count, number} not read',
  notReadHeading: 'What was not read, and why',
  allOpened: 'Every file that was handed in could be opened.',
  saidToComeFrom: 'Said to come from: {parties}.',
  uncovered:
    'Opened, but in a language in which the codes cannot be found; nothing follows from their silence:',
  unplacedHeading: 'Whose is this?',
  allPlaced: 'The party of every submission is known.',
  unplaced: 'No cell is filled from these until somebody says whose they are.'
} as const
