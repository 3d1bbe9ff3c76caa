import type {Cell} from '../../domain/digest/cell.js'
import {speaks} from '../../domain/side.js'

type Answer = {readonly party: string; readonly question: string; readonly pole: string}

/** Ids of the places that others link to: the same for the same digest in every language and format. */
export const ids = {
  /** Which edition it is. */
  edition: 'edition',
  taxonomy: (taxonomy: string) => id('list', taxonomy),
  matrix: (taxonomy: string) => id('matrix', taxonomy),
  code: (code: string) => id('code', code),
  /** The list of those who speak to a code in one manner. */
  manner: (code: string, manner: string) => id('code', code, manner),
  question: (question: string) => id('question', question),
  pole: (question: string, pole: string) => id('question', question, pole),
  party: (party: string) => id('party', party),
  cell: ({party, code}: {readonly party: string; readonly code: string}) => id('said', party, code),
  answer: ({party, question, pole}: Answer) => id('answer', party, question, pole),
  /** Words of which the machine is not sure that they speak to a code, and what may be an answer to a question. */
  unsure: ({party, code}: {readonly party: string; readonly code: string}) => id('unsure', party, code),
  /** Where the words of a cell stand, or those that may be some; undefined where there are none. */
  words: (cell: Cell) => {
    if (speaks(cell)) return ids.cell(cell)
    return cell.unsure === undefined ? undefined : ids.unsure(cell)
  },
  unsureAnswer: ({party, question, pole}: Answer) => id('unsure', party, question, pole),
  group: (group: string) => id('group', group),
  region: (region: string) => id('region', region),
  language: (tag: string) => id('language', tag),
  /** The list of those with whom something changed on a code or a question. */
  changed: (subject: string) => id('changed', subject),
  /** What changed with a party. */
  since: (party: string) => id('since', 'party', party),
  submission: (submission: string) => id('file', submission),
  /** The table of all that were read. */
  sources: 'sources-table',
  /** All that is quoted from a submission. */
  quoted: (submission: string) => id('quoted', submission),
  act: (act: string, code: string) => id(act, code)
}

// Letters, digits and hyphens are an id in HTML, Markdown, Word and Typst alike.
const id = (...names: readonly string[]): string => names.map(lettersOf).join('-')

function lettersOf(name: string): string {
  const known = letters.get(name)
  if (known !== undefined) return known
  const own = name.replace(/[^A-Za-z0-9]+/g, '-')
  if (letters.size < MOST_KNOWN) letters.set(name, own)
  return own
}

// The same few hundred names make the ids of some ten thousand cells, again and again.
const letters = new Map<string, string>()
const MOST_KNOWN = 10_000

/** One stretch of the text of a submission, by which words that are quoted twice are known to be the same. */
export const stretchOf = ({
  submission,
  start,
  end
}: {
  readonly submission: string
  readonly start: number
  readonly end: number
}): string => `${submission} ${start} ${end}`

/** Of which submission a stretch is. */
export const submissionOf = (stretch: string): string => stretch.replace(/ \d+ \d+$/, '')
