import type {Digest} from '../../domain/digest/digest.js'
import {bestQuotes, surestQuote} from '../handout/best-quotes.js'

/**
 * The digest with the best quote of each cell and answer alone, whole; two of a cell that says both, so that none is
 * shown for the whole. Counts stay as they are.
 */
export const withBestQuotes = (digest: Digest): Digest => ({
  ...digest,
  cells: digest.cells.map(cell => ({...cell, quotes: [...bestQuotes(cell.quotes, cell.stance)]})),
  answers: digest.answers.map(answer => {
    const quote = surestQuote(answer.quotes)
    return {...answer, quotes: quote === undefined ? [] : [quote]}
  })
})
