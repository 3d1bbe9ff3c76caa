import {describe, expect, it} from 'vitest'
import type {SaidSubmission} from '../../../src/domain/digest/said.js'
import type {Speaker} from '../../../src/domain/meeting/speaker.js'
import type {Passage} from '../../../src/domain/passage.js'
import {sentencesOf} from '../../../src/stages/wording/sentences.js'
import {sharedWording} from '../../../src/stages/wording/wording.js'

const agreed = 'Harbour lights must never be put out by any party, in times of peace or of storm.'

type Said = {
  readonly by: readonly string[]
  readonly text: string
  readonly language?: string
  readonly number?: string
  readonly name?: string
}

/** A paper of one passage. */
const paper = ({by, text, language = 'en', number, name = by.join('-')}: Said): SaidSubmission =>
  said(name, {
    kind: 'paper',
    parties: by,
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
  readonly parties: readonly string[]
  readonly passages: readonly Passage[]
  readonly supersedes?: string
}

function said(id: string, {kind, parties, passages, supersedes}: Given): SaidSubmission {
  const fact = <Value>(value: Value) => ({value, sureness: 'stated' as const, from: 'manifest'})
  const turn = {
    start: 0,
    said: 0,
    end: 9,
    sureness: 'sure' as const,
    from: 'its label',
    mayBe: [],
    procedure: []
  }
  return {
    submission: {id, file: {name: `${id}.txt`, bytes: 1, sha256: id.padEnd(64, '0')}},
    identity: {
      kind: fact(kind),
      parties: fact(kind === 'paper' ? [...parties] : []),
      onBehalfOf: fact(null),
      title: fact(null),
      date: fact(null),
      session: fact(null),
      language: fact('en'),
      supersedes: supersedes ?? null
    },
    turns: {
      kind,
      sureness: 'sure',
      from: 'how it is set out',
      turns: passages.flatMap(({speaker}) => (speaker === null ? [] : {...turn, ...speaker}))
    },
    sentences: sentencesOf(passages, {pageStarts: [{page: 7, start: 0}], pages: []})
  }
}

const shared = (...submissions: SaidSubmission[]) => sharedWording(submissions)
const sharers = (...submissions: SaidSubmission[]) =>
  sharedWording(submissions).map(({quotes}) => quotes.map(({party}) => party))

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
      ['XAA', 'XAC', 'XAB']
    ])
  })
  it('does not count what was superseded, nor a copy of a file', () => {
    const old = paper({by: ['XAA'], text: agreed, name: 'old'})
    const other = paper({by: ['XAB'], text: agreed})
    const text = 'We have nothing to add to what was said by others in these days.'
    const passages = [passageOf('new', text, {language: 'en', number: null, speaker: null})]
    const revised = said('new', {kind: 'paper', parties: ['XAA'], passages, supersedes: 'old.txt'})
    expect(sharers(old, other)).toEqual([['XAB', 'XAA']])
    expect(sharers(old, other, revised)).toEqual([])
    const twin = {...old, submission: {...old.submission, id: 'twin'}}
    expect(shared(old, other, twin)[0]?.quotes.map(({submission}) => submission)).toEqual(['XAB', 'old'])
  })
  it('does not depend on the order in which submissions are given', () => {
    const all = ['XAA', 'XAB', 'XAC'].map(by => paper({by: [by], text: `${agreed} We thank ${by}.`}))
    expect(shared(...all.toReversed())).toEqual(shared(...all))
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
    const meeting = (...speakers: Speaker[]) =>
      said('meeting', {
        kind: 'transcript',
        parties: [],
        passages: speakers.map(by =>
          passageOf('meeting', agreed, {language: 'en', number: null, speaker: by})
        )
      })
    expect(sharers(meeting(speaker('party', 'XAA'), speaker('party', 'XAB')))).toEqual([['XAA', 'XAB']])
    expect(sharers(meeting(speaker('party', 'XAA'), speaker('chair', null)))).toEqual([])
  })
})
