import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/domain/document.js'
import type {Speaker} from '../../../src/domain/meeting/speaker.js'
import type {Turn} from '../../../src/domain/meeting/turn.js'
import type {Pipeline} from '../../../src/domain/pipeline/pipeline.js'
import {SubmissionPositions} from '../../../src/domain/position.js'
import type {Identity} from '../../../src/domain/submission.js'
import type {SettledPassage, SettledTag} from '../../../src/domain/tag.js'
import {position} from '../../../src/stages/position/position.js'
import {closedFiles} from '../closed-files.js'

const pipeline = {
  file: {
    settings: {
      confidenceThreshold: 0.5,
      quotesPerCell: 3,
      quality: {pages: 1, readable: 0.95, words: 0.6, confidence: 0.75}
    }
  },
  taxonomies: [{id: 'norms', codes: [{code: 'a'}, {code: 'b'}]}],
  questions: [],
  lexicons: [{language: 'en'}]
} as unknown as Pipeline
const submission = {id: 's1', file: {name: 'meeting.txt', bytes: 1, sha256: 'a'.repeat(64)}}
// Of an identity nothing is read where each turn has its own speaker.
const identity = {} as Identity
const tag: SettledTag = {
  code: 'norms/a',
  stance: 'supports',
  act: 'none',
  confidence: 0.8,
  cues: [],
  by: 'rule norms/a#1',
  settled: 'machine'
}

const arvania: Speaker = {label: 'ARVANIA', role: 'party', party: 'XAA', onBehalfOf: null}
const belmora: Speaker = {label: 'Mr. Belmor (Belmora)', role: 'party', party: 'XAB', onBehalfOf: null}
const chair: Speaker = {label: 'The Chair', role: 'chair', party: null, onBehalfOf: null}
const guest: Speaker = {label: 'ANA GUEST', role: 'other', party: null, onBehalfOf: null}

type Said = {
  readonly speaker: Speaker
  readonly words: string
  readonly tags?: readonly SettledTag[]
  readonly mayBe?: string[]
}

const positionsOf = async (...said: readonly Said[]): Promise<SubmissionPositions> => {
  let text = ''
  const turns: Turn[] = []
  const settled: SettledPassage[] = []
  for (const [at, {speaker, words, tags = [], mayBe = []}] of said.entries()) {
    const start = text.length
    text += `${words}\n`
    const end = text.length
    turns.push({
      ...speaker,
      start,
      said: start,
      end,
      sureness: 'sure',
      from: 'its label',
      mayBe,
      procedure: []
    })
    if (words === '') continue
    settled.push({
      id: `s1-${at}`,
      submission: 's1',
      start,
      end: end - 1,
      text: words,
      page: null,
      number: null,
      ordinal: settled.length + 1,
      kind: 'paragraph',
      headings: [],
      language: words.startsWith('Wir') ? 'de' : 'en',
      speaker,
      tags: [...tags],
      overruled: [],
      questions: [],
      overruledAnswers: [],
      bestQuotes: [],
      notes: []
    })
  }
  const document = {
    text,
    pageCount: null,
    pageStarts: [],
    pages: [],
    quality: {pagesRead: 0, readable: 1, confidence: null, words: null}
  }
  const outcome = await position.run(
    {
      settled,
      identity,
      submission,
      document: document as unknown as Document,
      turns: {kind: 'transcript', sureness: 'sure', from: '', turns}
    },
    {pipeline, ...closedFiles}
  )
  if ('failure' in outcome) throw new Error('taking positions never fails')
  return SubmissionPositions.parse(outcome.value)
}
const cellsOf = ({statements}: SubmissionPositions) =>
  statements.map(({parties, positions}) => [parties.join(), ...positions.map(({cell}) => cell)])

describe('the positions of a transcript', () => {
  it('are one statement for each party that speaks, over all of its turns', async () => {
    const given = await positionsOf(
      {speaker: arvania, words: 'We agree.', tags: [tag]},
      {speaker: belmora, words: 'Good morning.'},
      {speaker: arvania, words: 'We agree twice.', tags: [{...tag, code: 'norms/b'}]}
    )
    expect(cellsOf(given)).toEqual([
      ['XAA', 'position', 'position'],
      ['XAB', 'silent', 'silent']
    ])
  })

  it('never take the words of the chair or of a guest for a party’s', async () => {
    const given = await positionsOf(
      {speaker: chair, words: 'Norms matter.', tags: [tag]},
      {speaker: guest, words: 'They do.', tags: [tag]},
      {speaker: arvania, words: 'Good morning.'}
    )
    expect(cellsOf(given)).toEqual([['XAA', 'silent', 'silent']])
    expect(
      given.voices.map(({label, role, quotes}) => [label, role, quotes.map(({code, text}) => [code, text])])
    ).toEqual([
      ['The Chair', 'chair', [['norms/a', 'Norms matter.']]],
      ['ANA GUEST', 'other', [['norms/a', 'They do.']]],
      ['ARVANIA', 'party', []]
    ])
  })

  it('give the words of a speaker for a group to the group', async () => {
    const given = await positionsOf(
      {speaker: {...arvania, onBehalfOf: 'coastal-group'}, words: 'The Group agrees.', tags: [tag]},
      {speaker: arvania, words: 'Good morning.'}
    )
    expect(cellsOf(given)).toEqual([
      ['coastal-group', 'position', 'silent'],
      ['XAA', 'silent', 'silent']
    ])
  })

  it('name the speaker in each quote', async () => {
    const {statements} = await positionsOf({speaker: belmora, words: 'We agree.', tags: [tag]})
    expect(statements[0]?.positions[0]?.quotes[0]?.speaker).toBe('Mr. Belmor (Belmora)')
  })

  it('call a party silent only on the strength of its own turns', async () => {
    const given = await positionsOf(
      {speaker: arvania, words: 'Wir sind einverstanden.'},
      {speaker: belmora, words: 'Good morning.'}
    )
    expect(cellsOf(given)).toEqual([
      ['XAA', 'unread', 'unread'],
      ['XAB', 'silent', 'silent']
    ])
  })

  it.each(['We say (inaudible) to that.', 'We say [no interpretation].', 'We say (?) to that.', ''])(
    'call nothing silent where words are missing: “%s”',
    async words => {
      expect(cellsOf(await positionsOf({speaker: arvania, words}))).toEqual([['XAA', 'unread', 'unread']])
    }
  )

  it('tell whose words some may be', async () => {
    expect((await positionsOf({speaker: guest, words: 'And so on.', mayBe: ['XAA']})).mayBe).toEqual(['XAA'])
  })

  it('count how often each voice speaks', async () => {
    const {voices} = await positionsOf(
      {speaker: chair, words: 'One.'},
      {speaker: arvania, words: 'Two.'},
      {speaker: chair, words: 'Three.'}
    )
    expect(voices.map(({label, turns}) => [label, turns])).toEqual([
      ['The Chair', 2],
      ['ARVANIA', 1]
    ])
  })
})
