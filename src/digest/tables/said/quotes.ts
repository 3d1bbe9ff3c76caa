import type {Cell} from '../../../domain/digest/cell.js'
import type {CodeQuote} from '../../../domain/position.js'
import type {Act} from '../../../domain/tag.js'
import type {Say} from '../../words/say.js'
import {type Edition, placeColumns, refers} from '../edition.js'
import {term, termOrNull} from '../fixed-words.js'
import {type Table, type TableId, table} from '../table.js'

const columns = [
  'party',
  'partyName',
  'code',
  'codeName',
  'stance',
  'act',
  'obstacle',
  ...placeColumns,
  'confidence',
  'isChecked',
  'shown',
  'merits'
] as const

/** Every quote of every cell, each once: those chosen for it, and all others in which something is done about the code. */
export const quotes = (edition: Edition): Table => quoteTable('quotes', edition, () => true)

/** Every passage that proposes something. */
export const proposals = (edition: Edition): Table =>
  quoteTable('proposals', edition, ({act}) => act === 'proposes')

/** Every passage that reports a measure taken. */
export const practices = (edition: Edition): Table =>
  quoteTable('practices', edition, ({act}) => act === 'implements')

/** Every passage that reports what stands in the way. */
export const obstacles = (edition: Edition): Table =>
  quoteTable('obstacles', edition, ({act}) => act === 'obstacle')

/** How a table of words of cells tells its rows, and what these lead to. */
export const wordsOfCells = {
  key: ['party', 'code', 'submission', 'passage', 'start', 'end'],
  references: [
    refers(['party'], 'parties'),
    refers(['code'], 'convergence'),
    refers(['party', 'code'], 'matrix'),
    refers(['submission'], 'submissions')
  ]
} as const

function quoteTable(id: TableId, edition: Edition, belongs: (quote: {readonly act: Act}) => boolean): Table {
  const {digest, say, party, code, place} = edition
  const rows = digest.cells.flatMap(cell =>
    quotesOf(cell)
      .filter(({quote}) => belongs(quote))
      // In one object at once, as merging several costs most of the time where there are many quotes.
      .map(({quote, shown}) =>
        Object.assign(place(quote), mannerOf(quote, say), party(cell.party), code(cell.code), {
          shown: term('shown', shown, say)
        })
      )
  )
  return table(
    id,
    {
      columns,
      ...wordsOfCells
    },
    {rows, say}
  )
}

/** How a quote speaks to its code, and what speaks for it. */
export const mannerOf = (quote: CodeQuote, say: Say) => ({
  stance: term('stance', quote.stance, say),
  act: quote.act === 'none' ? null : term('act', quote.act, say),
  obstacle: termOrNull('obstacle', quote.obstacle, say),
  confidence: quote.confidence,
  isChecked: quote.checked,
  merits: quote.merits.map(merit => term('merit', merit, say))
})

type Shown = {readonly quote: CodeQuote; readonly shown: 'chosen' | 'listed'}

function quotesOf({quotes, acted}: Cell): readonly Shown[] {
  const chosen = new Set(quotes.map(placeOf))
  return [
    ...quotes.map(quote => ({quote, shown: 'chosen' as const})),
    ...acted.filter(quote => !chosen.has(placeOf(quote))).map(quote => ({quote, shown: 'listed' as const}))
  ]
}

const placeOf = ({submission, passage, start, end}: CodeQuote): string =>
  `${submission} ${passage} ${start} ${end}`
