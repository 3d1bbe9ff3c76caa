/** Quotes, the places they are cited by, and the pages they stand on. */
export const quotes = {
  page: 'page {page}',
  paragraph: 'paragraph {number}',
  passage: 'passage {ordinal}',
  pageHeading: 'Page {page}',
  passageHeading: 'Passage {ordinal}',
  noPages: 'No pages in this format',
  asTakenDown: 'as taken down in a transcript',
  recognised: 'read from a picture of the page, sure to {share}: check the words there',
  inFullUnder: 'in full under <link>{place}</link>',
  pagesHeading: 'Pages quoted',
  pagesIntro: 'The whole of every passage that is quoted above, with the quoted words marked.',
  onBehalfOf: '{parties}, on behalf of {group}',
  partyNotKnown: 'party not known',
  severalSpeakers: 'transcript, several speakers',
  evidence: 'evidence: {evidence}',
  evidenceMeans:
    '<b>Evidence</b> tells how much stands behind a cell: strong where a person has checked a tag of it or the program is sure of two passages, fair where it is sure of one or there are two, else slight. It tells how sure the cell is, and not how weighty the view.',
  evidenceShown: 'In the tables of parties by codes a sign in bold type has strong evidence behind it.',
  evidenceEdges:
    'In the tables of parties by codes a bold sign has strong evidence behind it, and a dotted edge marks slight evidence.',
  chosenFor: 'why this quote: {merits}'
} as const
