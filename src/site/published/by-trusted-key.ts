import {UserError} from '../../domain/errors.js'
import {fingerprintOf, type PublicKey} from '../../editions/keys/public-key.js'
import {withSuccessors} from '../../editions/keys/successors.js'
import type {TrustedKey} from '../../editions/verify/faults.js'

/** An edition's folder, and the key that signed it. */
export type Signed = {readonly folder: string; readonly key: PublicKey}

/**
 * Throws a UserError that names the first edition that was signed neither with the key that somebody trusts nor with one
 * that follows it: a key that was signed by it, or by one that follows it. `keys` is the folder of public keys.
 */
export async function mustBeSignedWith(
  trusted: TrustedKey,
  signed: readonly Signed[],
  keys: string
): Promise<void> {
  const first =
    trusted.kind === 'key'
      ? trusted.key
      : signed.map(({key}) => key).find(key => fingerprintOf(key) === trusted.sha256)
  const follow = first === undefined ? [] : await withSuccessors(first, keys)
  const known = new Set(follow.map(fingerprintOf))
  const other = signed.find(({key}) => !known.has(fingerprintOf(key)))
  if (other !== undefined)
    throw new UserError(
      `${other.folder} was signed with another key than the one that you trust and those that follow it: its fingerprint is ${fingerprintOf(other.key)}. No site is made.`
    )
}
