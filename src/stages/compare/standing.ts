import {byCodeUnit} from '../../domain/alphabetical.js'
import type {GatheredSubmission} from '../../domain/digest/gathered.js'
import type {Failure} from '../../domain/outcome.js'
import type {Statement} from '../../domain/position.js'
import {isSameFile, type SourceKind, type Submission} from '../../domain/submission.js'
import type {PartyIndex} from '../../taxonomy/party-names.js'
import {partyInFileName} from '../identify/party/in-file-name.js'

type Read = Exclude<GatheredSubmission, {readonly failure: Failure}>
type NotRead = Extract<GatheredSubmission, {readonly failure: Failure}>
export type ReadSubmission = Read & Succession

/** Which submission took the place of one; null for none. */
export type Succession = {readonly supersededBy: string | null; readonly sameAs: string | null}

/** What tells which submission takes the place of which. */
export type Placed = {
  readonly submission: {readonly id: string; readonly file: Pick<Submission['file'], 'name' | 'sha256'>}
  readonly identity: {readonly supersedes: string | null; readonly kind: {readonly value: SourceKind}}
  readonly positions: {readonly statements: readonly {readonly parties: readonly string[]}[]}
}

/** What a submission says for one party, or for several that speak as one; a transcript has as many as parties. */
export type CountedStatement = {readonly submission: string; readonly statement: Statement}

/** Which submissions count, which were replaced, which have no party, and which were not read. */
export type Standing = {
  readonly read: readonly ReadSubmission[]
  /** What cells are built from: read, placed, not superseded, and each file of a party once. */
  readonly counted: readonly CountedStatement[]
  /** Transcripts that count, whoever speaks in them. */
  readonly transcripts: readonly ReadSubmission[]
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
  const read = successions(inOrder.filter((entry): entry is Read => 'identity' in entry))
  const standing = read.filter(({supersededBy, sameAs}) => supersededBy === null && sameAs === null)
  return {
    read,
    counted: standing.flatMap(({submission, positions}) =>
      positions.statements
        .filter(({parties}) => parties.length > 0)
        .map(statement => ({submission: submission.id, statement}))
    ),
    transcripts: standing.filter(isTranscript),
    unplaced: read.filter(entry => !isTranscript(entry) && partiesOf(entry).length === 0),
    notRead: inOrder
      .filter((entry): entry is NotRead => 'failure' in entry)
      .map(entry => ({...entry, parties: partiesOfUnread(entry.submission, index)}))
  }
}

/** What was read, each with what took its place, in the order in which it was given: that of the file names. */
export function successions<Each extends Placed>(readable: readonly Each[]): (Each & Succession)[] {
  const successors = readable.map(entry => ({...entry, supersededBy: successorOf(entry, readable)}))
  // A twin of what was superseded still counts.
  const live = successors.filter(({supersededBy}) => supersededBy === null)
  return successors.map(entry => ({
    ...entry,
    sameAs: entry.supersededBy === null ? twinOf(entry, live.slice(0, live.indexOf(entry))) : null
  }))
}

const successorOf = (entry: Placed, all: readonly Placed[]): string | null =>
  all.find(other => other !== entry && supersedes(other, entry))?.submission.id ?? null

// A transcript holds the words of many: it replaces another transcript, and never what one of them handed in.
const supersedes = (newer: Placed, older: Placed): boolean => {
  const {supersedes: named} = newer.identity
  if (named === null || isTranscript(newer) !== isTranscript(older)) return false
  return isSameFile(named, older.submission.file.name) || named === older.submission.id
}

/** Whether a submission is the transcript of a meeting. */
export const isTranscript = ({identity}: Pick<Placed, 'identity'>): boolean =>
  identity.kind.value === 'transcript'

const partiesOf = ({positions}: Placed): string[] => positions.statements.flatMap(({parties}) => parties)

// The same bytes by another party are that party's own submission: a paper filed by two is said by two.
const twinOf = (entry: Placed, earlier: readonly Placed[]): string | null =>
  earlier.find(
    other =>
      other.submission.file.sha256 === entry.submission.file.sha256 &&
      partiesOf(other).join() === partiesOf(entry).join()
  )?.submission.id ?? null

/**
 * The parties that a submission which was not read is known to come from. Nothing but the manifest and the file's name
 * can be told; the worst a wrong name does is to call a cell unread.
 */
// Nothing but the manifest and the file's name can be told; the worst a wrong name does is to call a cell unread.
export function partiesOfUnread({manifest, file}: Submission, index: PartyIndex): readonly string[] {
  if (manifest?.onBehalfOf !== undefined) return [manifest.onBehalfOf]
  if (manifest && manifest.parties.length > 0) return manifest.parties
  const named = partyInFileName(file.name, {index, language: 'und'})
  return named === null ? [] : [named]
}

/**
 * Whether all that a party handed in or said, as far as is known, was read to the end in a language that has concepts;
 * not where words in a transcript may be its own.
 */
export const isReadInFull = (party: string, {counted, transcripts, notRead}: Standing): boolean =>
  !notRead.some(({parties}) => parties.includes(party)) &&
  !transcripts.some(({positions}) => positions.mayBe.includes(party)) &&
  counted.every(({statement}) => statement.readInFull || !statement.parties.includes(party))
