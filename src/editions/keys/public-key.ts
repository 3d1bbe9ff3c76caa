import {createPublicKey, type KeyObject} from 'node:crypto'
import {sha256OfBytes} from '../../domain/json/content-id.js'

/** A key that editions are checked with, as minisign knows it. */
export type PublicKey = {
  /** The number that minisign gives a key: eight bytes in hexadecimal, upper case. */
  readonly id: string
  /** The Ed25519 key itself, 32 bytes. */
  readonly point: Uint8Array
}

/** A public key as a file in minisign's format; equal keys always give equal text. */
export const publicKeyText = ({id, point}: PublicKey): string =>
  `untrusted comment: minisign public key ${id}\n${Buffer.concat([ALGORITHM, bytesOfKeyId(id), point]).toString('base64')}\n`

/** The public key in the text of a file in minisign's format, or in its second line alone; undefined where there is none. */
export function publicKeyIn(text: string): PublicKey | undefined {
  const lines = text.trim().split(/\r?\n/)
  const [last = ''] = lines.slice(-1)
  if (lines.length > 2 || !/^[A-Za-z0-9+/]{56}$/.test(last)) return undefined
  const bytes = Buffer.from(last, 'base64')
  if (!bytes.subarray(0, 2).equals(ALGORITHM)) return undefined
  return {id: keyIdOf(bytes.subarray(2, 10)), point: new Uint8Array(bytes.subarray(10))}
}

/** The SHA-256 of a public key's file as concord writes it, so that `sha256sum publisher.pub` prints the same. */
export const fingerprintOf = (key: PublicKey): string =>
  sha256OfBytes(new TextEncoder().encode(publicKeyText(key)))

/** A public key as Node's crypto takes it. */
export const publicKeyObject = ({point}: PublicKey): KeyObject =>
  createPublicKey({
    key: {kty: 'OKP', crv: 'Ed25519', x: Buffer.from(point).toString('base64url')},
    format: 'jwk'
  })

/** The id of eight bytes; minisign prints them as one little-endian number. */
export const keyIdOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.toReversed()).toString('hex').toUpperCase()

/** The eight bytes of an id. */
export const bytesOfKeyId = (id: string): Buffer => Buffer.from(Buffer.from(id, 'hex').toReversed())

const ALGORITHM = Buffer.from('Ed')
