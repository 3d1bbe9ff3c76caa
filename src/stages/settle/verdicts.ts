import {answerId, type Correction, subjectOf} from '../../domain/correction.js'
import type {Span} from '../../domain/span.js'
import type {Answer, Tag, TaggedPassage} from '../../domain/tag.js'
import {spanIn} from './span-in.js'

/** What stands, and what the machine said that a person overruled, with the correction that did. */
type Settled<Said> = {
  readonly stand: (Said & {settled: 'machine' | 'accepted' | 'set'})[]
  readonly overruled: (Said & {correction: string})[]
}

/** What people said of a passage since somebody found nothing in it, and that word itself, if anybody did. */
export type Words = {readonly since: readonly Correction[]; readonly noCode: Correction | undefined}

/** A word that a passage carries nothing ends all that was said of its codes and answers before. */
export function sinceNoCode(corrections: readonly Correction[]): Words {
  const at = corrections.findLastIndex(({verdict}) => verdict === 'no-code')
  return {since: corrections.slice(at + 1), noCode: corrections[at]}
}

/** The tags of a passage after what people said of its codes. */
export const settleTags = ({tags, text}: TaggedPassage, words: Words): Settled<Tag> =>
  settle<Tag>(tags, wordsOn('code', words), {
    idOf: ({code}) => code,
    certain: ({abstains: _, ...tag}) => ({...tag, confidence: 1}),
    byPerson: (word, said) => tagByPerson(word, text, said)
  })

/** The answers of a passage after what people said of them. */
export const settleAnswers = ({questions, text}: TaggedPassage, words: Words): Settled<Answer> =>
  settle<Answer>(questions, wordsOn('question', words), {
    idOf: ({code, pole}) => answerId(code, pole),
    certain: ({abstains: _, ...answer}) => ({...answer, confidence: 1}),
    byPerson: (word, said) => answerByPerson(word, text, said)
  })

type Last = {readonly last: ReadonlyMap<string, Correction>; readonly noCode: Correction | undefined}

const wordsOn = (on: 'code' | 'question', {noCode, since}: Words): Last => ({
  last: lastWords(since, on),
  noCode
})

/** The last word on each code, or on each answer. */
const lastWords = (
  corrections: readonly Correction[],
  on: 'code' | 'question'
): ReadonlyMap<string, Correction> =>
  new Map(
    corrections
      .filter(({verdict}) => verdict === 'accept' || verdict === 'reject' || verdict === 'set')
      .filter(correction => correction[on] !== undefined)
      .flatMap(correction => {
        const subject = subjectOf(correction)
        return subject === null ? [] : [[subject, correction] as const]
      })
  )

type Way<Said> = {
  readonly idOf: (said: Said) => string
  /** A person is sure of what the machine was not. */
  readonly certain: (said: Said) => Said
  /** What a person sets, in place of what the machine said, if it said anything. */
  readonly byPerson: (word: Correction, said: Said | undefined) => Said
}

function settle<Said>(
  machine: readonly Said[],
  {last: words, noCode}: Last,
  {idOf, certain, byPerson}: Way<Said>
): Settled<Said> {
  const stand: Settled<Said>['stand'] = []
  const overruled: Settled<Said>['overruled'] = []
  for (const said of machine) {
    const word = words.get(idOf(said))
    if (!word && noCode) overruled.push({...said, correction: noCode.id})
    else if (!word) stand.push({...said, settled: 'machine'})
    else if (word.verdict === 'accept') stand.push({...certain(said), settled: 'accepted'})
    else overruled.push({...said, correction: word.id})
    if (word?.verdict === 'set') stand.push({...byPerson(word, said), settled: 'set'})
  }
  const known = new Set(machine.map(idOf))
  for (const [subject, word] of words)
    if (word.verdict !== 'reject' && !known.has(subject))
      stand.push({...byPerson(word, undefined), settled: 'set'})
  return {stand, overruled}
}

function tagByPerson(word: Correction, text: string, said: Tag | undefined): Tag {
  const {code = '', stance = 'mentions', act = 'none'} = word
  const obstacle = word.obstacle ?? (said?.act === act ? said.obstacle : undefined)
  return {
    code,
    stance,
    act,
    ...(act === 'obstacle' && obstacle !== undefined ? {obstacle} : {}),
    ...byPerson(word, text, said)
  }
}

const answerByPerson = (word: Correction, text: string, said: Answer | undefined): Answer => ({
  code: word.question ?? '',
  pole: word.pole ?? '',
  ...byPerson(word, text, said)
})

// Where a person does not say which words carry it, the machine's stay.
function byPerson({by, quote, span}: Correction, text: string, said: {readonly cues: Span[]} | undefined) {
  const own = span === undefined ? undefined : spanIn(text, {quote, span})
  return {confidence: 1, cues: own === undefined ? (said?.cues ?? []) : [own], by: `person: ${by}`}
}
