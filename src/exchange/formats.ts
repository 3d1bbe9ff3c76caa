import {UserError} from '../domain/errors.js'
import type {Holdings} from './holdings.js'
import {type Addresses, addressesUnder} from './names.js'
import type {Graph} from './rdf/graph.js'

/** How something is written for others. */
export type ExchangeOptions = {
  /** The address below which everything is said to be. */
  readonly base: string
}

/** The formats by their names. */
export type ExchangeName = 'akoma-ntoso' | 'corrections' | 'prov' | 'qdc' | 'qdpx' | 'skos' | 'web-annotation'

/** One way to give away what a collection holds. */
export type ExchangeFormat = {
  readonly name: ExchangeName
  /** What it is, in the words of a help text. */
  readonly what: string
  /** The name of the file where it is one alone; null where it is a folder. */
  readonly file: string | null
  /** The files by name, which may lie in folders. */
  readonly files: (
    holdings: Holdings,
    options: ExchangeOptions
  ) => Promise<ReadonlyMap<string, string | Uint8Array>>
}

/** All formats of exchange, in alphabetical order. What each needs is loaded when it is asked for. */
export const exchangeFormats: readonly ExchangeFormat[] = [
  {
    name: 'akoma-ntoso',
    what: 'Akoma Ntoso 3.0: the text of each submission, one XML file each',
    file: null,
    files: async ({submissions, pipeline}) => {
      const {submissionXml} = await import('./akoma-ntoso/submission.js')
      return new Map(submissions.map(held => [`${held.submission.id}.xml`, submissionXml(held, pipeline)]))
    }
  },
  {
    name: 'corrections',
    what: 'CSV: a row for each passage and tag, to correct in a spreadsheet',
    file: 'corrections.csv',
    files: async holdings => {
      const {correctionsCsv} = await import('./corrections/corrections-csv.js')
      return new Map([['corrections.csv', correctionsCsv(holdings)]])
    }
  },
  graphFormat('prov', 'PROV-O: who or what made each tag', async (holdings, addresses) => {
    const {holdingsGraph} = await import('./prov/holdings-graph.js')
    return holdingsGraph(holdings, addresses)
  }),
  {
    name: 'qdc',
    what: 'REFI-QDA 1.0: the taxonomies and questions as a codebook',
    file: 'codebook.qdc',
    files: async ({pipeline}) => {
      const {codebookOf} = await import('./qdc/codebook.js')
      return new Map([['codebook.qdc', codebookOf(pipeline)]])
    }
  },
  {
    name: 'qdpx',
    what: 'REFI-QDA 1.0: texts, codebook and codings as a project',
    file: 'project.qdpx',
    files: async holdings => {
      const {projectFile} = await import('./qdpx/project.js')
      return new Map([['project.qdpx', projectFile(holdings)]])
    }
  },
  graphFormat(
    'skos',
    'SKOS: the taxonomies and questions, with the crosswalk',
    async (holdings, addresses) => {
      const {taxonomiesGraph} = await import('./skos/taxonomies-graph.js')
      return taxonomiesGraph(holdings.pipeline, addresses)
    }
  ),
  {
    name: 'web-annotation',
    what: 'W3C Web Annotation: tags and corrections as JSON-LD, and the texts they are on',
    file: null,
    files: async (holdings, {base}) => {
      const {webAnnotations} = await import('./web-annotation/annotations.js')
      return webAnnotations(holdings, base)
    }
  }
]

/** A graph, as Turtle and as JSON-LD beside it. */
function graphFormat(
  name: ExchangeName,
  what: string,
  graphOf: (holdings: Holdings, addresses: Addresses) => Promise<Graph>
): ExchangeFormat {
  return {
    name,
    what: `${what}, as Turtle and JSON-LD`,
    file: null,
    files: async (holdings, {base}) => {
      const [{turtleOf}, {jsonLdOf}] = await Promise.all([
        import('./rdf/turtle.js'),
        import('./rdf/json-ld.js')
      ])
      const graph = await graphOf(holdings, addressesUnder(base))
      return new Map([
        [`${name}.ttl`, turtleOf(graph)],
        [`${name}.jsonld`, jsonLdOf(graph)]
      ])
    }
  }
}

/** The format of a name. Throws a UserError where there is none. */
export function exchangeFormat(name: string): ExchangeFormat {
  const format = exchangeFormats.find(each => each.name === name)
  if (format === undefined)
    throw new UserError(
      `There is no exchange format “${name}”: name one of ${exchangeFormats.map(each => each.name).join(', ')}.`
    )
  return format
}
