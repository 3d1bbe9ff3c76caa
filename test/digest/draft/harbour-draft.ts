import type {Draft, DraftSentence} from '../../../src/digest/draft/draft.js'

/** A sentence of an invented draft, changed where a test needs it. */
export const sentence = (changed: Partial<DraftSentence> = {}): DraftSentence => ({
  ordinal: 1,
  text: 'The harbour lights must never be put out.',
  language: 'en',
  page: 1,
  number: '1.',
  paragraph: 1,
  headings: [],
  tags: [],
  answers: [],
  alike: [],
  ...changed
})

/** A draft of these sentences. */
export const draft = (...sentences: readonly DraftSentence[]): Draft => ({
  file: 'draft.docx',
  sentences,
  shortfalls: []
})

/** A tag as the machine gives it. */
export const tag = (
  code: string,
  stance: DraftSentence['tags'][number]['stance'],
  changed: Partial<DraftSentence['tags'][number]> = {}
): DraftSentence['tags'][number] => ({code, stance, act: 'none', confidence: 0.9, from: 'both', ...changed})

/** An answer as the machine gives it. */
export const answer = (question: string, pole: string): DraftSentence['answers'][number] => ({
  question,
  pole,
  confidence: 0.9,
  from: 'both'
})
