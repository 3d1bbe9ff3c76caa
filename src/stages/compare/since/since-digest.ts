import type {Digest} from '../../../domain/digest/digest.js'
import {changesBetween, comparableParties} from './changes.js'

/**
 * The digest, held against an earlier one. Only parties that handed something in since are looked at, and those of which
 * something counts no more; `sha256` is that of the earlier file.
 */
export function sinceDigest(digest: Digest, earlier: Digest, sha256: string): Digest {
  const known = new Set(earlier.submissions.map(({id}) => id))
  const submissions = digest.submissions.filter(({id}) => !known.has(id)).map(({id}) => id)
  const before = new Map(earlier.parties.map(party => [party.id, party.submissions.toSorted().join()]))
  const comparable = new Set(comparableParties(earlier, digest))
  const parties = digest.parties
    .filter(({id, submissions}) => comparable.has(id) && before.get(id) !== submissions.toSorted().join())
    .map(({id}) => id)
  const {changes, answers} = changesBetween(earlier, digest, parties)
  const here = new Set(digest.submissions.map(({id}) => id))
  const gone = earlier.submissions.filter(({id}) => !here.has(id)).map(({id, file}) => [id, file])
  return {
    ...digest,
    since: {
      earlier: {kind: 'digest', name: earlier.title, from: sha256},
      submissions,
      parties,
      changes,
      answers,
      undated: [],
      earlierFiles: Object.fromEntries(gone)
    }
  }
}
