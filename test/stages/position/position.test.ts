import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/domain/document.js'
import type {Turns} from '../../../src/domain/meeting/turn.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import type {Statement, SubmissionPositions} from '../../../src/domain/position.js'
import type {Identity} from '../../../src/domain/submission.js'
import type {SettledAnswer, SettledPassage, SettledTag} from '../../../src/domain/tag.js'
import {position} from '../../../src/stages/position/position.js'
import {closedFiles} from '../closed-files.js'
import {oneTurn} from '../one-turn.js'

const pipeline = {
  file: {
    settings: {
      confidenceThreshold: 0.5,
      quotesPerCell: 3,
      quality: {pages: 1, readable: 0.95, words: 0.6, confidence: 0.75}
    }
  },
  taxonomies: [{id: 'norms', codes: [{code: 'a'}, {code: 'b'}]}],
  questions: [{code: 'needed', poles: [{pole: 'yes'}, {pole: 'no'}]}],
  lexicons: [{language: 'en'}]
} as unknown as Pipeline
const submission = {id: 's1', file: {name: 'a.txt', bytes: 1, sha256: 'a'.repeat(64)}}
const fact = <Value>(value: Value) => ({value, sureness: 'stated' as const, from: 'manifest'})
const identity = {parties: fact(['XAA']), onBehalfOf: fact(null)} as unknown as Identity
const document = {
  text: '',
  pageCount: 2,
  pageStarts: [
    {page: 1, start: 0},
    {page: 2, start: 900}
  ],
  pages: [],
  quality: {pagesRead: 2, readable: 1, confidence: null, words: null}
} as unknown as Document
const tag: SettledTag = {
  code: 'norms/a',
  stance: 'supports',
  act: 'none',
  confidence: 0.8,
  cues: [],
  by: 'rule norms/a#1',
  settled: 'machine'
}
const answer: SettledAnswer = {
  code: 'needed',
  pole: 'no',
  confidence: 0.9,
  cues: [],
  by: 'rule needed#1',
  settled: 'machine'
}
const passage = (change: Partial<SettledPassage> = {}): SettledPassage => ({
  id: 's1-a',
  submission: 's1',
  start: 0,
  end: 20,
  text: 'Arvania supports it.',
  page: 1,
  number: '4.',
  ordinal: 1,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: null,
  tags: [],
  overruled: [],
  questions: [],
  overruledAnswers: [],
  bestQuotes: [],
  notes: [],
  ...change
})
const runOn = async (
  settled: readonly SettledPassage[],
  change: {readonly identity?: Identity; readonly document?: Document; readonly turns?: Turns} = {}
): Promise<SubmissionPositions> => {
  const outcome = await position.run(
    {settled, identity, turns: oneTurn(''), document, submission, ...change},
    {
      pipeline,
      ...closedFiles
    }
  )
  if ('failure' in outcome) throw new Error('taking positions never fails')
  return outcome.value
}
const positions = async (...given: Parameters<typeof runOn>): Promise<Statement> => {
  const [only, second] = (await runOn(...given)).statements
  if (only === undefined || second !== undefined) throw new Error('a paper is one statement')
  return only
}
const cellsOf = ({positions}: Statement) => positions.map(({cell}) => cell)

