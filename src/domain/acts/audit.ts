import {z} from 'zod'
import type {Sentence} from '../errors.js'
import {canonicalJson, sha256OfBytes} from '../json/content-id.js'
import {jsonOf} from '../json/json.js'
import {sentence} from '../refusals/refuse.js'
import type {SentenceKey} from '../refusals/sentences.js'

/** One act of a person, for the record: a correction, a sign-in, an upload. Never what was typed as a password. */
export const AuditAct = z.strictObject({
  at: z.iso.datetime(),
  by: z.string().min(1),
  /** What was done, in small letters with hyphens: `correction`, `sign-in`, `role-change`. */
  act: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** To what: an id, or empty. */
  on: z.string(),
  details: z.record(z.string(), z.json())
})
export type AuditAct = z.infer<typeof AuditAct>

/** An act in the record, with its place in it, from 1. */
export const AuditEntry = z.strictObject({number: z.int().positive(), ...AuditAct.shape})
export type AuditEntry = z.infer<typeof AuditEntry>

/** An entry as it is kept: its canonical JSON, and the hash of that and of the entry before. */
export type AuditRow = {readonly number: number; readonly content: string; readonly hash: string}

/** The place up to which a record reaches. */
export type AuditHead = Pick<AuditRow, 'number' | 'hash'>

/** Where a record begins. */
export const emptyRecord: AuditHead = {number: 0, hash: '0'.repeat(64)}

/** Entries for acts, each chained to the one before it. */
export function chained(acts: readonly AuditAct[], head: AuditHead): AuditRow[] {
  const rows: AuditRow[] = []
  let last = head
  for (const act of acts) {
    const number = last.number + 1
    const content = canonicalJson(AuditEntry.parse({number, ...act}))
    last = {number, hash: linkOf(last.hash, content)}
    rows.push({...last, content})
  }
  return rows
}

/** Where a record is broken first, in one clear sentence. */
export type AuditBreak = {readonly number: number; readonly said: Sentence}

/** A record that is broken at an entry, by one of the sentences. */
export const brokenAt = (number: number, key: SentenceKey, values: Sentence['values'] = {}): AuditBreak => ({
  number,
  said: sentence(key, {number, ...values})
})

/** The first entry of a stretch that does not follow from the one before it, if any. */
export function breakIn(rows: readonly AuditRow[], before: AuditHead): AuditBreak | undefined {
  let last = before
  for (const row of rows) {
    const {number, content, hash} = row
    const due = last.number + 1
    if (number !== due) return missing(due, number)
    if (linkOf(last.hash, content) !== hash || numberIn(content) !== number)
      return brokenAt(number, 'auditOther')
    last = row
  }
  return undefined
}

/** What is wrong with the end of a record, where its last entry is not the one that was written last. */
export function breakAtEnd(last: AuditHead, head: AuditHead): AuditBreak | undefined {
  if (last.number < head.number) {
    return brokenAt(last.number + 1, 'auditEnds', {written: head.number, there: last.number})
  }
  if (last.number > head.number || last.hash !== head.hash) return brokenAt(last.number, 'auditNotLast')
  return undefined
}

const missing = (due: number, found: number): AuditBreak =>
  brokenAt(due, found > due ? 'auditInPlace' : 'auditTwice', {found})

const linkOf = (previous: string, content: string): string =>
  sha256OfBytes(new TextEncoder().encode(`${previous}${content}`))

function numberIn(content: string): unknown {
  const entry = jsonOf(content)
  return typeof entry === 'object' && entry !== null ? Reflect.get(entry, 'number') : undefined
}
