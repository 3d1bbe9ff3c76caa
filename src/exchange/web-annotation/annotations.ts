import {answerId, subjectOf} from '../../domain/correction.js'
import type {SettledAnswer, SettledPassage, SettledTag} from '../../domain/tag.js'
import {codePointsIn, wellFormed} from '../code-points.js'
import type {HeldSubmission, Holdings} from '../holdings.js'
import {type Addresses, addressesUnder, guidOf, pseudonymIn} from '../names.js'
import {selectorsOf} from './selectors.js'

/**
 * What stands on the passages of a collection and what people said of them, by the W3C's Web Annotation Data Model, as
 * one page of one collection; and beside it each text that it speaks of, in UTF-8. A tag, an answer and a correction is
 * one annotation each; people go by pseudonyms.
 */
export function webAnnotations(holdings: Holdings, base: string): ReadonlyMap<string, string> {
  const addresses = addressesUnder(base)
  const items = holdings.submissions.flatMap(held => annotationsOn(held, {holdings, addresses}))
  const page = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${addresses.annotations()}#page`,
    type: 'AnnotationPage',
    partOf: {
      id: addresses.annotations(),
      type: 'AnnotationCollection',
      label: holdings.pipeline.file.title,
      total: items.length
    },
    startIndex: 0,
    items
  }
  return new Map([
    ['annotations.jsonld', `${JSON.stringify(page, null, 2)}\n`],
    ...holdings.submissions.map(
      ({submission, document}) => [`texts/${submission.id}.txt`, wellFormed(document.text)] as const
    )
  ])
}

type Scene = {readonly holdings: Holdings; readonly addresses: Addresses}

function annotationsOn(held: HeldSubmission, {holdings, addresses}: Scene): readonly object[] {
  const {submission, document} = held
  const {text} = document
  const before = codePointsIn(text)
  const pseudonym = pseudonymIn(holdings.storeId)
  const person = (by: string) => ({
    id: addresses.person(pseudonym(by)),
    type: 'Person',
    nickname: pseudonym(by)
  })
  const targetOf = ({start, end, language}: Pick<SettledPassage, 'start' | 'end' | 'language'>) => ({
    source: {id: addresses.text(submission.id), type: 'Text', format: 'text/plain', language},
    selector: selectorsOf(text, {start, end}, before)
  })
  const passages = new Map(held.passages.map(passage => [passage.id, passage]))
  const standing = held.passages.flatMap(passage =>
    saidOn(passage).map(({said, subject, body}) => ({
      id: addresses.annotation(guidOf('standing', passage.id, subject)),
      type: 'Annotation',
      motivation: 'classifying',
      creator: said.settled === 'set' ? person(personIn(said.by)) : machineOf(said, {holdings, addresses}),
      body: body(addresses),
      target: targetOf(passage)
    }))
  )
  const corrections = held.corrections.flatMap(({correction}) => {
    const passage = passages.get(correction.passage)
    const {id, by, at, verdict, note, why} = correction
    // A correction that finds its passage no more has no place to speak of.
    if (passage === undefined) return []
    const subject = subjectOf(correction)
    return {
      id: addresses.annotation(id),
      type: 'Annotation',
      motivation: verdict === 'note' ? 'commenting' : verdict === 'best-quote' ? 'highlighting' : 'assessing',
      creator: person(by),
      created: at,
      body: [
        tagging(`verdict: ${verdict}`),
        ...(subject === null ? [] : [classified(subject, addresses)]),
        ...(['stance', 'act', 'obstacle'] as const).flatMap(field =>
          correction[field] === undefined ? [] : tagging(`${field}: ${correction[field]}`)
        ),
        ...[note, why].flatMap(words =>
          words === undefined || words === ''
            ? []
            : {type: 'TextualBody', value: wellFormed(words), format: 'text/plain', purpose: 'commenting'}
        ),
        ...(correction.of === undefined
          ? []
          : [{type: 'SpecificResource', source: addresses.annotation(correction.of), purpose: 'replying'}])
      ],
      target: targetOf(passage)
    }
  })
  return [...standing, ...corrections]
}

type OnPassage = {
  readonly said: SettledTag | SettledAnswer
  readonly subject: string
  readonly body: (addresses: Addresses) => readonly object[]
}

const saidOn = ({tags, questions}: SettledPassage): readonly OnPassage[] => [
  ...tags.map(tag => ({
    said: tag,
    subject: tag.code,
    body: (addresses: Addresses) => [
      classified(tag.code, addresses),
      tagging(`stance: ${tag.stance}`),
      tagging(`act: ${tag.act}`),
      ...(tag.obstacle === undefined ? [] : [tagging(`obstacle: ${tag.obstacle}`)]),
      tagging(`settled: ${tag.settled}`)
    ]
  })),
  ...questions.map(answer => ({
    said: answer,
    subject: answerId(answer.code, answer.pole),
    body: (addresses: Addresses) => [
      classified(answerId(answer.code, answer.pole), addresses),
      tagging(`settled: ${answer.settled}`)
    ]
  }))
]

const classified = (subject: string, addresses: Addresses) => {
  const [question = '', pole] = subject.split('=')
  return {
    type: 'SpecificResource',
    source: pole === undefined ? addresses.code(subject) : addresses.pole(question, pole),
    purpose: 'classifying'
  }
}

const tagging = (value: string) => ({type: 'TextualBody', value, purpose: 'tagging'})

/** The tagger, by what it says of itself: `rule gge-2015/c#1, concepts 1.0.0`. */
const machineOf = ({by}: {readonly by: string}, {holdings, addresses}: Scene) => ({
  id: addresses.record('tagger', holdings.pipelineSha256.slice(0, 16)),
  type: 'Software',
  name: `concord: ${by}`
})

/** Whose word it is, in what the store says of it. */
const personIn = (by: string): string => by.replace(/^person: /u, '')
