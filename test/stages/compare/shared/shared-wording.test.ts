import {describe, expect, it} from 'vitest'
import type {Digest} from '../../../../src/domain/digest/digest.js'
import type {GatheredSubmission} from '../../../../src/domain/digest/gathered.js'
import type {Speaker} from '../../../../src/domain/meeting/speaker.js'
import type {Passage} from '../../../../src/domain/passage.js'
import {sharedWording} from '../../../../src/stages/compare/shared/shared-wording.js'
import {standing} from '../../../../src/stages/compare/standing.js'
import {partyIndex} from '../../../../src/taxonomy/party-names.js'

const agreed = 'Harbour lights must never be put out by any party, in times of peace or of storm.'

type Said = {
  readonly by: readonly string[]
  readonly text: string
  readonly language?: string
  readonly number?: string
  readonly name?: string
}

/** A paper of one passage. */
const paper = ({by, text, language = 'en', number, name = by.join('-')}: Said): GatheredSubmission =>
  gathered(name, {
    kind: 'paper',
    statements: [by],
    passages: [passageOf(name, text, {language, number: number ?? null, speaker: null})]
  })

const passageOf = (
  submission: string,
  text: string,
  more: Pick<Passage, 'language' | 'number' | 'speaker'>
): Passage => ({
  id: `${submission}-1`,
  submission,
  start: 100,
  end: 100 + text.length,
  text,
  page: 1,
  ordinal: 1,
  kind: 'paragraph',
  headings: [],
  ...more
})

type Given = {
  readonly kind: 'paper' | 'transcript'
  readonly statements: readonly (readonly string[])[]
  readonly passages: readonly Passage[]
}

function gathered(id: string, {kind, statements, passages}: Given): GatheredSubmission {
  const fact = <Value>(value: Value) => ({value, sureness: 'stated' as const, from: 'manifest'})
  return {
    submission: {id, file: {name: `${id}.txt`, bytes: 1, sha256: id.padEnd(64, '0')}},
    notes: [],
    identity: {
      kind: fact(kind),
      parties: fact([...(statements[0] ?? [])]),
      onBehalfOf: fact(null),
      title: fact(null),
      date: fact(null),
      session: fact(null),
      language: fact('en'),
      supersedes: null
    },
    pageCount: null,
    mediaType: 'text/plain',
    reading: {text: 0, ocr: 0, blank: 0, unread: 0, readable: 1, words: null, confidence: null},
    positions: {
      submission: id,
      statements: statements.map(parties => ({
        parties: [...parties],
        readInFull: true,
        positions: [],
        questions: []
      })),
      voices: [],
      mayBe: []
    },
    passages,
    places: {pageStarts: [{page: 7, start: 0}], pages: []}
  }
}

const parties = ['XAA', 'XAB', 'XAC'].map(id => ({id})) as unknown as Digest['parties']
const shared = (...submissions: GatheredSubmission[]) =>
  sharedWording(standing(submissions, partyIndex([])), parties)
const sharers = (...submissions: GatheredSubmission[]) =>
  shared(...submissions).map(({quotes}) => quotes.map(({party}) => party))

