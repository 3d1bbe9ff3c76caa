import {alphabetical, byCodeUnit} from '../../domain/alphabetical.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {GatheredSubmission} from '../../domain/digest/gathered.js'
import type {Note} from '../../domain/errors.js'
import {isSameFile} from '../../domain/submission.js'
import {isTranscript} from './replaced.js'
import type {ReadSubmission, Standing} from './standing.js'

/** Every submission that was read, in the order of the file names. */
export const submissionsRead = (
  {read}: Standing,
  gathered: readonly GatheredSubmission[]
): Digest['submissions'] =>
  read
    .map(entry => ({
      id: entry.submission.id,
      file: entry.submission.file.name,
      sha256: entry.submission.file.sha256,
      mediaType: entry.mediaType,
      pageCount: entry.pageCount,
      reading: entry.reading,
      identity: entry.identity,
      supersededBy: entry.supersededBy,
      sameAs: entry.sameAs,
      notes: [...entry.notes, ...danglingNote(entry, gathered)]
    }))
    .toSorted((a, b) => alphabetical(a.file, b.file) || byCodeUnit(a.id, b.id))

/** Every file that gave nothing, with its reason, in the order of the file names. */
export const filesNotRead = ({notRead}: Standing): Digest['notRead'] =>
  notRead
    .map(({submission: {file}, failure, parties}) => ({
      file: file.name,
      sha256: file.withheld ? null : file.sha256,
      failure,
      parties: [...parties]
    }))
    .toSorted((a, b) => alphabetical(a.file, b.file) || byCodeUnit(a.sha256 ?? '', b.sha256 ?? ''))

/** Every submission whose party could not be told, with what to ask, in the order of the file names. */
export const submissionsUnplaced = ({unplaced}: Standing): Digest['unplaced'] =>
  unplaced
    .map(({submission: {id, file}}) => ({
      submission: id,
      file: file.name,
      question: `Whose submission is ${file.name}? Say so in the manifest, in the column “party”.`
    }))
    .toSorted((a, b) => alphabetical(a.file, b.file) || byCodeUnit(a.submission, b.submission))

/** Everybody who speaks in a transcript that counts, in the order of the file names and of their first turns. */
export const voicesHeard = ({transcripts}: Standing): Digest['voices'] =>
  transcripts
    .toSorted(
      ({submission: a}, {submission: b}) => alphabetical(a.file.name, b.file.name) || byCodeUnit(a.id, b.id)
    )
    .flatMap(({submission, positions}) =>
      positions.voices.map(voice => ({submission: submission.id, ...voice}))
    )

// A slip in the name would let the old and the new count side by side.
function danglingNote({submission, identity}: ReadSubmission, all: readonly GatheredSubmission[]): Note[] {
  const {supersedes} = identity
  if (supersedes === null) return []
  const replaced = all.find(
    other => isSameFile(other.submission.file.name, supersedes) || other.submission.id === supersedes
  )
  if (replaced !== undefined) {
    if (!('identity' in replaced) || isTranscript(replaced) === isTranscript({identity})) return []
    const message = `${submission.file.name} is said to supersede ${supersedes}, but one of them is a transcript and the other a paper, so both count: check the manifest.`
    return [{code: 'replaces-unknown', message}]
  }
  const message = `${submission.file.name} is said to supersede ${supersedes}, which was not handed in: check the name in the manifest.`
  return [{code: 'replaces-unknown', message}]
}
