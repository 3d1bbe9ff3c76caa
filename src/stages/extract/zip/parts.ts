import {type Entry, fromBuffer, type ZipFile} from 'yauzl'
import {failed, type Outcome, outcome} from '../../../domain/outcome.js'
import type {OpenedFile} from '../reading.js'
import {decodeXml} from './decode-xml.js'

/** The XML parts of a zipped format by name. Pictures, macros and other parts are counted but never inflated. */
export type Parts = {
  readonly xml: ReadonlyMap<string, string>
  /** Of all parts, read or not. */
  readonly names: readonly string[]
}

/**
 * Open the zip within its limits, or say why not. The sizes that its entries declare are added up before anything is
 * inflated, and enforced while it is. No part declares a document type, whatever its encoding, and no two have one name.
 */
export const openParts = async ({name, bytes, limits}: OpenedFile): Promise<Outcome<Parts>> => {
  try {
    const zip = await openZip(bytes)
    const entries = await entriesOf(zip, limits.zipEntries)
    if (entries === null)
      return failed(
        'too-large',
        `${name} has over ${limits.zipEntries} parts, the limit; ask for a simpler copy.`
      )
    const inflated = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
    if (inflated > limits.inflatedBytes)
      return failed(
        'too-large',
        `${name} unpacks to ${inflated} bytes, over the limit of ${limits.inflatedBytes}.`
      )
    if (entries.some(entry => entry.isEncrypted()))
      return failed('encrypted', `${name} is protected with a password; ask for a copy without one.`)
    const twice = repeatedName(entries)
    if (twice !== undefined)
      return failed('corrupt', `${name} holds ${twice} twice, so that programs differ on what it says.`)
    return await inflatedParts(name, {zip, entries})
  } catch (error) {
    if (error instanceof DamagedZip)
      return failed(
        'corrupt',
        `${name} is damaged and cannot be unpacked (${error.message}); ask for it again.`
      )
    throw error
  }
}

/** The library throws plain errors; all that come from it mean that the archive is not sound. */
class DamagedZip extends Error {
  override readonly name = 'DamagedZip'
}

const inflatedParts = async (
  name: string,
  {zip, entries}: {readonly zip: ZipFile; readonly entries: readonly Entry[]}
): Promise<Outcome<Parts>> => {
  const xml = new Map<string, string>()
  for (const entry of entries.filter(({fileName}) => /\.(?:xml|rels)$/i.test(fileName))) {
    const text = decodeXml(await bytesOf(zip, entry))
    // No office program writes one; with it a few bytes can stand for gigabytes, or for a file of ours.
    if (/<!DOCTYPE/i.test(text))
      return failed(
        'corrupt',
        `${name} defines entities in ${entry.fileName}, which no office program does; do not open it.`
      )
    xml.set(entry.fileName, text)
  }
  return outcome({xml, names: entries.map(({fileName}) => fileName)})
}

const repeatedName = (entries: readonly Entry[]): string | undefined => {
  const seen = new Set<string>()
  for (const {fileName} of entries) {
    if (seen.has(fileName.toLowerCase())) return fileName
    seen.add(fileName.toLowerCase())
  }
  return undefined
}

const openZip = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    fromBuffer(buffer, {lazyEntries: true, validateEntrySizes: true}, (error, zip) =>
      error ? reject(new DamagedZip(error.message)) : resolve(zip)
    )
  })

const entriesOf = (zip: ZipFile, most: number): Promise<readonly Entry[] | null> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = []
    zip.on('error', (error: Error) => reject(new DamagedZip(error.message)))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (entries.length > most) resolve(null)
      else zip.readEntry()
    })
    zip.readEntry()
  })

const bytesOf = (zip: ZipFile, entry: Entry): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const damaged = (error: Error) => reject(new DamagedZip(error.message))
    zip.openReadStream(entry, (error, stream) => {
      if (error) return damaged(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', damaged)
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
