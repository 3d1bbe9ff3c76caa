/** How the secretariat accepts a reply: it chooses the passage that is meant. */
export const answering = {
  title: 'Accept reply {number, number} as a correction',
  go: 'Accept: choose the passage',
  inDraft: 'In the draft: {manner}.',
  passagesOf: 'Passages of {party}',
  order:
    'Those that the reply names come first, then those on which the tagger was not sure, then those that share words with the reply.',
  all: 'All passages',
  choose: 'Which passage is meant?',
  shown: '{from, number}–{to, number} of {total, number}',
  before: 'Previous passages',
  further: 'Next passages',
  nothing: 'No passage in the draft is this party’s: hand in what it refers to, then fix the inputs anew.',
  nothingFound: 'No passage of this party holds these words: search for others.',
  inReader: 'Open in the reader',
  'ground-named': 'named in the reply',
  'ground-carries': 'stands behind the cell',
  'ground-unsure': 'the tagger was not sure',
  'ground-shares': 'shares words: {words}',
  passageFirst: 'No passage was chosen: go back and choose one.',
  saysFirst: 'Choose what it says'
}
