import {createHash, sign, verify} from 'node:crypto'
import {bytesOfKeyId, keyIdOf, type PublicKey, publicKeyObject} from '../keys/public-key.js'
import {type SecretKey, secretKeyObject} from '../keys/secret-key.js'

/** What stands in a signature's file besides the signatures themselves. */
export type ReadSignature = {
  readonly keyId: string
  /** Signed with the rest; minisign prints it. */
  readonly comment: string
}

/**
 * A detached signature of some bytes in minisign's format: Ed25519 over their BLAKE2b-512, and over that signature
 * together with the comment. The same bytes, key and comment always give the same text. Source of the format:
 * https://jedisct1.github.io/minisign/#signature-format
 */
export function signatureText(
  bytes: Uint8Array,
  key: SecretKey,
  {comment}: {readonly comment: string}
): string {
  const secret = secretKeyObject(key)
  const signature = sign(null, hashed(bytes), secret)
  const whole = sign(null, Buffer.concat([signature, Buffer.from(comment)]), secret)
  return textOf({keyId: key.id, signature, comment, whole})
}

/**
 * Holds a signature's text against the bytes that it is of: what it says, or in one clear sentence what is wrong with it.
 * Its first line, which nothing signs, must be as concord writes it where `exact` is asked for, so that no byte of the
 * file can be another.
 */
export function checkSignature(
  text: string,
  bytes: Uint8Array,
  {key, exact = false}: {readonly key: PublicKey; readonly exact?: boolean}
): ReadSignature | {readonly fault: string} {
  const read = partsOf(text)
  if (read === undefined) return {fault: 'It is no signature in the format of minisign.'}
  if (read === 'legacy')
    return {fault: 'It was made over the file and not over its hash, as minisign did before version 0.10.'}
  if (read.keyId !== key.id) return {fault: `It was made with the key ${read.keyId}, and not with ${key.id}.`}
  const publicKey = publicKeyObject(key)
  if (!verify(null, hashed(bytes), publicKey, read.signature))
    return {fault: 'It does not fit: what was signed was changed, or it was made with another key.'}
  if (!verify(null, Buffer.concat([read.signature, Buffer.from(read.comment)]), publicKey, read.whole))
    return {fault: 'Its trusted comment was changed.'}
  if (exact && text !== textOf(read)) return {fault: 'Bytes of its file that nothing signs were changed.'}
  return {keyId: read.keyId, comment: read.comment}
}

type Parts = ReadSignature & {readonly signature: Buffer; readonly whole: Buffer}

const hashed = (bytes: Uint8Array): Buffer => createHash('blake2b512').update(bytes).digest()

const textOf = ({keyId, signature, comment, whole}: Parts): string =>
  [
    `${UNTRUSTED}signature by key ${keyId}`,
    Buffer.concat([HASHED, bytesOfKeyId(keyId), signature]).toString('base64'),
    `${TRUSTED}${comment}`,
    whole.toString('base64'),
    ''
  ].join('\n')

function partsOf(text: string): Parts | 'legacy' | undefined {
  const [first = '', second = '', third = '', fourth = '', ...more] = text.split('\n')
  const signed = Buffer.from(second, 'base64')
  const whole = Buffer.from(fourth, 'base64')
  const isFormat = first.startsWith(UNTRUSTED) && third.startsWith(TRUSTED) && more.join('').trim() === ''
  if (!isFormat || signed.length !== 74 || whole.length !== 64) return undefined
  const algorithm = signed.subarray(0, 2)
  if (algorithm.equals(LEGACY)) return 'legacy'
  if (!algorithm.equals(HASHED)) return undefined
  return {
    keyId: keyIdOf(signed.subarray(2, 10)),
    signature: signed.subarray(10),
    comment: third.slice(TRUSTED.length),
    whole
  }
}

const UNTRUSTED = 'untrusted comment: '
const TRUSTED = 'trusted comment: '
const HASHED = Buffer.from('ED')
const LEGACY = Buffer.from('Ed')
