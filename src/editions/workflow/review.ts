import type {Digest} from '../../domain/digest/digest.js'
import type {Edition} from '../../domain/edition/edition.js'
import {collectionOf} from '../../review/collection.js'
import type {Desk} from '../../review/desk.js'
import {nextPassages} from '../../review/next/next-passages.js'
import type {NextPassage} from '../../store/index/next/next-passages.js'
import type {Run} from '../../store/store.js'

/** What somebody should know before an edition is approved. */
export type Review = {
  /** Tags behind the cells of the draft, and how many of them people have checked. */
  readonly tags: number
  readonly checked: number
  /** What is unchecked at this moment, what decides most first; only what is of the draft. */
  readonly unchecked: readonly NextPassage[]
  readonly notRead: Digest['notRead']
  readonly unplaced: Digest['unplaced']
  /** Parties of which something could not be read, so that nothing follows from their silence. */
  readonly notReadInFull: readonly string[]
  /** Submissions of the collection that are not in the draft. */
  readonly leftOut: number
}

/** So many unchecked passages are enough to look at. */
const MOST = 12

/** So many are gone through to find these, where the draft holds only some sessions. */
const AT_ONCE = 500

/** What is still unchecked in a draft, ordered by how much a look at it decides, and what was not read. */
export async function reviewOf(
  {draft}: Pick<Edition, 'draft'>,
  run: Run,
  {desk, digest}: {readonly desk: Desk; readonly digest: Digest}
): Promise<Review> {
  const own = new Set(run.submissions.map(({id}) => id))
  const here = desk.pipeline.file.id === draft.collection
  const waiting = here ? (await nextPassages({stands: true}, {limit: AT_ONCE}, desk)).entries : []
  const all = here ? (await collectionOf(desk)).submissions : []
  return {
    tags: digest.method.tags,
    checked: digest.method.checked,
    unchecked: waiting.filter(isIn(digest, own)).slice(0, MOST),
    notRead: digest.notRead,
    unplaced: digest.unplaced,
    notReadInFull: digest.parties.flatMap(({id, readInFull}) => (readInFull ? [] : [id])),
    leftOut: all.filter(({submission}) => !own.has(submission.id)).length
  }
}

/** Whether a passage is of these submissions and, where a draft covers a part, of a party and on a list that are in it. */
function isIn({covers, parties, taxonomies}: Digest, submissions: ReadonlySet<string>) {
  const speaking = new Set(parties.map(({id}) => id))
  const lists = new Set(taxonomies.map(({id}) => id))
  return (passage: NextPassage): boolean => {
    if (!submissions.has(passage.submission)) return false
    if (covers === undefined) return true
    const isSaid =
      passage.answers.length > 0 || passage.tags.some(({code}) => lists.has(code.split('/')[0] ?? ''))
    return isSaid && passage.parties.some(party => speaking.has(party))
  }
}
