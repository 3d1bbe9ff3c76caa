import type {GatheredSubmission} from '../../src/domain/digest/gathered.js'
import type {SaidSubmission} from '../../src/domain/digest/said.js'
import type {Document} from '../../src/domain/document.js'
import type {Pipeline} from '../../src/domain/pipeline/pipeline.js'
import type {Identity, Submission} from '../../src/domain/submission.js'
import type {Act, SettledPassage, SettledTag, Stance} from '../../src/domain/tag.js'
import {statementOf} from '../../src/stages/position/statement.js'
import {sentencesOf} from '../../src/stages/wording/sentences.js'
import {type Chance, chanceOf} from './chance.js'
import {plain, telling} from './sentences.js'
import {inventedState} from './states.js'

/** How much there is to compare. */
export type Size = {readonly submissions: number; readonly parties: number; readonly passages: number}

/** One submission that was made up, as it stands before it is laid beside others. */
export type Made = {
  readonly id: string
  readonly party: string
  readonly settled: readonly SettledPassage[]
  readonly places: Pick<Document, 'pageStarts' | 'pages'>
}

/** A pipeline with sixty codes and as many invented States, made from the shipped one. */
export function widened(pipeline: Pipeline, parties: number): Pipeline {
  const [first] = pipeline.taxonomies
  const code = first?.codes[0]
  if (first === undefined || code === undefined) throw new Error('The pipeline has no taxonomy')
  const count = pipeline.taxonomies.reduce((sum, {codes}) => sum + codes.length, 0)
  const more = Array.from({length: 60 - count}, (_, at) => ({
    ...code,
    code: `more-${at + 1}`,
    close: [],
    relations: []
  }))
  return {
    ...pipeline,
    taxonomies: [...pipeline.taxonomies, {...first, id: 'more', codes: more}],
    parties: [
      ...pipeline.parties,
      ...Array.from({length: parties}, (_, n) => {
        const {id, name} = inventedState(n)
        return {
          id,
          kind: 'state' as const,
          invented: true,
          names: {ar: [name], en: [name], es: [name], fr: [name], ru: [name], zh: [name]}
        }
      })
    ]
  }
}

/**
 * Invented submissions; the same for the same size. Two passages in five carry a code or two and one in twenty an answer,
 * as in the example session; one sentence in a hundred is one that others have too.
 */
export function manySubmissions({submissions, parties, passages}: Size, pipeline: Pipeline): Made[] {
  const chance = chanceOf(11)
  const codes = pipeline.taxonomies.flatMap(({id, codes}) => codes.map(({code}) => `${id}/${code}`))
  return Array.from({length: submissions}, (_, n) => {
    const id = `s${String(n).padStart(6, '0')}`
    return {id, party: inventedState(n % parties).id, ...documentOf(id, passages, {chance, codes, pipeline})}
  })
}

/** One submission as the comparison is given it, with the positions that its passages make. */
export function gatheredOf({id, party, settled, places}: Made, pipeline: Pipeline): GatheredSubmission {
  const statement = statementOf(
    settled,
    {parties: [party], readInFull: true},
    {document: places as Document, pipeline}
  )
  return {
    submission: submissionOf(id),
    notes: [],
    identity: identityOf(party),
    pageCount: 8,
    mediaType: 'application/pdf',
    reading: {text: 8, ocr: 0, blank: 0, unread: 0, readable: 1, words: 1, confidence: null},
    positions: {submission: id, statements: [statement], voices: [], mayBe: []}
  }
}

/** What one submission says, sentence by sentence, as it stands once it was read. */
export const saidOf = ({id, party, settled, places}: Made): SaidSubmission => ({
  submission: submissionOf(id),
  identity: identityOf(party),
  turns: {kind: 'paper', sureness: 'sure', from: 'it is not set out as a transcript', turns: []},
  sentences: sentencesOf(settled, places)
})

const submissionOf = (id: string): Submission => ({
  id,
  file: {name: `received/${id}.pdf`, bytes: 1, sha256: id.padEnd(64, '0')}
})

