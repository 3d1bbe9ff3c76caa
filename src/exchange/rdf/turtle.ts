import {wellFormed} from '../code-points.js'
import type {Graph, Resource, Term} from './graph.js'
import {writtenOut} from './graph.js'

/** A graph as RDF 1.1 Turtle, in the order of its resources. */
export const turtleOf = ({prefixes, resources}: Graph): string =>
  [
    ...Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: ${iriRef(iri)} .`),
    ...resources.map(resource => blockOf(resource, prefixes))
  ].join('\n')

function blockOf({iri, types, says}: Resource, prefixes: Graph['prefixes']): string {
  const lines = [
    ...(types.length === 0 ? [] : [`a ${types.join(', ')}`]),
    ...says.map(([property, value]) => `${property} ${termOf(value, prefixes)}`)
  ]
  return lines.length === 0 ? '' : `\n${iriRef(iri)}\n  ${lines.join(' ;\n  ')} .`
}

function termOf(term: Term, prefixes: Graph['prefixes']): string {
  if ('iri' in term) return iriRef(term.iri)
  if ('list' in term) return `( ${term.list.map(each => termOf(each, prefixes)).join(' ')} )`
  const quoted = `"${escaped(term.text)}"`
  if (term.language !== undefined) return `${quoted}@${term.language}`
  return term.datatype === undefined ? quoted : `${quoted}^^${iriRef(writtenOut(term.datatype, prefixes))}`
}

/** What Turtle does not allow within an address is percent-encoded, as in any address. */
const iriRef = (iri: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: Turtle forbids these.
  `<${iri.replaceAll(/[\u0000-\u0020<>"{}|^`\\]/gu, encodeURIComponent)}>`

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t'
}

const escaped = (words: string): string =>
  wellFormed(words).replaceAll(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are written by their numbers.
    /[\u0000-\u001f\u007f"\\]/gu,
    char => escapes[char] ?? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
