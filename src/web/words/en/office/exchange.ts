/** Taking what is here to other programs, and back. */
export const exchange = {
  title: 'To other programs',
  about:
    'All that stands at this moment, with every correction, in formats that other programs read. People are named by pseudonyms.',
  link: 'Take this to other programs',
  'akoma-ntoso': 'Akoma Ntoso',
  'akoma-ntoso-what': 'The text of each submission for document systems of the United Nations, as XML.',
  corrections: 'Spreadsheet of corrections',
  'corrections-what':
    'A row for each passage and tag: change verdict, stance, act or note, and send the file back below.',
  prov: 'Provenance (PROV-O)',
  'prov-what': 'Who or what made each tag: files, tagger, corrections.',
  qdc: 'Codebook (REFI-QDA, .qdc)',
  'qdc-what': 'The codes and questions for programs of qualitative analysis.',
  qdpx: 'Project (REFI-QDA, .qdpx)',
  'qdpx-what': 'Texts, codes and codings for the same programs.',
  skos: 'Taxonomies (SKOS)',
  'skos-what': 'Codes, labels in their languages, definitions and how codes stand to one another.',
  'web-annotation': 'Annotations (W3C Web Annotation)',
  'web-annotation-what': 'Each tag and correction at its place in the text, with the texts.',
  back: 'A spreadsheet that was changed',
  backHelp:
    'All changed rows are taken in at once and can be undone as one; if a row is damaged, nothing is taken in.',
  file: 'The file (CSV)',
  send: 'Take in the changes',
  taken:
    '{added, plural, =0 {No new correction} one {# new correction} other {# new corrections}} from {changed, plural, one {# changed row} other {# changed rows}}.'
}
