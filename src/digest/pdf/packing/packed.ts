import {deflated} from '../../zip/zipped.js'
import {objectsIn, type PdfObject} from './objects.js'

/** So many objects are kept together: with fewer the file is larger, with more a reader unpacks more to see one. */
const TOGETHER = 200

/** Makes of an object what should stand in its place. */
export type Mend = (bytes: Buffer) => Buffer

/**
 * The same PDF in a third of its bytes or less: its thousands of small objects, which say what each word is for those who
 * hear it, are kept together and compressed. Nothing in them is changed but what is mended; no day is written. The
 * same PDF gives the same bytes on every machine.
 */
export function packed(
  pdf: Uint8Array,
  mendOf: (objects: readonly PdfObject[]) => Mend = () => bytes => bytes
): Uint8Array {
  const {head, objects, size, trailer} = objectsIn(pdf)
  const mend = mendOf(objects)
  const entries = new Map<number, Entry>()
  const pieces: Buffer[] = [head]
  let length = head.length
  const write = (number: number, bytes: Buffer) => {
    entries.set(number, {kind: 1, place: length, index: 0})
    for (const piece of [Buffer.from(`${number} 0 obj\n`), bytes, Buffer.from('\nendobj\n')]) {
      pieces.push(piece)
      length += piece.length
    }
  }
  for (const {number, bytes, isStream} of objects) if (isStream) write(number, bytes)
  const small = objects.filter(({isStream}) => !isStream)
  let next = size
  for (let from = 0; from < small.length; from += TOGETHER) {
    const group = small.slice(from, from + TOGETHER)
    for (const [index, {number}] of group.entries()) entries.set(number, {kind: 2, place: next, index})
    write(next, together(group, mend))
    next += 1
  }
  const table = length
  entries.set(next, {kind: 1, place: table, index: 0})
  // What the trailer says, but for the size, which has grown.
  const said = trailer.replace(/\/Size \d+\s*/, '')
  write(next, stream(tableOf(entries, next + 1), `/Type /XRef /Size ${next + 1} /W [1 4 2]${said}`))
  pieces.push(Buffer.from(`startxref\n${table}\n%%EOF`))
  return new Uint8Array(Buffer.concat(pieces))
}

/** Where an object is: at a place in the file (1), or as which one in the stream with a number (2). */
type Entry = {readonly kind: 1 | 2; readonly place: number; readonly index: number}

const ENTRY = 7

function tableOf(entries: ReadonlyMap<number, Entry>, size: number): Buffer {
  const table = Buffer.alloc(size * ENTRY)
  for (let number = 0; number < size; number++) {
    const {kind, place, index} = entries.get(number) ?? {kind: 0, place: 0, index: 0xffff}
    table.writeUInt8(kind, number * ENTRY)
    table.writeUInt32BE(place, number * ENTRY + 1)
    table.writeUInt16BE(index, number * ENTRY + 5)
  }
  return table
}

/** Objects as one stream that begins with the number and the place of each. */
function together(objects: readonly PdfObject[], mend: Mend): Buffer {
  const bodies = objects.map(({bytes}) => mend(bytes))
  let place = 0
  const places = objects.map(({number}, at) => {
    const said = `${number} ${place}`
    place += (bodies[at]?.length ?? 0) + 1
    return said
  })
  const opening = Buffer.from(`${places.join(' ')}\n`)
  const spaced = bodies.flatMap(body => [body, LINE_END])
  return stream(
    Buffer.concat([opening, ...spaced]),
    `/Type /ObjStm /N ${objects.length} /First ${opening.length}`
  )
}

const LINE_END = Buffer.from('\n')

function stream(content: Buffer, says: string): Buffer {
  const bytes = deflated(content)
  return Buffer.concat([
    Buffer.from(`<<${says} /Length ${bytes.length} /Filter /FlateDecode>>\nstream\n`, 'latin1'),
    bytes,
    Buffer.from('\nendstream')
  ])
}
