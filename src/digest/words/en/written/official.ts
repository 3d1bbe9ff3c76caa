/** The official form: the words of its title block, its headings, replies and closing lines. */
export const official = {
  kind: 'Working paper',
  submittedBy: 'Submitted by {name}',
  agendaItem: 'Agenda item {item}',
  language: 'Language: {language}',
  edition: 'Edition {number}',
  summary: 'I. Summary',
  received: 'II. Submissions received',
  norms: 'III. Norms and other subjects',
  questions: 'IV. Contested questions',
  proposals: 'V. Proposals',
  since: 'VI. What is new',
  annexMatrix: 'Annex I. Who speaks to what',
  annexSources: 'Annex II. Submissions and sources',
  annexNotRead: 'Annex III. What was not read, and why',
  annexMethod: 'Annex IV. Method and limits',
  note: 'This paper lays side by side what parties say in their submissions. It takes no position. Quotes are letter for letter; footnotes name the file, the page and the paragraph.',
  receivedFrom:
    'Parties and their submissions, in alphabetical order of the parties. Files, dates and languages stand in <link>annex II</link>; what could not be read stands in <other>annex III</other>.',
  speakToIt: 'Speak to it: {counted}.',
  division: 'Division: {division}.',
  quoted: 'One quote stands for each party that takes a position, and two where it says both.',
  thisEdition: 'This is edition {number}.',
  replaces: 'It takes the place of edition {number}. Reason: {why}',
  signed: 'It is signed. SHA-256 of the public key: {fingerprint}.'
} as const
