import type {Correction} from '../../domain/correction.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {SettledPassage} from '../../domain/tag.js'

/** What each person who corrected is called in an edition, by what the store calls them. */
export type Callings = ReadonlyMap<string, string>

/**
 * The store knows people by their addresses, and an edition is for strangers: those who corrected are `coder 1`,
 * `coder 2`, … in the order of their first correction. Whoever has no address is called what they are.
 */
export function callingsIn(corrections: readonly Correction[]): Callings {
  const addresses = [...new Set(corrections.map(({by}) => by))].filter(by => by.includes('@'))
  return new Map(addresses.map((address, place) => [address, `coder ${place + 1}`]))
}

/**
 * A correction as it is published. Notes, and the reasons of corrections, were written for colleagues; they stay in the
 * store, and no byte of a digest depends on them.
 */
export const forStrangers = ({note, ...correction}: Correction, callings: Callings): Correction => ({
  ...correction,
  ...(note === undefined ? {} : {note: ''}),
  by: callings.get(correction.by) ?? correction.by,
  why: ''
})

/** What was laid side by side as it would be, had the store called people what the edition calls them. */
export const laidForStrangers = (
  {digest, passages}: {readonly digest: Digest; readonly passages: readonly SettledPassage[]},
  callings: Callings
): {readonly digest: Digest; readonly passages: readonly SettledPassage[]} =>
  callings.size === 0
    ? {digest, passages}
    : {
        passages: passages.map(passage => called(passage, callings)),
        digest: {
          ...digest,
          submissions: digest.submissions.map(({notes, ...submission}) => ({
            ...submission,
            notes: notes.map(note => ({...note, message: calledIn(note.message, callings)}))
          }))
        }
      }

const PERSON = 'person: '

/** A value whose every `by` is as `callings` has it. */
function called<Value>(value: Value, callings: Callings): Value
function called(value: unknown, callings: Callings): unknown {
  if (Array.isArray(value)) return value.map(each => called(each, callings))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'by' && typeof each === 'string' ? calling(each, callings) : called(each, callings)
    ])
  )
}

const calling = (by: string, callings: Callings): string => {
  const person = by.startsWith(PERSON) ? by.slice(PERSON.length) : by
  const found = callings.get(person)
  return found === undefined ? by : by.replace(person, () => found)
}

// The note on a correction that finds no place says by whom it is.
const calledIn = (message: string, callings: Callings): string =>
  [...callings].reduce(
    (text, [address, name]) => text.replaceAll(` by ${address} on `, ` by ${name} on `),
    message
  )
