import type {Coding, GivenCode} from '../../../src/domain/round/coding.js'
import type {Round, RoundPassage} from '../../../src/domain/round/round.js'

/** When everything in these tests is said. */
export const at = '2026-11-30T10:00:00Z'

/** A passage by an invented State. */
export const passageOf = (id: string, more: Partial<RoundPassage> = {}): RoundPassage => ({
  id,
  submission: 's1',
  text: `Arvania says ${id}.`,
  language: 'en',
  page: 1,
  number: null,
  ordinal: 1,
  headings: [],
  file: 'arvania.txt',
  party: 'XAA',
  ...more
})

/** A round of three passages by two coders. */
export const roundOf = (more: Partial<Round> = {}): Round => ({
  id: 'r1',
  name: 'First round',
  purpose: 'to learn where coders split',
  pipeline: 'p',
  collection: 'oewg-ict',
  taxonomies: ['gge-2015', 'oewg-agenda'],
  questions: ['due-diligence'],
  draw: {kind: 'given', passages: ['p1', 'p2', 'p3']},
  passages: ['p1', 'p2', 'p3'].map(id => passageOf(id)),
  coders: ['ada', 'ben'],
  by: 'cleo',
  at,
  ...more
})

/** A code that a passage supports. */
export const supports = (code: string): GivenCode => ({code, stance: 'supports', act: 'none'})

/** A coding by Ada on the first passage. */
export const codingOf = (said: Partial<Coding> = {}): Coding => ({
  id: `${said.coder ?? 'ada'}-${said.passage ?? 'p1'}`,
  round: 'r1',
  passage: 'p1',
  coder: 'ada',
  codes: [],
  answers: {},
  ambiguous: [],
  noCode: (said.codes ?? []).length + Object.keys(said.answers ?? {}).length === 0,
  note: '',
  at,
  ...said
})
