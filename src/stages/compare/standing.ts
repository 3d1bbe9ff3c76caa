import type {GatheredSubmission} from '../../domain/digest.js'
import type {Failure} from '../../domain/outcome.js'
import type {Submission} from '../../domain/submission.js'
import type {PartyIndex} from '../../taxonomy/party-names.js'
import {partyInFileName} from '../identify/party/in-file-name.js'

type Read = Exclude<GatheredSubmission, {readonly failure: Failure}>
type NotRead = Extract<GatheredSubmission, {readonly failure: Failure}>
type ReadSubmission = Read & {readonly supersededBy: string | null; readonly sameAs: string | null}

/** Which submissions count, which were replaced, which have no party, and which were not read. */
export type Standing = {
  readonly read: readonly ReadSubmission[]
  /** Those that cells are built from: read, placed, not superseded, and each file of a party once. */
  readonly counted: readonly ReadSubmission[]
  readonly unplaced: readonly ReadSubmission[]
  /** With the parties they are known to come from, whose silence therefore means nothing. */
  readonly notRead: readonly (NotRead & {readonly parties: readonly string[]})[]
}

/** Sorts what was gathered. A submission is superseded by another that names its file, when that one was read. */
export function standing(gathered: readonly GatheredSubmission[], index: PartyIndex): Standing {
  const inOrder = gathered.toSorted(
    (a, b) =>
      compareText(a.submission.file.name, b.submission.file.name) ||
      compareText(a.submission.id, b.submission.id)
  )
  const readable = inOrder.filter((entry): entry is Read => 'identity' in entry)
  const read = readable.map((entry, place) => ({
    ...entry,
    supersededBy: successorOf(entry, readable),
    sameAs: twinOf(entry, readable.slice(0, place))
  }))
  return {
    read,
    counted: read.filter(
      ({supersededBy, sameAs, positions}) =>
        supersededBy === null && sameAs === null && positions.parties.length > 0
    ),
    unplaced: read.filter(({positions}) => positions.parties.length === 0),
    notRead: inOrder
      .filter((entry): entry is NotRead => 'failure' in entry)
      .map(entry => ({...entry, parties: partiesOfUnread(entry.submission, index)}))
  }
}

const successorOf = ({submission}: Read, all: readonly Read[]): string | null =>
  all.find(
    other =>
      other.submission.id !== submission.id &&
      (other.identity.supersedes === submission.file.name || other.identity.supersedes === submission.id)
  )?.submission.id ?? null

// The same bytes by another party are that party's own submission: a paper filed by two is said by two.
const twinOf = ({submission, positions}: Read, earlier: readonly Read[]): string | null =>
  earlier.find(
    other =>
      other.submission.file.sha256 === submission.file.sha256 &&
      other.positions.parties.join() === positions.parties.join()
  )?.submission.id ?? null

// Nothing but the manifest and the file's name can be told; the worst a wrong name does is to call a cell unread.
function partiesOfUnread({manifest, file}: Submission, index: PartyIndex): readonly string[] {
  if (manifest?.onBehalfOf !== undefined) return [manifest.onBehalfOf]
  if (manifest && manifest.parties.length > 0) return manifest.parties
  const named = partyInFileName(file.name, {index, language: 'und'})
  return named === null ? [] : [named]
}

// By code unit, so that the order is the same on every machine.
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
