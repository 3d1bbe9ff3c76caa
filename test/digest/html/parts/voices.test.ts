import {describe, expect, it} from 'vitest'
import {digestHtml} from '../../../../src/digest/html/digest-html.js'
import type {Digest} from '../../../../src/domain/digest/digest.js'
import type {CodeQuote} from '../../../../src/domain/position.js'
import type {SettledPassage} from '../../../../src/domain/tag.js'
import {sampleDigest} from '../../sample-digest.js'
import {sixParties, threeCodes} from '../../six-parties.js'
import {all, targetsIn} from '../parsed.js'

const sample = sampleDigest('Harbours', sixParties, threeCodes)
const [firstSubmission] = sample.digest.submissions
const [firstCode, secondCode] = threeCodes
if (firstSubmission === undefined || firstCode === undefined || secondCode === undefined)
  throw new Error('The sample has submissions and codes.')

const words = 'The Chair <holds> that lights matter.'
const passage: SettledPassage = {
  id: 't1',
  submission: 'sub-meeting',
  start: 0,
  end: words.length,
  text: words,
  page: null,
  number: null,
  ordinal: 7,
  kind: 'paragraph',
  headings: [],
  language: 'en',
  speaker: {label: 'The Chair', role: 'chair', party: null, onBehalfOf: null},
  tags: [],
  overruled: [],
  questions: [],
  overruledAnswers: [],
  bestQuotes: [],
  notes: []
}
const quote: CodeQuote = {
  submission: 'sub-meeting',
  passage: 't1',
  start: 0,
  end: words.length,
  text: words,
  page: null,
  number: null,
  ordinal: 7,
  speaker: 'The Chair',
  language: 'en',
  stance: 'supports',
  act: 'none',
  confidence: 0.9,
  recognised: null,
  obstacle: null,
  checked: false,
  merits: []
}
const voice = {
  submission: 'sub-meeting',
  onBehalfOf: null,
  party: null,
  sureness: 'sure',
  from: 'its label'
} as const

const withMeeting = (digest: Digest): Digest => ({
  ...digest,
  submissions: [
    ...digest.submissions,
    {
      ...firstSubmission,
      id: 'sub-meeting',
      file: 'meeting.txt',
      pageCount: null,
      identity: {
        ...firstSubmission.identity,
        kind: {value: 'transcript', sureness: 'sure', from: '9 turns are marked “>>”'},
        parties: {value: [], sureness: 'sure', from: 'a transcript, in which each turn has its own speaker'}
      }
    }
  ],
  voices: [
    {
      ...voice,
      label: 'The Chair',
      role: 'chair',
      turns: 4,
      quotes: [
        {...quote, code: firstCode.code},
        {...quote, code: secondCode.code, stance: 'mentions'}
      ]
    },
    {
      ...voice,
      label: 'ANA',
      role: 'party',
      party: 'XAA',
      sureness: 'likely',
      from: 'the chair’s words',
      turns: 1,
      quotes: []
    },
    {
      ...voice,
      label: null,
      role: 'other',
      sureness: 'unknown',
      from: 'its label names no party',
      turns: 2,
      quotes: []
    }
  ]
})
const html = digestHtml(withMeeting(sample.digest), [...sample.passages, passage])
const section = all(html, '#voices')[0]?.textContent ?? ''

describe('who spoke in transcripts', () => {
  it('shows the words of the chair once, under the chair, with every code they speak to', () => {
    expect(all(html, '#voices blockquote').map(({textContent}) => textContent)).toEqual([words])
    expect(all(html, '#voices .voice ul li')).toHaveLength(2)
    expect(section).toContain('the chair, 4 turns')
  })
  it('cites them by passage and speaker, and leads to the place', () => {
    expect(section).toContain('passage 7, “The Chair” · as taken down in a transcript')
    const ids = new Set(all(html, '[id]').map(element => `#${element.getAttribute('id')}`))
    expect(targetsIn(html).filter(target => !ids.has(target))).toEqual([])
  })
  it('puts them in no cell', () => {
    expect(
      all(html, '#codes blockquote, #questions blockquote').some(({textContent}) => textContent === words)
    ).toBe(false)
  })
  it('lists whom nobody could name', () => {
    expect(section).toContain('A speaker without a name')
  })
  it('says of each party how it was told', () => {
    expect(section).toMatch(/ANA: \S+, 1 turn \(told from the chair’s words; likely, so check it\)/u)
  })
  it('says that a transcript is no authoritative record, wherever it is named', () => {
    expect(section).toContain('no authoritative record')
    expect(all(html, '#sources')[0]?.textContent).toContain('Transcript, because 9 turns are marked “>>”')
  })
  it('stands in the contents, and in what is missing from the cells', () => {
    expect(all(html, 'nav a[href="#voices"]')).toHaveLength(1)
    expect(all(html, '#read a[href="#voices"]')[0]?.textContent).toBe(
      '2 speakers in transcripts who are no party'
    )
  })
  it('is shown, with the pages quoted, where no party spoke at all', () => {
    const empty = sampleDigest('Harbours', [], threeCodes).digest
    const meeting = withMeeting(empty)
    const voices = meeting.voices.filter(({role}) => role !== 'party')
    const alone = digestHtml({...meeting, voices, unplaced: [], notRead: []}, [passage])
    expect(all(alone, '#next')[0]?.textContent).toContain('See who spoke.')
    const ids = new Set(all(alone, '[id]').map(element => `#${element.getAttribute('id')}`))
    expect(targetsIn(alone).filter(target => !ids.has(target))).toEqual([])
  })
  it('is left out where there is no transcript', () => {
    const none = digestHtml(sample.digest, sample.passages)
    expect(all(none, '#voices, nav a[href="#voices"]')).toEqual([])
  })
})
