import {byCodeUnit} from '../../domain/alphabetical.js'
import type {GatheredSubmission} from '../../domain/digest.js'
import type {Failure} from '../../domain/outcome.js'
import {isSameFile, type Submission} from '../../domain/submission.js'
import type {PartyIndex} from '../../taxonomy/party-names.js'
import {partyInFileName} from '../identify/party/in-file-name.js'

type Read = Exclude<GatheredSubmission, {readonly failure: Failure}>
type NotRead = Extract<GatheredSubmission, {readonly failure: Failure}>
export type ReadSubmission = Read & {readonly supersededBy: string | null; readonly sameAs: string | null}

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
      byCodeUnit(a.submission.file.name, b.submission.file.name) ||
      byCodeUnit(a.submission.id, b.submission.id)
  )
  const readable = inOrder.filter((entry): entry is Read => 'identity' in entry)
  const successors = readable.map(entry => ({...entry, supersededBy: successorOf(entry, readable)}))
  // A twin of what was superseded still counts.
  const live = successors.filter(({supersededBy}) => supersededBy === null)
  const read = successors.map(entry => ({
    ...entry,
    sameAs: entry.supersededBy === null ? twinOf(entry, live.slice(0, live.indexOf(entry))) : null
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

const successorOf = (entry: Read, all: readonly Read[]): string | null =>
  all.find(other => other !== entry && supersedes(other, entry))?.submission.id ?? null

const supersedes = ({identity}: Read, {submission}: Read): boolean =>
  identity.supersedes !== null &&
  (isSameFile(identity.supersedes, submission.file.name) || identity.supersedes === submission.id)

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

/** Whether all that a party handed in, as far as is known, was read to the end in a language that has concepts. */
export const isReadInFull = (party: string, {counted, notRead}: Standing): boolean =>
  !notRead.some(({parties}) => parties.includes(party)) &&
  counted.every(({positions}) => positions.readInFull || !positions.parties.includes(party))
