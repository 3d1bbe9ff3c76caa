/** What may stand behind a property: another resource, a text, or a list in order. */
export type Term =
  | {readonly iri: string}
  | {readonly text: string; readonly language?: string; readonly datatype?: string}
  | {readonly list: readonly Term[]}

/** A resource with what is said of it. Types and properties are shortened by the prefixes of the graph: `skos:notation`. */
export type Resource = {
  readonly iri: string
  readonly types: readonly string[]
  readonly says: readonly (readonly [property: string, value: Term])[]
}

/** Statements in RDF, to be written as Turtle or as JSON-LD. */
export type Graph = {
  readonly prefixes: Readonly<Record<string, string>>
  readonly resources: readonly Resource[]
}

/** Prefixes that more than one graph uses. */
export const commonPrefixes = {
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#'
} as const

/** Another resource. */
export const at = (iri: string): Term => ({iri})

/** A text in a language (BCP 47), or in none. */
export const text = (words: string, language?: string): Term =>
  language === undefined ? {text: words} : {text: words, language}

/** A value of one of the types of XML Schema: `dateTime`. */
const typed = (value: string | number, type: string): Term => ({
  text: String(value),
  datatype: `xsd:${type}`
})

/** A moment, as `xsd:dateTime`. */
export const moment = (time: string): Term => typed(time, 'dateTime')

/** A shortened name written out. */
export function writtenOut(name: string, prefixes: Graph['prefixes']): string {
  const [prefix = '', local = ''] = name.split(/:(.*)/su)
  const start = prefixes[prefix]
  if (start === undefined) throw new Error(`The graph has no prefix ${prefix}`)
  return `${start}${local}`
}
