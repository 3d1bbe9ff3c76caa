import {wellFormed} from '../code-points.js'
import type {Graph, Resource, Term} from './graph.js'
import {writtenOut} from './graph.js'

/** A graph as JSON-LD 1.1, with its prefixes as the context, so that nothing has to be fetched to read it. */
export const jsonLdOf = ({prefixes, resources}: Graph): string =>
  `${JSON.stringify(
    {
      '@context': prefixes,
      '@graph': resources.filter(isSaid).map(resource => nodeOf(resource, prefixes))
    },
    null,
    2
  )}\n`

const isSaid = ({types, says}: Resource): boolean => types.length + says.length > 0

function nodeOf({iri, types, says}: Resource, prefixes: Graph['prefixes']) {
  const values = new Map<string, unknown[]>()
  for (const [property, value] of says)
    values.set(property, [...(values.get(property) ?? []), jsonOf(value, prefixes)])
  return {'@id': iri, ...(types.length === 0 ? {} : {'@type': types}), ...Object.fromEntries(values)}
}

function jsonOf(term: Term, prefixes: Graph['prefixes']): unknown {
  if ('iri' in term) return {'@id': term.iri}
  if ('list' in term) return {'@list': term.list.map(each => jsonOf(each, prefixes))}
  return {
    '@value': wellFormed(term.text),
    ...(term.language === undefined ? {} : {'@language': term.language}),
    ...(term.datatype === undefined ? {} : {'@type': writtenOut(term.datatype, prefixes)})
  }
}
