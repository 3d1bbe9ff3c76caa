import {type NameOf, withNames, withoutKind} from '../../domain/acts/naming.js'
import type {Correction} from '../../domain/correction.js'
import type {Digest} from '../../domain/digest/digest.js'
import type {SettledPassage} from '../../domain/tag.js'

/** What each person who corrected is called in an edition, by what the store calls them. */
export type CoderNames = ReadonlyMap<string, string>

/**
 * The store knows people by their addresses, and an edition is for strangers: those who corrected are `coder 1`,
 * `coder 2`, … in the order of their first correction. Whoever has no address is called what they are.
 */
export function coderNamesIn(corrections: readonly Correction[]): CoderNames {
  const addresses = [...new Set(corrections.map(({by}) => by))].filter(by => by.includes('@'))
  return new Map(addresses.map((address, place) => [address, `coder ${place + 1}`]))
}

/**
 * A correction as it is published. Notes, and the reasons of corrections, were written for colleagues; they stay in the
 * store, and no byte of a digest depends on them.
 */
export const forStrangers = ({note, ...correction}: Correction, names: CoderNames): Correction => ({
  ...correction,
  ...(note === undefined ? {} : {note: ''}),
  by: named(names)(correction.by),
  why: ''
})

/** What was laid side by side as it would be, had the store called people what the edition calls them. */
export const digestForStrangers = (
  {digest, passages}: {readonly digest: Digest; readonly passages: readonly SettledPassage[]},
  names: CoderNames
): {readonly digest: Digest; readonly passages: readonly SettledPassage[]} =>
  names.size === 0
    ? {digest, passages}
    : {
        passages: passages.map(passage => withNames(passage, named(names))),
        digest: {
          ...digest,
          submissions: digest.submissions.map(({notes, ...submission}) => ({
            ...submission,
            notes: notes.map(note => ({...note, message: namedIn(note.message, names)}))
          }))
        }
      }

const named =
  (names: CoderNames): NameOf =>
  by =>
    names.get(withoutKind(by)) ?? withoutKind(by)

// The note on a correction that finds no place says by whom it is.
const namedIn = (message: string, names: CoderNames): string =>
  [...names].reduce(
    (text, [address, name]) => text.replaceAll(` by ${address} on `, ` by ${name} on `),
    message
  )
