import type {GatheredSubmission} from '../../domain/digest/gathered.js'
import type {Failure} from '../../domain/errors.js'
import type {Statement} from '../../domain/position.js'
import type {Submission} from '../../domain/submission.js'
import type {PartyIndex} from '../../taxonomy/names/party-names.js'
import {partyInFileName} from '../identify/party/in-file-name.js'
import {inOrder, isTranscript, type Replaced, replacedIn} from './replaced.js'

type Read = Exclude<GatheredSubmission, {readonly failure: Failure}>
type NotRead = Extract<GatheredSubmission, {readonly failure: Failure}>
export type ReadSubmission = Read & Replaced

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

/** Sorts what was gathered. */
export function standing(gathered: readonly GatheredSubmission[], index: PartyIndex): Standing {
  const all = inOrder(gathered)
  const readable = all
    .filter((entry): entry is Read => 'identity' in entry)
    .map(entry => ({...entry, parties: entry.positions.statements.flatMap(({parties}) => parties)}))
  const replaced = replacedIn(readable)
  const read = readable.map(entry => ({...entry, ...(replaced.get(entry.submission.id) ?? notReplaced)}))
  const standing = read.filter(({supersededBy, sameAs}) => supersededBy === null && sameAs === null)
  return {
    read,
    counted: standing.flatMap(({submission, positions}) =>
      positions.statements
        .filter(({parties}) => parties.length > 0)
        .map(statement => ({submission: submission.id, statement}))
    ),
    transcripts: standing.filter(isTranscript),
    unplaced: read.filter(entry => !isTranscript(entry) && entry.parties.length === 0),
    notRead: all
      .filter((entry): entry is NotRead => 'failure' in entry)
      .map(entry => ({...entry, parties: partiesOfUnread(entry.submission, index)}))
  }
}

const notReplaced: Replaced = {supersededBy: null, sameAs: null}

/**
 * The parties that a submission which was not read is known to come from. Nothing but the manifest and the file's name
 * can be told; the worst a wrong name does is to call a cell unread.
 */
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
