import {type NumberedCorrection, standing} from '../../domain/correction.js'
import {grouped} from '../../domain/grouped.js'
import {concerns} from '../../domain/pipeline/concerns.js'
import {fileNameOf, type Submission} from '../../domain/submission.js'
import type {SettledPassage} from '../../domain/tag.js'
import {type NearPassage, nearestIn} from '../../stages/settle/nearest.js'
import {placeCorrections} from '../../stages/settle/placing.js'
import {collectionOf} from '../collection.js'
import type {Desk} from '../desk.js'
import {settledOutcome} from './settle-now.js'

/** A correction that counts, but finds no passage: what it said, why, and where it may belong. */
export type AdriftCorrection = NumberedCorrection & {
  /** The submission in which it has no place; its own, or the one that was handed in after it. */
  readonly submission: Submission
  /** `gone`: its passage is not there any more. `replaced`: it was made on a file that a later one replaced. */
  readonly why: 'gone' | 'replaced'
  /** The likest passages of that submission, the likest first. */
  readonly nearest: readonly NearPassage<SettledPassage>[]
}

/** A submission of a collection, and those of the same file name that it replaced. */
export type WithEarlier = {readonly submission: Submission; readonly earlier?: readonly Submission[]}

/** Every correction of the collection that counts and finds no place, those on files that were replaced too. */
export async function adriftInCollection(desk: Desk): Promise<readonly AdriftCorrection[]> {
  const {submissions, replaced} = await collectionOf(desk)
  const earlier = grouped(
    replaced.map(({submission}) => submission),
    ({file}) => fileNameOf(file.name)
  )
  return correctionsAdrift(
    submissions.map(({submission}) => ({
      submission,
      earlier: earlier.get(fileNameOf(submission.file.name)) ?? []
    })),
    desk
  )
}

/** How many passages are shown for one that is adrift. */
const MOST = 3

/**
 * Every correction of these submissions that counts and finds no place, in the order of submissions and of arrival, so
 * that none is lost. A submission that has not been read yet is left out until it has been.
 */
export async function correctionsAdrift(
  submissions: readonly WithEarlier[],
  desk: Desk
): Promise<readonly AdriftCorrection[]> {
  const {store} = desk
  const upTo = await store.corrections.latest()
  const all = submissions.flatMap(({submission, earlier = []}) => [submission, ...earlier])
  const said = new Map(
    [...(await store.corrections.numbered(all, upTo))].map(([id, words]) => [
      id,
      words.filter(({correction}) => concerns(correction, desk.pipeline))
    ])
  )
  const adrift: AdriftCorrection[] = []
  for (const {submission, earlier = []} of submissions) {
    const own = said.get(submission.id) ?? []
    const known = new Set(own.map(({number}) => number))
    const before = earlier.flatMap(({id}) => said.get(id) ?? []).filter(({number}) => !known.has(number))
    if (own.length + before.length === 0) continue
    const passages = await passagesOf(submission, upTo, desk)
    if (passages === undefined) continue
    const lost = new Set(
      placeCorrections(
        passages,
        counting(own).map(({correction}) => correction)
      ).adrift
    )
    const nearest = nearestIn(passages, MOST)
    const tell = (why: AdriftCorrection['why']) => (word: NumberedCorrection) => ({
      ...word,
      submission,
      why,
      nearest: nearest(word.correction.quote)
    })
    adrift.push(
      ...counting(own)
        .filter(({correction}) => lost.has(correction))
        .map(tell('gone'))
    )
    adrift.push(...counting(before).map(tell('replaced')))
  }
  return adrift
}

function counting(said: readonly NumberedCorrection[]): readonly NumberedCorrection[] {
  const counted = new Set(standing(said.map(({correction}) => correction)))
  return said.filter(({correction}) => counted.has(correction))
}

/** Undefined where it was not read yet; none where it could not be. */
async function passagesOf(
  submission: Submission,
  upTo: number,
  desk: Desk
): Promise<readonly SettledPassage[] | undefined> {
  const settled = await settledOutcome(submission, upTo, desk)
  if (settled === undefined) return undefined
  return 'failure' in settled ? [] : settled.value
}
