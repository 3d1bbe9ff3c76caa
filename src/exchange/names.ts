import {createHmac} from 'node:crypto'
import {sha256Of} from '../domain/json/content-id.js'

/** Where things are said to be where nobody says an address: under a name that is nobody's for ever (RFC 2606). */
export const NO_ADDRESS = 'https://concord.invalid/'

/** Addresses of what is exchanged, below one address. A server answers some of them: codes, submissions, passages. */
export const addressesUnder = (base: string) => {
  const below = (...path: readonly string[]) => new URL(path.map(encodeURIComponent).join('/'), base).href
  return {
    scheme: (taxonomy: string) => below('codebook', taxonomy),
    code: (code: string) => below('codebook', ...code.split('/')),
    questions: () => below('codebook', 'questions'),
    question: (question: string) => below('codebook', 'questions', question),
    pole: (question: string, pole: string) => below('codebook', 'questions', question, pole),
    submission: (submission: string) => below('submissions', submission),
    text: (submission: string) => below('texts', `${submission}.txt`),
    passage: (passage: string) => below('passages', passage),
    annotation: (name: string) => below('annotations', name),
    annotations: () => below('annotations'),
    record: (kind: string, ...names: readonly string[]) => below('provenance', kind, ...names),
    person: (pseudonym: string) => below('people', pseudonym)
  }
}
export type Addresses = ReturnType<typeof addressesUnder>

/**
 * A name for a person that is the same throughout one store and tells nobody who it is: nobody without the store can
 * work out whose it is, even by trying addresses.
 */
export const pseudonymIn =
  (storeId: string) =>
  (person: string): string =>
    `p-${createHmac('sha256', storeId).update(person).digest('hex').slice(0, 12)}`

/** The same GUID for the same words: a UUID of version 8 (RFC 9562) made of their hash. */
export function guidOf(...words: readonly string[]): string {
  const hex = sha256Of(words).slice(0, 32)
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32)
  ].join('-')
}
