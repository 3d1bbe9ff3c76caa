import {readFile} from 'node:fs/promises'
import {digestOf} from '../digest/digest-file.js'
import type {Digest} from '../domain/digest/digest.js'
import {UserError} from '../domain/errors.js'
import {sha256OfBytes} from '../domain/json/content-id.js'
import type {Pipeline} from '../domain/pipeline/pipeline.js'
import {type Sessions, sessionAlike, sessionMeant} from '../domain/pipeline/sessions.js'
import {DateText} from '../domain/submission.js'
import {sessionAsked, sinceDay} from '../stages/compare/since/since-date.js'
import {sinceDigest} from '../stages/compare/since/since-digest.js'
import type {Run, Store} from '../store/store.js'
import {gather} from './gather/gather.js'
import {plansOf} from './plans-of-run.js'

/** What a digest is to be held against, as it was asked for: a day, a session's name, or a `digest.json` that was read. */
export type Since =
  | {readonly kind: 'date'; readonly from: string}
  | {readonly kind: 'session'; readonly name: string}
  | {readonly kind: 'digest'; readonly digest: Digest; readonly sha256: string}

/**
 * Reads what `--since` says: `2026-03-02` (or a month or a year), the path of an earlier `digest.json`, or else the name
 * of a session. Throws a UserError where a path leads to no digest, before any work is done.
 */
export async function readSince(asked: string): Promise<Since> {
  if (DateText.safeParse(asked).success) return {kind: 'date', from: asked}
  if (!asked.endsWith('.json')) return {kind: 'session', name: asked}
  const bytes = await readFile(asked).catch(cause => {
    throw new UserError(`The earlier digest ${asked} cannot be read: check the path.`, {cause})
  })
  const digest = digestOf(new TextDecoder().decode(bytes), asked)
  return {kind: 'digest', digest, sha256: sha256OfBytes(bytes)}
}

/** The digest of a run, held against what `since` says. Throws a UserError where nobody knows the session named. */
export async function withSince(
  digest: Digest,
  since: Since,
  {run, pipeline, store}: {readonly run: Run; readonly pipeline: Pipeline; readonly store: Store}
): Promise<Digest> {
  if (since.kind === 'digest') return sinceDigest(digest, since.digest, since.sha256)
  const gathered = await gather(await plansOf(run, pipeline, store), store)
  if (since.kind === 'date') {
    const {from} = since
    return sinceDay(digest, gathered, {day: {kind: 'date', name: from, from}, pipeline})
  }
  const day = sessionAsked(since.name, digest, pipeline.sessions)
  if (day === null) throw new UserError(noSuchSession(since.name, digest, pipeline.sessions))
  return sinceDay(digest, gathered, {day, pipeline})
}

function noSuchSession(name: string, {submissions}: Digest, sessions: Sessions): string {
  const words = submissions.flatMap(({identity}) => identity.session.value ?? []).toSorted()
  const known = new Map(
    words.map(each => [sessionAlike(each, sessions), sessionMeant(each, sessions)?.names.en ?? each])
  )
  const which =
    known.size === 0 ? 'no submission names one' : `known are: ${[...known.values()].toSorted().join('; ')}`
  return `No submission with a date is of the session “${name}” (${which}): give its name as it stands there, or a day such as 2026-03-02.`
}
