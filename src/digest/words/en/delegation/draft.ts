/** A draft beside what parties have said, sentence by sentence. */
export const draft = {
  title: 'The draft beside what parties have said',
  lead: '<name>{file}</name> beside “<name>{title}</name>”: {sentences, plural, one {# sentence} other {# sentences}}, {speaking, number} of them on a code or a question.',
  notKept: 'The draft was read on this machine alone; it is not stored, and stands in no digest.',
  notInFull:
    'The draft could not be read in full, so what it leaves out is not known: <original>{why}</original>.',
  noSentence: 'The draft has no sentence.',
  sentence: 'Sentence {number, number}',
  onNothing: 'On no code and no question.',
  'from-sentence': 'told from the sentence alone; its paragraph as a whole is read otherwise',
  'from-paragraph': 'told with its paragraph',
  nobody: 'No party speaks to it.',
  nobodyLike: 'No party takes this side.',
  nobodyOpposite: 'No party takes an opposite side.',
  likeWords: 'Words that take this side',
  oppositeWords: 'Words that take an opposite side',
  wordingHeading: 'Wording that a party has',
  leftOutHeading: 'What the draft leaves out',
  leftOutIntro:
    'Codes and questions to which many, most or all parties speak, and no sentence of the draft does.',
  leftOutNone: 'Nothing of the kind was found.'
} as const
