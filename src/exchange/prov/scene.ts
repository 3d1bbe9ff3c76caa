import type {Holdings} from '../holdings.js'
import type {Addresses} from '../names.js'
import {commonPrefixes} from '../rdf/graph.js'

/** Prefixes of a graph in PROV-O. */
export const provPrefixes = {...commonPrefixes, prov: 'http://www.w3.org/ns/prov#'}

/** What every part of the graph is made with. */
export type ProvScene = {
  readonly holdings: Holdings
  readonly addresses: Addresses
  readonly pseudonym: (person: string) => string
  readonly tagger: string
}
