import type {Digest} from '../../domain/digest/digest.js'
import {grouped} from '../../domain/grouped.js'
import {countsFor} from '../../domain/meeting/speaker.js'
import type {SettledPassage} from '../../domain/tag.js'

/** What a passage carries, each by a name. */
type MarksOf = (passage: SettledPassage) => readonly string[]

/**
 * The ids of the passages with which a party is counted for a mark, in the order of its submissions: in a paper all speaks
 * for its party, in a transcript only what stands under the party's own name or is said on its behalf.
 */
export function passagesBehind(
  {parties}: Pick<Digest, 'parties'>,
  passages: readonly SettledPassage[],
  marksOf: MarksOf
): (party: string, mark: string) => readonly string[] {
  const submissions = new Map(parties.map(({id, submissions}) => [id, submissions]))
  const marked = grouped(
    passages.flatMap(passage => marksOf(passage).map(mark => ({mark, passage}))),
    ({mark, passage}) => `${passage.submission} ${mark}`
  )
  return (party, mark) =>
    (submissions.get(party) ?? []).flatMap(submission =>
      (marked.get(`${submission} ${mark}`) ?? [])
        .filter(({passage: {speaker}}) => speaker === null || countsFor(speaker) === party)
        .map(({passage}) => passage.id)
    )
}

/** The codes that a passage counts for. */
export const codesOf: MarksOf = ({tags}) =>
  tags.filter(({abstains}) => abstains !== true).map(({code}) => code)

/** The poles of questions that a passage counts for. */
export const polesOf: MarksOf = ({questions}) =>
  questions.filter(({abstains}) => abstains !== true).map(({code, pole}) => poleMark(code, pole))

/** A pole of a question, as a mark. */
export const poleMark = (question: string, pole: string): string => `${question} ${pole}`