describe('position', () => {
  it('gives a cell for every code, and calls those silent on which nothing stands', async () => {
    expect(cellsOf(await positions([passage({tags: [tag]})]))).toEqual(['position', 'silent'])
  })

  it('keeps a submission without any tag, silent on all', async () => {
    expect(cellsOf(await positions([passage()]))).toEqual(['silent', 'silent'])
  })

  it('calls nothing silent where a page had no text', async () => {
    const half = {...document, quality: {pagesRead: 1, readable: 1, confidence: null, words: null}}
    expect(cellsOf(await positions([passage({tags: [tag]})], {document: half}))).toEqual([
      'position',
      'unread'
    ])
  })

  it('calls nothing silent where a passage is in a language without concepts', async () => {
    expect(cellsOf(await positions([passage({language: 'de'})]))).toEqual(['unread', 'unread'])
  })

  it('does not count a tag of which the machine is not sure enough', async () => {
    expect(cellsOf(await positions([passage({tags: [{...tag, abstains: true}]})]))).toEqual([
      'silent',
      'silent'
    ])
  })

  it('keeps the words of which the machine is not sure, the surest first, where nothing else was found', async () => {
    const unsure = (confidence: number): SettledTag => ({...tag, confidence, abstains: true})
    const words = [passage({tags: [unsure(0.2)]}), passage({id: 's1-b', tags: [unsure(0.4)]})]
    const [first, second] = (await positions(words)).positions
    expect(first?.unsure?.map(({passage, confidence}) => [passage, confidence])).toEqual([
      ['s1-b', 0.4],
      ['s1-a', 0.2]
    ])
    expect(first).toMatchObject({cell: 'silent', passages: 0, quotes: [], evidence: null})
    expect(second).not.toHaveProperty('unsure')
    const [sure] = (await positions([...words, passage({id: 's1-c', tags: [tag]})])).positions
    expect(sure).not.toHaveProperty('unsure')
  })

  it('keeps what may be an answer apart from answers', async () => {
    const {questions, unsureAnswers} = await positions([
      passage({questions: [{...answer, confidence: 0.4, abstains: true}]})
    ])
    expect(questions).toEqual([])
    expect(unsureAnswers).toMatchObject([{question: 'needed', pole: 'no', quotes: [{passage: 's1-a'}]}])
  })

  it('gives the positions to the group that the speaker spoke for', async () => {
    const joint = {...identity, onBehalfOf: fact('coastal-group')}
    expect((await positions([passage()], {identity: joint})).parties).toEqual(['coastal-group'])
  })

  it('cites the page on which the quote begins, not the one on which its passage does', async () => {
    const sentence = 'This sentence of a long passage says one more thing about the work of the group. '
    const text = sentence.repeat(16)
    const cue = {start: 1200, end: 1206}
    const {
      positions: [first]
    } = await positions([passage({text, end: text.length, tags: [{...tag, cues: [cue]}]})])
    expect(first?.quotes[0]).toMatchObject({page: 2, start: expect.any(Number)})
    expect(first?.quotes[0]?.start).toBeGreaterThan(900)
  })

  it('gives the quote of an answer no stance of its own', async () => {
    const {questions} = await positions([passage({questions: [answer]})])
    expect(questions).toMatchObject([{question: 'needed', pole: 'no', passages: 1}])
    expect(questions[0]?.quotes[0]).not.toHaveProperty('stance')
  })

  it('counts the answers that a person has checked', async () => {
    const sure: SettledAnswer = {...answer, confidence: 1, settled: 'accepted'}
    const twice = [passage({questions: [answer]}), passage({id: 's1-b', questions: [sure]})]
    const {questions} = await positions(twice)
    expect(questions).toMatchObject([{passages: 2, checked: 1}])
  })

  it('puts the quote that a person chose first, and says so', async () => {
    const checked: SettledTag = {...tag, confidence: 1, settled: 'accepted'}
    const best = [{code: 'norms/a', correction: 'c1', by: 'Ana'}]
    const {
      positions: [first]
    } = await positions([
      passage({tags: [checked]}),
      passage({id: 's1-b', start: 30, end: 50, tags: [tag], bestQuotes: best})
    ])
    expect(first?.quotes.map(({passage}) => passage)).toEqual(['s1-b', 's1-a'])
    expect(first?.quotes[0]?.merits[0]).toBe('chosen')
  })

  it('takes a choice for one code as none for another', async () => {
    const best = [{code: 'norms/b', correction: 'c1', by: 'Ana'}]
    const {
      positions: [first]
    } = await positions([passage({tags: [tag], bestQuotes: best})])
    expect(first?.quotes[0]?.merits).not.toContain('chosen')
  })
})
