import {type Entry, fromBuffer, type ZipFile} from 'yauzl'
import {failed, type Outcome, outcome} from '../../../domain/outcome.js'
import type {OpenedFile} from '../reading.js'

/** The XML parts of a Word file by name. Pictures and other parts are counted but never inflated. */
export type Parts = ReadonlyMap<string, string>

/** Open the zip within its limits, or say why not. The size each entry declares is enforced while it is inflated. */
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
    const parts = new Map<string, string>()
    for (const entry of entries.filter(({fileName}) => /\.(?:xml|rels)$/i.test(fileName)))
      parts.set(entry.fileName, await textOf(zip, entry))
    const trap = [...parts].find(([, xml]) => /<!DOCTYPE/i.test(xml))
    if (trap)
      return failed(
        'corrupt',
        `${name} defines entities in ${trap[0]}, which Word never does; do not open it.`
      )
    if (!parts.has('word/document.xml') && ![...parts.keys()].some(part => part.startsWith('word/')))
      return failed('corrupt', `${name} holds no Word document; ask for it again.`)
    return outcome(parts)
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

const textOf = (zip: ZipFile, entry: Entry): Promise<string> =>
  new Promise((resolve, reject) => {
    const damaged = (error: Error) => reject(new DamagedZip(error.message))
    zip.openReadStream(entry, (error, stream) => {
      if (error) return damaged(error)
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', damaged)
      stream.on('end', () => resolve(decode(Buffer.concat(chunks))))
    })
  })

/** XML parts are UTF-8 or, rarely, UTF-16 with its mark. */
const decode = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes)
