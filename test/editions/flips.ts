import {readFileSync} from 'node:fs'
import path from 'node:path'
import {sha256OfBytes} from '../../src/domain/json/content-id.js'
import type {EditionRead} from '../../src/editions/verify/faults.js'

/** One byte of one file made another. */
export type Flip = {readonly file: string; readonly at: number; readonly bytes: Buffer}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A flip of any byte of any file with bytes, each file as often as another. */
export function flipIn(edition: string, files: readonly string[], next: () => number): Flip {
  const file = files[Math.floor(next() * files.length)] ?? ''
  const bytes = Buffer.from(readFileSync(path.join(edition, file)))
  const at = Math.floor(next() * bytes.length)
  bytes.writeUInt8((bytes.readUInt8(at) ^ (1 + Math.floor(next() * 255))) & 0xff, at)
  return {file, at, bytes}
}

/** An edition as it was read, but for one flipped byte. */
export function withFlip(read: EditionRead, {file, bytes}: Flip): EditionRead {
  const entry = {kind: 'file', bytes: bytes.length, sha256: sha256OfBytes(bytes)} as const
  return {
    entries: new Map([...read.entries, [file, entry]]),
    manifest: file === 'edition.json' ? bytes : read.manifest,
    signature: file === 'edition.json.minisig' ? bytes : read.signature,
    publisher: file === 'publisher.pub' ? bytes : read.publisher
  }
}
