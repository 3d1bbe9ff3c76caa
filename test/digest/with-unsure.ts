import type {Digest} from '../../src/domain/digest/digest.js'
import type {Quote} from '../../src/domain/position.js'
import type {SettledPassage} from '../../src/domain/tag.js'

type Given = {readonly digest: Digest; readonly passages: readonly SettledPassage[]}

/** The words of a party, its first passage whole, of which the machine is not sure. */
export function unsureWords(party: string, {passages}: Pick<Given, 'passages'>): Quote {
  const found = passages.find(({submission}) => submission === `sub-${party}`)
  if (found === undefined) throw new Error(`The sample has no passage of ${party}`)
  const {submission, id, start, end, text, page, number, ordinal, language} = found
  const place = {submission, passage: id, start, end, page, number, ordinal, language}
  return {...place, text, speaker: null, confidence: 0.4, recognised: null}
}

/** The digest of the six parties, in which Brisland may have spoken to the pier, and Aldermark said who takes part. */
export const withUnsure = ({digest, passages}: Given): Digest => ({
  ...digest,
  cells: digest.cells.map(cell =>
    cell.party === 'XAB' && cell.code === 'harbour/b'
      ? {...cell, unsure: [unsureWords('XAB', {passages})]}
      : cell
  ),
  unsureAnswers: [
    {
      party: 'XAA',
      question: 'stakeholders',
      pole: 'inclusive',
      quotes: [unsureWords('XAA', {passages})]
    }
  ]
})
