import type {HeldSubmission, Holdings} from '../holdings.js'
import {type Addresses, pseudonymIn} from '../names.js'
import {at, type Graph, type Resource, text} from '../rdf/graph.js'
import {type ProvScene, provPrefixes} from './scene.js'
import {tagsOf} from './tags.js'

/**
 * Who or what made each tag of a collection, and the digest of it, in PROV-O: files, the texts that were read from them,
 * tags with the tagger that made them, corrections with the person, by pseudonym, who made them and the tags that they
 * made, accepted or took away, and the comparison that used all that stands.
 */
export function holdingsGraph(holdings: Holdings, addresses: Addresses): Graph {
  const {pipeline, pipelineSha256, storeId, submissions, upTo} = holdings
  const {id, version} = pipeline.file
  const tagger = addresses.record('tagger', pipelineSha256.slice(0, 16))
  const plan = addresses.record('pipeline', pipelineSha256.slice(0, 16))
  const scene: ProvScene = {holdings, addresses, pseudonym: pseudonymIn(storeId), tagger}
  const tags = submissions.map(held => tagsOf(held, scene))
  const comparison = addresses.record('comparison', `${pipelineSha256.slice(0, 16)}-${upTo}`)
  const people = [...new Set(submissions.flatMap(peopleIn))].map(scene.pseudonym).toSorted()
  return {
    prefixes: provPrefixes,
    resources: [
      {
        iri: tagger,
        types: ['prov:SoftwareAgent'],
        says: [['rdfs:label', text(taggerName(holdings))]]
      },
      {
        iri: plan,
        types: ['prov:Entity', 'prov:Plan'],
        says: [
          ['rdfs:label', text(`${id}@${version}`)],
          ['dct:identifier', text(`sha256:${pipelineSha256}`)],
          ...pipeline.taxonomies.map(taxonomy => ['dct:hasPart', at(addresses.scheme(taxonomy.id))] as const)
        ]
      },
      ...pipeline.taxonomies.map(taxonomy => ({
        iri: addresses.scheme(taxonomy.id),
        types: ['prov:Entity'],
        says: [['owl:versionInfo', text(taxonomy.version)] as const]
      })),
      ...people.map(name => ({
        iri: addresses.person(name),
        types: ['prov:Person'],
        says: [['rdfs:label', text(name)] as const]
      })),
      ...submissions.flatMap((held, n) => [
        ...readingOf(held, {addresses, plan, tagger}),
        ...(tags[n]?.resources ?? [])
      ]),
      {
        iri: comparison,
        types: ['prov:Activity'],
        says: [
          ['prov:wasAssociatedWith', at(tagger)],
          ['prov:used', at(plan)],
          ...tags.flatMap(({standing}) => standing.map(tag => ['prov:used', at(tag)] as const))
        ]
      },
      {
        iri: addresses.record('digest', `${pipelineSha256.slice(0, 16)}-${upTo}`),
        types: ['prov:Entity'],
        says: [
          ['dct:title', text(pipeline.file.title, 'en')],
          ['prov:wasGeneratedBy', at(comparison)],
          ...submissions.map(
            ({submission}) => ['prov:wasDerivedFrom', at(addresses.text(submission.id))] as const
          )
        ]
      }
    ]
  }
}

type Making = {readonly addresses: Addresses; readonly plan: string; readonly tagger: string}

/** The file, the text that was read from it, and the two activities on them. */
function readingOf({submission}: HeldSubmission, {addresses, plan, tagger}: Making): readonly Resource[] {
  const file = addresses.record('file', submission.file.sha256)
  const reading = addresses.record('reading', submission.id)
  return [
    {
      iri: file,
      types: ['prov:Entity'],
      says: [
        ['dct:title', text(submission.file.name)],
        ['dct:identifier', text(`sha256:${submission.file.sha256}`)]
      ]
    },
    {
      iri: reading,
      types: ['prov:Activity'],
      says: [
        ['prov:used', at(file)],
        ['prov:wasAssociatedWith', at(tagger)]
      ]
    },
    {
      iri: addresses.text(submission.id),
      types: ['prov:Entity'],
      says: [
        ['prov:wasDerivedFrom', at(file)],
        ['prov:wasGeneratedBy', at(reading)]
      ]
    },
    {
      iri: addresses.record('tagging', submission.id),
      types: ['prov:Activity'],
      says: [
        ['prov:used', at(addresses.text(submission.id))],
        ['prov:used', at(plan)],
        ['prov:wasAssociatedWith', at(tagger)],
        ['prov:wasInformedBy', at(reading)]
      ]
    }
  ]
}

const peopleIn = ({corrections}: HeldSubmission): readonly string[] =>
  corrections.map(({correction}) => correction.by)

const taggerName = ({pipeline: {model, rules}}: Holdings): string =>
  model === null
    ? `concord, by rules ${rules.version}`
    : `concord, by model ${model.version} and rules ${rules.version}`
