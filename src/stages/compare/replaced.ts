import {byCodeUnit} from '../../domain/alphabetical.js'
import {isSameFile, type SourceKind, type Submission} from '../../domain/submission.js'

/** What tells which submission takes the place of which: its file, what it says of itself, and whom it speaks for. */
export type Entry = {
  readonly submission: {readonly id: string; readonly file: Pick<Submission['file'], 'name' | 'sha256'>}
  readonly identity: {readonly supersedes: string | null; readonly kind: {readonly value: SourceKind}}
  readonly parties: readonly string[]
}

/** By which other submission one was replaced, and of which it is a copy that counts no more; null where of none. */
export type Replaced = {readonly supersededBy: string | null; readonly sameAs: string | null}

/** In the order of the file names, which is that of every part of the digest. */
export const inOrder = <Each extends {readonly submission: Entry['submission']}>(
  entries: readonly Each[]
): Each[] =>
  entries.toSorted(
    (a, b) =>
      byCodeUnit(a.submission.file.name, b.submission.file.name) ||
      byCodeUnit(a.submission.id, b.submission.id)
  )

/**
 * What became of each submission, by its id. One is superseded by another that names its file; a file of the same
 * parties counts once. Needs the entries in order.
 */
export function replacedIn(entries: readonly Entry[]): ReadonlyMap<string, Replaced> {
  const superseding = entries.filter(({identity}) => identity.supersedes !== null)
  const live = new Map<string, string>()
  return new Map(
    entries.map(entry => {
      const supersededBy =
        superseding.find(other => other !== entry && supersedes(other, entry))?.submission.id ?? null
      const copy = JSON.stringify([entry.submission.file.sha256, entry.parties.join()])
      // A twin of what was superseded still counts.
      const sameAs = supersededBy === null ? (live.get(copy) ?? null) : null
      if (supersededBy === null && sameAs === null) live.set(copy, entry.submission.id)
      return [entry.submission.id, {supersededBy, sameAs}]
    })
  )
}

/** The submissions that count, in order: neither superseded nor a copy. */
export function standingOf<Each extends Entry>(entries: readonly Each[]): Each[] {
  const ordered = inOrder(entries)
  const replaced = replacedIn(ordered)
  return ordered.filter(({submission: {id}}) => {
    const fate = replaced.get(id)
    return fate?.supersededBy === null && fate.sameAs === null
  })
}

/** Whether a submission is the transcript of a meeting. */
export const isTranscript = ({identity}: Pick<Entry, 'identity'>): boolean =>
  identity.kind.value === 'transcript'

// A transcript holds the words of many: it replaces another transcript, and never what one of them handed in.
const supersedes = (newer: Entry, older: Entry): boolean => {
  const {supersedes: named} = newer.identity
  if (named === null || isTranscript(newer) !== isTranscript(older)) return false
  return isSameFile(named, older.submission.file.name) || named === older.submission.id
}