const identityOf = (party: string): Identity => ({
  kind: {value: 'paper', sureness: 'sure', from: 'it is not set out as a transcript'},
  parties: {value: [party], sureness: 'sure', from: 'letterhead'},
  onBehalfOf: {value: null, sureness: 'sure', from: 'nothing said'},
  title: {value: 'Contribution', sureness: 'likely', from: 'first heading'},
  date: {value: '2026-03-02', sureness: 'sure', from: 'first page'},
  session: {value: null, sureness: 'unknown', from: 'nothing said'},
  language: {value: 'en', sureness: 'sure', from: 'text'},
  supersedes: null
})

type Means = {readonly chance: Chance; readonly codes: readonly string[]; readonly pipeline: Pipeline}

function documentOf(submission: string, count: number, means: Means): Pick<Made, 'settled' | 'places'> {
  let start = 0
  const settled = Array.from({length: count}, (_, at): SettledPassage => {
    const text = `${at + 1}. ${sentences(means.chance)}`
    const passage = {
      id: `${submission}-${at + 1}`,
      submission,
      start,
      end: start + text.length,
      text,
      page: 1 + Math.floor((8 * at) / count),
      number: `${at + 1}.`,
      ordinal: at + 1,
      kind: 'paragraph' as const,
      headings: [],
      language: 'en',
      speaker: null,
      tags: tagsOf(means),
      overruled: [],
      questions: answersOf(means),
      overruledAnswers: [],
      bestQuotes: [],
      notes: []
    }
    start = passage.end + 1
    return passage
  })
  const pageStarts = settled
    .filter(({page}, at) => page !== settled[at - 1]?.page)
    .map(({page, start}) => ({page: page ?? 1, start}))
  return {settled, places: {pageStarts, pages: []}}
}

const stances: readonly [Stance, ...Stance[]] = [
  'supports',
  'supports',
  'supports',
  'qualified',
  'opposes',
  'mentions'
]
const acts: readonly [Act, ...Act[]] = [
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'none',
  'implements',
  'proposes'
]

function tagsOf({chance, codes}: Means): SettledTag[] {
  if (chance.next() > 0.4) return []
  const count = chance.next() < 0.5 ? 1 : 2
  const own = new Set(
    Array.from({length: count}, () => codes[Math.floor(chance.next() * codes.length)] ?? '')
  )
  return [...own].map(code => ({
    code,
    stance: chance.oneOf(stances),
    act: chance.oneOf(acts),
    confidence: Math.round(50 + 50 * chance.next()) / 100,
    cues: [{start: 4, end: 12}],
    by: 'bench',
    settled: 'machine'
  }))
}

function answersOf({chance, pipeline}: Means): SettledPassage['questions'] {
  if (chance.next() > 0.05) return []
  const question = pipeline.questions[Math.floor(chance.next() * pipeline.questions.length)]
  const pole = question?.poles[Math.floor(chance.next() * question.poles.length)]
  if (question === undefined || pole === undefined) return []
  const cues = [{start: 4, end: 12}]
  return [{code: question.code, pole: pole.pole, confidence: 0.8, cues, by: 'bench', settled: 'machine'}]
}

const vocabulary = [...new Set([...plain, ...telling].join(' ').match(/[A-Za-z-]{2,}/g))]
const agreed = telling.map(sentence => sentence.replaceAll(/\{\w+\}/g, 'such'))

// Words in any order: real sentences are as long and as different from one another, and these make no wording shared.
function sentences(chance: Chance): string {
  return Array.from({length: 3}, () => {
    if (chance.next() < 0.01) return agreed[Math.floor(chance.next() * agreed.length)] ?? ''
    const words = Array.from(
      {length: 12 + Math.floor(12 * chance.next())},
      () => vocabulary[Math.floor(chance.next() * vocabulary.length)] ?? ''
    )
    return `The ${words.join(' ')}.`
  }).join(' ')
}
