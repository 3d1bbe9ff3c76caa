import type {Digest} from '../../src/domain/digest/digest.js'
import type {Quote} from '../../src/domain/position.js'
import type {SettledAnswer, SettledPassage} from '../../src/domain/tag.js'

type Given = {readonly digest: Digest; readonly passages: readonly SettledPassage[]}

/** The words of a party, its first passage whole, of which the machine is not sure. */
export function unsureWords(party: string, {passages}: Pick<Given, 'passages'>): Quote {
  const found = passages.find(({submission}) => submission === `sub-${party}`)
  if (found === undefined) throw new Error(`The sample has no passage of ${party}`)
  const {submission, id, start, end, text, page, number, ordinal, language} = found
  const place = {submission, passage: id, start, end, page, number, ordinal, language}
  return {...place, text, speaker: null, confidence: 0.4, recognised: null}
}

/**
 * The digest of the six parties, in which Brisland may have spoken to the pier, and Aldermark said who takes part; and its
 * passages.
 */
export const withUnsure = ({digest, passages}: Given): Given => ({
  digest: {
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
  },
  passages: passages.map(passage => {
    if (passage.id === unsureWords('XAB', {passages}).passage)
      return {
        ...passage,
        tags: [...passage.tags, {...unsure, code: 'harbour/b', stance: 'supports', act: 'none'}]
      }
    if (passage.id === unsureWords('XAA', {passages}).passage)
      return {
        ...passage,
        questions: [...passage.questions, {...unsure, code: 'stakeholders', pole: 'inclusive'}]
      }
    return passage
  })
})

const unsure: Omit<SettledAnswer, 'code' | 'pole'> = {
  confidence: 0.4,
  cues: [],
  by: 'a rule',
  settled: 'machine',
  abstains: true
}
