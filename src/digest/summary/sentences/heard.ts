import type {Digest} from '../../../domain/digest/digest.js'
import type {Edition} from '../../outline/edition.js'
import type {Inlines} from '../../outline/outline.js'
import {countOf, following, restsOnNone, type Told} from '../told.js'

/** Who was heard and in how much, what could not be read, and what is in no count. */
export function heard(digest: Digest): readonly Told[] {
  const spoke = digest.parties.filter(({submissions}) => submissions.length > 0).map(({id}) => id)
  const counting = new Set(digest.parties.flatMap(({submissions}) => submissions))
  const submissions = digest.submissions.map(({id}) => id).filter(id => counting.has(id))
  const replaced = digest.submissions
    .filter(({supersededBy, sameAs}) => supersededBy !== null || sameAs !== null)
    .map(({id}) => id)
  return [
    {
      id: 'heard',
      figures: [
        countOf('heard', 'parties', {members: spoke}),
        countOf('submissions', 'submissions', {members: submissions}),
        ...(replaced.length === 0 ? [] : [countOf('replaced', 'submissions', {members: replaced})])
      ],
      ...restsOnNone,
      said: at =>
        following(
          [
            at.words('summary.heard', {
              parties: at.say('counts.parties', {count: spoke.length}),
              submissions: at.say('counts.submissions', {count: submissions.length})
            }),
            replaced.length === 0 ? [] : at.words('summary.replaced', {count: replaced.length})
          ],
          at
        )
    },
    ...notRead(digest)
  ]
}

/** What could not be read, and of whom therefore nothing is known. */
function notRead({parties, notRead, unplaced}: Digest): readonly Told[] {
  const unread = parties.filter(({readInFull}) => !readInFull).map(({id}) => id)
  const files = countOf('not-read', 'files', {members: notRead.map(({file}) => file)})
  const nobodys = countOf('unplaced', 'submissions', {members: unplaced.map(({submission}) => submission)})
  const ofThem = countOf('not-in-full', 'parties', {members: unread, of: parties.length})
  return [
    {
      id: 'not-read',
      figures: [
        files,
        ...(unplaced.length === 0 ? [] : [nobodys]),
        ...(parties.length === 0 ? [] : [ofThem])
      ],
      ...restsOnNone,
      said: at =>
        following(
          [
            at.words('summary.notRead', {count: files.value}),
            unplaced.length === 0 ? [] : at.words('summary.unplaced', {count: nobodys.value}),
            parties.length === 0
              ? []
              : at.words('summary.notInFull', {parties: countedAndNamed(unread, {at, to: 'not-read'})})
          ],
          at
        )
    }
  ]
}

/** Names of parties stand in a sentence up to so many, and else are only counted. */
const mostNamed = 12

/**
 * The fixed word for so many of all parties, leading to `to`, and their names in the order of the edition where they are
 * not too many.
 */
export function countedAndNamed(
  some: readonly string[],
  {at, most = mostNamed, to}: {readonly at: Edition; readonly most?: number; readonly to?: string}
): Inlines {
  const counted = at.counted(some.length, to)
  if (some.length === 0 || some.length > most) return counted
  const names = at.digest.parties.filter(({id}) => some.includes(id)).map(({id}) => at.party(id))
  return at.words('summary.whom', {counted, parties: at.parties(names)})
}
