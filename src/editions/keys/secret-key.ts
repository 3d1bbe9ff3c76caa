import {createPrivateKey, type KeyObject} from 'node:crypto'
import {blake2b} from '@noble/hashes/blake2.js'
import {bytesOfKeyId, keyIdOf, type PublicKey} from './public-key.js'

/** A key that signs: the public key and the 32 bytes that only the publisher knows. */
export type SecretKey = PublicKey & {readonly seed: Uint8Array}

/** Why a text holds no secret key that can be used. */
export type NoSecretKey = 'not-a-key' | 'passphrase' | 'damaged'

/** A secret key as a file in minisign's own format, without a passphrase, so that minisign can sign with it too. */
export function secretKeyText({id, point, seed}: SecretKey): string {
  const key = Buffer.concat([bytesOfKeyId(id), seed, point])
  const bytes = Buffer.concat([
    SIGNATURE,
    NO_PASSPHRASE,
    CHECKSUM,
    // What a passphrase would be stretched with.
    Buffer.alloc(48),
    key,
    checksumOf(key)
  ])
  return `untrusted comment: concord secret key ${id}, not to be handed to anybody\n${bytes.toString('base64')}\n`
}

/** The secret key in the text of a file in minisign's format, or why there is none. */
export function secretKeyIn(text: string): SecretKey | NoSecretKey {
  const [, line = ''] = text.split('\n')
  const bytes = Buffer.from(line, 'base64')
  if (bytes.length !== LENGTH || !bytes.subarray(0, 2).equals(SIGNATURE)) return 'not-a-key'
  if (!bytes.subarray(2, 4).equals(NO_PASSPHRASE)) return 'passphrase'
  const key = bytes.subarray(54, 126)
  if (!bytes.subarray(126).equals(checksumOf(key))) return 'damaged'
  return {
    id: keyIdOf(key.subarray(0, 8)),
    seed: new Uint8Array(key.subarray(8, 40)),
    point: new Uint8Array(key.subarray(40))
  }
}

/** A secret key as Node's crypto takes it. */
export const secretKeyObject = ({point, seed}: SecretKey): KeyObject =>
  createPrivateKey({
    key: {
      kty: 'OKP',
      crv: 'Ed25519',
      x: Buffer.from(point).toString('base64url'),
      d: Buffer.from(seed).toString('base64url')
    },
    format: 'jwk'
  })

const SIGNATURE = Buffer.from('Ed')
const NO_PASSPHRASE = Buffer.alloc(2)
const CHECKSUM = Buffer.from('B2')
const LENGTH = 158

const checksumOf = (key: Uint8Array): Uint8Array => blake2b(Buffer.concat([SIGNATURE, key]), {dkLen: 32})
