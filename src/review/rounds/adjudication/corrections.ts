import type {Correction} from '../../../domain/correction.js'
import {sha256Of} from '../../../domain/json/content-id.js'
import {type Adjudication, type KeptWord, standingAdjudications} from '../../../domain/round/adjudication.js'
import type {Round, RoundPassage} from '../../../domain/round/round.js'
import type {Tag} from '../../../domain/tag.js'

/**
 * What an adjudicated round says of the machine's tags, as corrections by the adjudicators with their reasons: a tag
 * that was given alike is accepted; one given otherwise, or not by the machine, is set; one of the round's taxonomies
 * that was not given is rejected. On what is ambiguous nothing is said. `tags` are the machine's, by passage; a passage
 * that is not among them is gone, and nothing is said of it either. The same words always give the same corrections.
 */
export const correctionsOf = (
  round: Round,
  words: readonly KeptWord[],
  tags: ReadonlyMap<string, readonly Tag[]>
): readonly Correction[] => {
  const standing = standingAdjudications(words)
  return round.passages.flatMap(passage => {
    const adjudication = standing.get(passage.id)
    const machine = tags.get(passage.id)
    if (adjudication === undefined || machine === undefined) return []
    const counting = machine.filter(({code}) => round.taxonomies.includes(code.split('/')[0] ?? ''))
    return verdictsOf(adjudication, counting).map(verdict => correctionOf(verdict, passage, adjudication))
  })
}

type Judgement = Pick<Correction, 'code' | 'verdict' | 'stance' | 'act'>

function verdictsOf({reading}: Adjudication, machine: readonly Tag[]): readonly Judgement[] {
  const given = reading.codes.map(({code, stance, act}): Judgement => {
    const tag = machine.find(each => each.code === code)
    return tag?.stance === stance && tag.act === act
      ? {code, verdict: 'accept'}
      : {code, verdict: 'set', stance, act}
  })
  const said = new Set([...reading.codes.map(({code}) => code), ...reading.ambiguous])
  const rejected = [...new Set(machine.map(({code}) => code))]
    .filter(code => !said.has(code))
    .map((code): Judgement => ({code, verdict: 'reject'}))
  return [...given, ...rejected]
}

function correctionOf(
  judgement: Judgement,
  {id, submission, text}: RoundPassage,
  word: Adjudication
): Correction {
  const {by, at, why} = word
  const said = {submission, passage: id, quote: text, ...judgement, by, at, why}
  return {id: `c${sha256Of({...said, round: word.round, of: word.id}).slice(0, 15)}`, ...said}
}
