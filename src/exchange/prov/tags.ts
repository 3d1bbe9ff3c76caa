import {answerId, type Correction, subjectOf} from '../../domain/correction.js'
import type {SettledPassage} from '../../domain/tag.js'
import type {HeldSubmission} from '../holdings.js'
import {at, moment, type Resource, type Term, text} from '../rdf/graph.js'
import type {ProvScene} from './scene.js'

/** The tags of a submission and the corrections on them, and the addresses of those that stand. */
export type TagsInProv = {readonly resources: readonly Resource[]; readonly standing: readonly string[]}

type Statement = readonly [string, Term]

/** One code or answer on a passage, as the machine said it or as a person set it. */
type Said = {
  readonly subject: string
  readonly by: string
  readonly settled: 'machine' | 'accepted' | 'set' | 'overruled'
  /** The correction that took it away, where one did. */
  readonly correction?: string
}

/** All that was said on the passages of a submission, and by whom or what. */
export function tagsOf({submission, passages, corrections}: HeldSubmission, scene: ProvScene): TagsInProv {
  const words = corrections.map(({correction}) => correction)
  const tagging = scene.addresses.record('tagging', submission.id)
  const tags = passages.flatMap(passage =>
    saidOn(passage).map(said => ({said, resource: tagOf(said, {passage, words, tagging, scene})}))
  )
  const byMachine = new Set(tags.filter(({said}) => said.settled !== 'set').map(({resource}) => resource.iri))
  return {
    resources: [
      ...tags.map(({resource}) => resource),
      ...words.map(word => correctionOf(word, {scene, byMachine}))
    ],
    standing: tags.filter(({said}) => said.settled !== 'overruled').map(({resource}) => resource.iri)
  }
}

const saidOn = (passage: SettledPassage): readonly Said[] => [
  ...passage.tags.map(({code, by, settled}) => ({subject: code, by, settled})),
  ...passage.questions.map(({code, pole, by, settled}) => ({subject: answerId(code, pole), by, settled})),
  ...passage.overruled.map(({code, by, correction}) => ({
    subject: code,
    by,
    settled: 'overruled' as const,
    correction
  })),
  ...passage.overruledAnswers.map(({code, pole, by, correction}) => ({
    subject: answerId(code, pole),
    by,
    settled: 'overruled' as const,
    correction
  }))
]

type Place = {
  readonly passage: SettledPassage
  readonly words: readonly Correction[]
  readonly tagging: string
  readonly scene: ProvScene
}

function tagOf(said: Said, {passage, words, tagging, scene}: Place): Resource {
  const {addresses, pseudonym, tagger} = scene
  const machine = addresses.record('tag', passage.id, said.subject)
  const about: readonly Statement[] = [
    ['dct:subject', at(subjectAt(said.subject, scene))],
    ['prov:wasDerivedFrom', at(addresses.passage(passage.id))]
  ]
  const word =
    said.settled === 'set'
      ? words.findLast(
          each =>
            each.passage === passage.id &&
            subjectOf(each) === said.subject &&
            each.verdict !== 'note' &&
            each.verdict !== 'best-quote'
        )
      : undefined
  if (said.settled !== 'set' || word === undefined)
    return {
      iri: said.settled === 'set' ? addresses.record('tag', passage.id, said.subject, 'set') : machine,
      types: ['prov:Entity'],
      says: [
        ...about,
        ...(said.settled === 'set'
          ? []
          : ([
              ['prov:wasGeneratedBy', at(tagging)],
              ['prov:wasAttributedTo', at(tagger)],
              ['rdfs:comment', text(said.by)]
            ] as const)),
        ...(said.correction === undefined
          ? []
          : [['prov:wasInvalidatedBy', at(addresses.record('correction', said.correction))] as const])
      ]
    }
  const replaced = [
    ...passage.overruled.map(({code}) => code),
    ...passage.overruledAnswers.map(({code, pole}) => answerId(code, pole))
  ]
  return {
    iri: addresses.record('tag', passage.id, said.subject, word.id),
    types: ['prov:Entity'],
    says: [
      ...about,
      ['prov:wasGeneratedBy', at(addresses.record('correction', word.id))],
      ['prov:wasAttributedTo', at(addresses.person(pseudonym(word.by)))],
      ...(replaced.includes(said.subject) ? [['prov:wasRevisionOf', at(machine)] as const] : [])
    ]
  }
}

type Known = {readonly scene: ProvScene; readonly byMachine: ReadonlySet<string>}

function correctionOf(word: Correction, {scene, byMachine}: Known): Resource {
  const {addresses, pseudonym} = scene
  const subject = subjectOf(word)
  const spoken = subject === null ? null : addresses.record('tag', word.passage, subject)
  return {
    iri: addresses.record('correction', word.id),
    types: ['prov:Activity'],
    says: [
      ['rdfs:label', text(word.verdict)],
      ['prov:startedAtTime', moment(word.at)],
      ['prov:endedAtTime', moment(word.at)],
      ['prov:wasAssociatedWith', at(addresses.person(pseudonym(word.by)))],
      ['prov:used', at(addresses.passage(word.passage))],
      ...(spoken !== null && byMachine.has(spoken) ? [['prov:used', at(spoken)] as const] : []),
      ...(word.of === undefined
        ? []
        : [['prov:wasInformedBy', at(addresses.record('correction', word.of))] as const])
    ]
  }
}

const subjectAt = (subject: string, {addresses}: ProvScene): string => {
  const [question = '', pole] = subject.split('=')
  return pole === undefined ? addresses.code(subject) : addresses.pole(question, pole)
}