describe('sharedWording', () => {
  it('shows a sentence of two parties with the place of each, letter for letter', () => {
    const [wording, ...rest] = shared(
      paper({by: ['XAB'], text: `We begin. ${agreed} We end.`}),
      paper({by: ['XAA'], text: agreed.toUpperCase()})
    )
    expect(rest).toEqual([])
    expect(wording?.overlap).toBe(1)
    expect(wording?.quotes.map(({party, text, start, page}) => ({party, text, start, page}))).toEqual([
      {party: 'XAA', text: agreed.toUpperCase(), start: 100, page: 7},
      {party: 'XAB', text: agreed, start: 110, page: 7}
    ])
  })
  it('knows a sentence again when a word of it was changed, and says that it was', () => {
    const [wording] = shared(
      paper({by: ['XAA'], text: agreed}),
      paper({by: ['XAB'], text: agreed.replace('any party', 'any State')})
    )
    expect(wording?.quotes).toHaveLength(2)
    expect(wording?.overlap).toBeLessThan(1)
  })
  it('shows nothing for sentences on one subject in other words', () => {
    const other = 'No party may put out harbour lights, whether the sea is calm or a storm is near.'
    expect(shared(paper({by: ['XAA'], text: agreed}), paper({by: ['XAB'], text: other}))).toEqual([])
  })
  it('shows nothing for short sentences', () => {
    const thanks = 'We thank the Chair of the group.'
    expect(shared(paper({by: ['XAA'], text: thanks}), paper({by: ['XAB'], text: thanks}))).toEqual([])
  })
  it('leaves the printed number of a paragraph out', () => {
    const [wording] = shared(
      paper({by: ['XAA'], text: `12. ${agreed}`, number: '12.'}),
      paper({by: ['XAB'], text: `4. ${agreed}`, number: '4.'})
    )
    expect(wording?.quotes.map(({text, number}) => ({text, number}))).toEqual([
      {text: agreed, number: '12.'},
      {text: agreed, number: '4.'}
    ])
  })
  it('does not count a party that repeats itself', () => {
    expect(
      shared(
        paper({by: ['XAA'], text: agreed, name: 'first'}),
        paper({by: ['XAA'], text: agreed, name: 'second'})
      )
    ).toEqual([])
  })
  it('does not count parties that hand in one paper together', () => {
    expect(shared(paper({by: ['XAA', 'XAB'], text: agreed}))).toEqual([])
    expect(
      shared(paper({by: ['XAA'], text: agreed}), paper({by: ['XAA', 'XAB'], text: agreed, name: 'joint'}))
    ).toEqual([])
  })
  it('counts the parties of a joint paper beside one of another', () => {
    expect(sharers(paper({by: ['XAA', 'XAC'], text: agreed}), paper({by: ['XAB'], text: agreed}))).toEqual([
      ['XAA', 'XAB', 'XAC']
    ])
  })
  it('puts the sentence of most parties first', () => {
    const second = 'Every party should answer within a day when it is called from a pier.'
    expect(
      sharers(
        paper({by: ['XAA'], text: `${second} ${agreed}`}),
        paper({by: ['XAB'], text: `${second} ${agreed}`}),
        paper({by: ['XAC'], text: agreed})
      )
    ).toEqual([
      ['XAA', 'XAB', 'XAC'],
      ['XAA', 'XAB']
    ])
  })
  it('counts characters in Chinese, and takes both ways of writing them for one', () => {
    const simple = '各方在任何时候都不应熄灭其他方的港口灯光。'
    const traditional = '各方在任何時候都不應熄滅其他方的港口燈光。'
    const zh = (by: string, text: string) => paper({by: [by], text, language: 'zh'})
    expect(sharers(zh('XAA', simple), zh('XAB', traditional))).toEqual([['XAA', 'XAB']])
    expect(sharers(zh('XAA', '我们感谢主席先生召开会议。'), zh('XAB', '我们感谢主席先生召开会议。'))).toEqual(
      []
    )
  })
  it('takes Arabic with and without the signs of vowels for one', () => {
    const ar = (by: string, text: string) => paper({by: [by], text, language: 'ar'})
    const plain = 'لا يجوز لأي طرف أن يطفئ أضواء الميناء التابع لطرف آخر في أي وقت.'
    const voweled = 'لا يجوزُ لأيِّ طرف أن يطفئَ أضواء الميناء التابع لطرف آخر في أي وقت.'
    expect(sharers(ar('XAA', plain), ar('XAB', voweled))).toEqual([['XAA', 'XAB']])
  })
  it('hears in a transcript only what each party says itself', () => {
    const speaker = (role: Speaker['role'], party: string | null): Speaker => ({
      label: party ?? 'The Chair',
      role,
      party,
      onBehalfOf: null
    })
    const said = (by: Speaker) => passageOf('meeting', agreed, {language: 'en', number: null, speaker: by})
    const meeting = (...speakers: Speaker[]) =>
      gathered('meeting', {
        kind: 'transcript',
        statements: [['XAA'], ['XAB']],
        passages: speakers.map(said)
      })
    expect(sharers(meeting(speaker('party', 'XAA'), speaker('party', 'XAB')))).toEqual([['XAA', 'XAB']])
    expect(sharers(meeting(speaker('party', 'XAA'), speaker('chair', null)))).toEqual([])
  })
})
