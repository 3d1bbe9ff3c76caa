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
  severalSpeakers: 'transcript, several speakers'
} as const
