import {createHash} from 'node:crypto'
import {createRequire} from 'node:module'

// The package's types describe an ES module, but it is a CommonJS one whose export is the function itself.
const serialize = createRequire(import.meta.url)('canonicalize') as (value: unknown) => string | undefined

/**
 * The one JSON text of a value (RFC 8785): keys sorted, no spaces, so equal values always give equal text.
 * A key whose value is `undefined` is left out, as in `JSON.stringify`.
 */
export function canonicalJson(value: unknown): string {
  const text = serialize(value)
  if (text === undefined) throw new Error('A value without JSON, such as undefined, has no content id')
  return text
}

/** The SHA-256 of a value's canonical JSON, 64 hexadecimal digits; equal values always give the same. */
export const sha256Of = (value: unknown): string =>
  sha256OfBytes(new TextEncoder().encode(canonicalJson(value)))

/** The same of a value that nobody changes any more: it is worked out once, as a pipeline with its model is very long. */
export function sha256Once(value: object): string {
  const sha256 = known.get(value) ?? sha256Of(value)
  known.set(value, sha256)
  return sha256
}

/** Notes the hash of a value that was worked out elsewhere, such as by the build, so that `sha256Once` need not. */
export const noteSha256 = (value: object, sha256: string): void => {
  known.set(value, sha256)
}

const known = new WeakMap<object, string>()

/** The SHA-256 of bytes as they are, 64 hexadecimal digits. */
export const sha256OfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
