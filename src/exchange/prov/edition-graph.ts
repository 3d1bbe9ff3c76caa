import type {EditionManifest} from '../../domain/edition/manifest.js'
import {type Addresses, pseudonymIn} from '../names.js'
import {at, type Graph, moment, type Resource, text} from '../rdf/graph.js'
import {provPrefixes} from './scene.js'

/**
 * Who and what made an edition, from its manifest, in PROV-O: the sources, taxonomies, tagger and corrections that it
 * was made from, the two people who approved it, by pseudonym, and its files, each by its hash.
 */
export function editionGraph(manifest: EditionManifest, addresses: Addresses): Graph {
  const {approvals, corrections, files, key, number, pipeline, publishedAt, sources, tagger} = manifest
  const edition = addresses.record('edition', number)
  const publishing = addresses.record('publishing', number)
  const pseudonym = pseudonymIn(key.fingerprint)
  const program = addresses.record('program', `${manifest.program.name}-${manifest.program.version}`)
  const used = [
    entity(addresses.record('pipeline', pipeline.sha256.slice(0, 16)), {
      name: `${pipeline.id}@${pipeline.version}`,
      sha256: pipeline.sha256,
      types: ['prov:Entity', 'prov:Plan']
    }),
    ...manifest.taxonomies.map(({id, version, sha256}) =>
      entity(addresses.scheme(id), {name: `${id}@${version}`, sha256})
    ),
    ...(tagger === null
      ? []
      : [
          entity(addresses.record('model', tagger.sha256), {
            name: `model ${tagger.version}`,
            sha256: tagger.sha256
          })
        ]),
    entity(addresses.record('corrections', corrections.sha256), {
      name: `corrections up to ${corrections.upTo}`,
      sha256: corrections.sha256
    }),
    ...sources.map(({file, sha256}) => entity(addresses.record('file', sha256), {name: file, sha256}))
  ]
  const isOnce = new Map(used.map(resource => [resource.iri, resource]))
  return {
    prefixes: provPrefixes,
    resources: [
      {
        iri: program,
        types: ['prov:SoftwareAgent'],
        says: [['rdfs:label', text(`${manifest.program.name} ${manifest.program.version}`)]]
      },
      ...new Map(
        approvals.map(({name}) => [
          pseudonym(name),
          {
            iri: addresses.person(pseudonym(name)),
            types: ['prov:Person'],
            says: [['rdfs:label', text(pseudonym(name))] as const]
          }
        ])
      ).values(),
      ...isOnce.values(),
      {
        iri: publishing,
        types: ['prov:Activity'],
        says: [
          ['prov:endedAtTime', moment(publishedAt)],
          ['prov:wasAssociatedWith', at(program)],
          ...[...isOnce.keys()].map(iri => ['prov:used', at(iri)] as const),
          ...approvals.map(
            (_, n) => ['prov:wasInformedBy', at(addresses.record('approval', number, String(n + 1)))] as const
          )
        ]
      },
      ...approvals.map(({name, at: when}, n) => ({
        iri: addresses.record('approval', number, String(n + 1)),
        types: ['prov:Activity'],
        says: [
          ['prov:endedAtTime', moment(when)] as const,
          ['prov:wasAssociatedWith', at(addresses.person(pseudonym(name)))] as const
        ]
      })),
      {
        iri: edition,
        types: ['prov:Entity', 'prov:Collection'],
        says: [
          ['dct:title', text(manifest.title, 'en')],
          ['dct:identifier', text(number)],
          ['prov:generatedAtTime', moment(publishedAt)],
          ['prov:wasGeneratedBy', at(publishing)],
          ...sources.map(
            ({sha256}) => ['prov:wasDerivedFrom', at(addresses.record('file', sha256))] as const
          ),
          ...(manifest.replaces === null
            ? []
            : [['prov:wasRevisionOf', at(addresses.record('edition', manifest.replaces.number))] as const]),
          ...files.map(({path}) => ['prov:hadMember', at(fileAt(edition, path))] as const)
        ]
      },
      ...files.map(({path, sha256}) => entity(fileAt(edition, path), {name: path, sha256, by: publishing}))
    ]
  }
}

const fileAt = (edition: string, path: string): string =>
  `${edition}/${path.split('/').map(encodeURIComponent).join('/')}`

type Named = {
  readonly name: string
  readonly sha256: string
  readonly types?: readonly string[]
  readonly by?: string
}

const entity = (iri: string, {name, sha256, types = ['prov:Entity'], by}: Named): Resource => ({
  iri,
  types,
  says: [
    ['dct:title', text(name)],
    ['dct:identifier', text(`sha256:${sha256}`)],
    ...(by === undefined ? [] : [['prov:wasGeneratedBy', at(by)] as const])
  ]
})
