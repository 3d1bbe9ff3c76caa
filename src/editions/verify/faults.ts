import {EditionManifest} from '../../domain/edition/manifest.js'
import {canonicalJson} from '../../domain/json/content-id.js'
import {jsonOf} from '../../domain/json/json.js'
import {fingerprintOf, type PublicKey, publicKeyIn, publicKeyText} from '../keys/public-key.js'
import {fileNames} from '../places.js'
import {checkSignature} from '../signature/signature.js'
import type {Entries} from './folder-entries.js'

/** An edition's folder as it was read: the hash of everything, and the three files that vouch for the rest. */
export type EditionRead = {
  readonly entries: Entries
  /** Null where the file is not there. */
  readonly manifest: Uint8Array | null
  readonly signature: Uint8Array | null
  readonly publisher: Uint8Array | null
}

/** A key that somebody trusts, as they named it: the key itself, or only its fingerprint. */
export type TrustedKey =
  | {readonly kind: 'key'; readonly key: PublicKey}
  | {readonly kind: 'fingerprint'; readonly sha256: string}

/** What was found: each fault in one sentence, none for a whole edition; what the manifest says, where it can be read. */
export type Findings = {
  readonly faults: readonly string[]
  readonly manifest: EditionManifest | null
  readonly key: PublicKey | null
}

/**
 * Every fault of an edition. No byte of any file can be another, and no file can be added or taken away, without one.
 * Pure: needs nothing but what was read.
 */
export function faultsOf(read: EditionRead, trusted?: TrustedKey): Findings {
  const key = keyOf(read, trusted)
  const manifest = manifestOf(read)
  const named = 'manifest' in manifest ? manifest.manifest : null
  return {
    faults: [
      ...('fault' in key ? [key.fault] : []),
      ...('fault' in manifest ? [manifest.fault] : []),
      ...signatureFaults(read, 'key' in key ? key.key : null),
      ...(named === null || !('key' in key) ? [] : keyFaults(named, key.key)),
      ...(named === null ? [] : fileFaults(named, read.entries)).filter(
        // What is wrong with it was said already.
        fault => !('fault' in key && fault.startsWith(fileNames.publisher))
      )
    ],
    manifest: named,
    key: 'key' in key ? key.key : null
  }
}

function keyOf(
  {publisher}: EditionRead,
  trusted: TrustedKey | undefined
): {key: PublicKey} | {fault: string} {
  const own = publisher === null ? undefined : publicKeyIn(textOf(publisher))
  // With a key from elsewhere the rest can be told all the same.
  if (trusted?.kind === 'key' && own === undefined) return {key: trusted.key}
  if (publisher === null)
    return {fault: `${fileNames.publisher} is missing, so there is no key to check with.`}
  if (own === undefined || publicKeyText(own) !== textOf(publisher))
    return {fault: `${fileNames.publisher} was changed: it is no public key as concord writes it.`}
  const wanted = trusted?.kind === 'key' ? fingerprintOf(trusted.key) : trusted?.sha256
  if (wanted !== undefined && wanted !== fingerprintOf(own))
    return {
      fault: `The edition comes with another key than yours: its fingerprint is ${fingerprintOf(own)}, and yours is ${wanted}.`
    }
  return {key: own}
}

function manifestOf({manifest: bytes}: EditionRead): {manifest: EditionManifest} | {fault: string} {
  if (bytes === null)
    return {fault: `${fileNames.manifest} is missing: this is no edition, or not all of one.`}
  const value = jsonOf(textOf(bytes))
  const manifest = EditionManifest.safeParse(value)
  if (!manifest.success) {
    const [issue] = manifest.error.issues
    const where = issue === undefined || issue.path.length === 0 ? '' : `, at “${issue.path.join('.')}”`
    return {fault: `${fileNames.manifest} was changed: it is no manifest of an edition${where}.`}
  }
  if (!Buffer.from(bytes).equals(Buffer.from(canonicalJson(value))))
    return {fault: `${fileNames.manifest} is not in the canonical form of RFC 8785: it was written anew.`}
  return {manifest: manifest.data}
}

function signatureFaults({manifest, signature}: EditionRead, key: PublicKey | null): string[] {
  if (signature === null) return [`${fileNames.signature} is missing: nothing says who published this.`]
  if (manifest === null || key === null) return []
  const checked = checkSignature(textOf(signature), manifest, {key, exact: true})
  return 'fault' in checked ? [`The signature ${fileNames.signature} does not hold. ${checked.fault}`] : []
}

const keyFaults = ({key: named}: EditionManifest, key: PublicKey): string[] =>
  named.id === key.id && named.fingerprint === fingerprintOf(key)
    ? []
    : [`${fileNames.manifest} names the key ${named.id}, and ${key.id} is the one that it is checked with.`]

function fileFaults({files}: EditionManifest, entries: Entries): string[] {
  const named = new Map(files.map(file => [file.path, file]))
  const own: readonly string[] = [fileNames.manifest, fileNames.signature]
  const changed = files.flatMap(file => {
    const found = entries.get(file.path)
    if (found === undefined) return [`${file.path} is missing.`]
    if (found.kind === 'other') return [`${file.path} is a ${found.what} and not a file.`]
    if (found.kind === 'folder') return [`${file.path} is a folder and not a file.`]
    if (found.sha256 === file.sha256 && found.bytes === file.bytes) return []
    const sizes = found.bytes === file.bytes ? '' : ` (${found.bytes} bytes instead of ${file.bytes})`
    return [`${file.path} was changed${sizes}.`]
  })
  const added = [...entries].flatMap(([path, entry]) => {
    if (named.has(path)) return []
    if (entry.kind === 'folder') return entry.isEmpty ? [`${path} is an empty folder that was added.`] : []
    if (entry.kind === 'other') return [`${path} is a ${entry.what}: it is no part of the edition.`]
    return own.includes(path) ? [] : [`${path} was added: the edition does not name it.`]
  })
  const twice = named.size === files.length ? [] : [`${fileNames.manifest} names a file twice.`]
  return [...twice, ...changed, ...added]
}

// Bytes that are no UTF-8 become other text, which is then found to be changed.
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')
