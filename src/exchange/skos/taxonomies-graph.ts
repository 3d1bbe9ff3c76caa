import {sayIn} from '../../digest/words/say.js'
import type {Pipeline} from '../../domain/pipeline/pipeline.js'
import {
  crosswalkOf,
  type Labels,
  polesOf,
  type Question,
  type Taxonomy
} from '../../domain/pipeline/taxonomy.js'
import {translationsOf} from '../../domain/pipeline/translation.js'
import type {Addresses} from '../names.js'
import {at, commonPrefixes, type Graph, type Resource, type Term, text} from '../rdf/graph.js'

/** By which property SKOS says each relation; `broad` and `narrow` tell of the other code, as they do there. */
export const matches = {
  exact: 'skos:exactMatch',
  close: 'skos:closeMatch',
  broad: 'skos:broadMatch',
  narrow: 'skos:narrowMatch',
  related: 'skos:relatedMatch'
} as const

/**
 * The taxonomies and questions of a pipeline as SKOS concept schemes: labels in all their languages, the source's own
 * words as definitions, what belongs and what does not as XKOS notes and as scope notes, the crosswalk as mappings.
 */
export const taxonomiesGraph = (
  {taxonomies, questions, translations}: Pick<Pipeline, 'taxonomies' | 'questions' | 'translations'>,
  addresses: Addresses
): Graph => ({
  prefixes: {
    ...commonPrefixes,
    skos: 'http://www.w3.org/2004/02/skos/core#',
    xkos: 'http://rdf-vocabulary.ddialliance.org/xkos#'
  },
  resources: [
    ...taxonomies.flatMap(taxonomy => schemeOf(taxonomy, {addresses, translations})),
    ...(questions.length === 0 ? [] : questionsScheme(questions, addresses))
  ]
})

function schemeOf(
  taxonomy: Taxonomy,
  {addresses, translations}: Pick<Pipeline, 'translations'> & {readonly addresses: Addresses}
): readonly Resource[] {
  const {codes, id, labels, replaces, source, version} = taxonomy
  const scheme = addresses.scheme(id)
  const codeAt = (code: string) => addresses.code(`${id}/${code}`)
  return [
    {
      iri: scheme,
      types: ['skos:ConceptScheme'],
      says: [
        ['dct:identifier', text(id)],
        ...labelled('skos:prefLabel', labels),
        ...labelled('dct:title', labels),
        ['dct:source', text(source, 'en')],
        ['owl:versionInfo', text(version)],
        ...(replaces === undefined ? [] : [['owl:priorVersion', at(versionAt(scheme, replaces))] as const]),
        ...codes.map(({code}) => ['skos:hasTopConcept', at(codeAt(code))] as const)
      ]
    },
    ...codes.map(code =>
      conceptOf(
        {...code, translations: translationsOf(code, {taxonomy, translations})},
        {scheme, iri: codeAt(code.code), addresses}
      )
    ),
    // SKOS knows no order in a scheme: the order of the codes is kept beside it.
    {
      iri: `${scheme}#order`,
      types: ['skos:OrderedCollection'],
      says: [['skos:memberList', {list: codes.map(({code}) => at(codeAt(code)))}]]
    }
  ]
}

/** The address of one version of a scheme. */
export const versionAt = (scheme: string, version: string): string => `${scheme}#${version}`

type Place = {readonly scheme: string; readonly iri: string; readonly addresses: Addresses}

type Translated = Taxonomy['codes'][number] & {
  readonly translations: ReturnType<typeof translationsOf>
}

const conceptOf = (code: Translated, {scheme, iri, addresses}: Place): Resource => ({
  iri,
  types: ['skos:Concept'],
  says: [
    ['skos:inScheme', at(scheme)],
    ['skos:topConceptOf', at(scheme)],
    ['skos:notation', text(code.code)],
    ...labelled('skos:prefLabel', code.labels),
    ['skos:definition', text(code.definition, 'en')],
    ['dct:source', text(code.source, 'en')],
    ['skos:editorialNote', text(`${wordingNote}${code.wording}`, 'en')],
    ...code.includes.flatMap(words => [
      ['xkos:inclusionNote', text(words, 'en')] as const,
      ['skos:scopeNote', text(`Belongs here: ${words}`, 'en')] as const
    ]),
    ...code.excludes.flatMap(words => [
      ['xkos:exclusionNote', text(words, 'en')] as const,
      ['skos:scopeNote', text(`Does not belong here: ${words}`, 'en')] as const
    ]),
    ...code.translations.flatMap(translationSays),
    ...crosswalkOf(code).map(
      ({code: other, relation}) => [matches[relation], at(addresses.code(other))] as const
    )
  ]
})

/** A code in another language, and whose words these are. */
const translationSays = ({language, translated}: Translated['translations'][number]) => [
  ['skos:definition', text(translated.definition, language)] as const,
  ...translated.includes.map(words => ['xkos:inclusionNote', text(words, language)] as const),
  ...translated.excludes.map(words => ['xkos:exclusionNote', text(words, language)] as const),
  [
    'skos:editorialNote',
    text(sayIn(language)(`comparison.translation-${translated.wording}`), language)
  ] as const
]

/** What stands before how sure the wording is. */
export const wordingNote = 'Wording: '

function questionsScheme(questions: readonly Question[], addresses: Addresses): readonly Resource[] {
  const scheme = addresses.questions()
  return [
    {
      iri: scheme,
      types: ['skos:ConceptScheme'],
      says: [
        ['dct:identifier', text('questions')],
        ['skos:prefLabel', text('Contested questions', 'en')],
        ...questions.map(({code}) => ['skos:hasTopConcept', at(addresses.question(code))] as const)
      ]
    },
    ...questions.flatMap(question => questionConcepts(question, {scheme, addresses}))
  ]
}

function questionConcepts(question: Question, {scheme, addresses}: Omit<Place, 'iri'>): readonly Resource[] {
  const iri = addresses.question(question.code)
  const poles = polesOf(question)
  return [
    {
      iri,
      types: ['skos:Concept'],
      says: [
        ['skos:inScheme', at(scheme)],
        ['skos:topConceptOf', at(scheme)],
        ['skos:notation', text(question.code)],
        ...labelled('skos:prefLabel', question.labels),
        ...poles.map(({pole}) => ['skos:narrower', at(addresses.pole(question.code, pole))] as const)
      ]
    },
    ...poles.map(({pole, labels}) => ({
      iri: addresses.pole(question.code, pole),
      types: ['skos:Concept'],
      says: [
        ['skos:inScheme', at(scheme)] as const,
        ['skos:broader', at(iri)] as const,
        ['skos:notation', text(pole)] as const,
        ...labelled('skos:prefLabel', labels)
      ]
    }))
  ]
}

const labelled = (property: string, labels: Labels): readonly (readonly [string, Term])[] =>
  Object.entries(labels).flatMap(([language, words]) =>
    words === undefined ? [] : [[property, text(words, language)] as const]
  )
