import * as cfb from 'cfb'

/** A stretch of text of one form: its characters, how wide they are stored, and changes as bytes. */
export type Stretch = {
  readonly text: string
  /** Narrow characters are stored in one byte. */
  readonly narrow?: boolean
  /** Changes to the form of its characters. */
  readonly characters?: readonly number[]
}

type Texts = {
  readonly main: readonly Stretch[]
  readonly boxes?: readonly Stretch[]
  /** Changes to the form of all paragraphs. */
  readonly paragraphs?: readonly number[]
  readonly version?: number
  readonly encrypted?: boolean
}

const pageLength = 512
const textAt = 1_024

/** A binary Word file with one piece a stretch, stored last stretch first, as fast saving leaves them in any order. */
export const docFile = ({
  main,
  boxes = [],
  paragraphs = [],
  version = 0xc1,
  encrypted = false
}: Texts): Buffer => {
  const stretches = [...main, ...boxes]
  const stored = stretches
    .map(stretch => ({
      stretch,
      bytes: Buffer.from(stretch.text, stretch.narrow === true ? 'latin1' : 'utf16le')
    }))
    .toReversed()
  let next = textAt
  const places = new Map(
    stored.map(({stretch, bytes}) => {
      const start = next
      next += bytes.length
      return [stretch, {start, end: next}] as const
    })
  )
  const characterPage = Math.ceil(next / pageLength)
  const stream = Buffer.alloc((characterPage + 2) * pageLength)
  for (const {stretch, bytes} of stored) bytes.copy(stream, places.get(stretch)?.start ?? 0)
  const bounds = [...stored.map(({stretch}) => places.get(stretch)?.start ?? 0), next]
  characterRuns(
    stored.map(({stretch}) => stretch.characters ?? []),
    bounds
  ).copy(stream, characterPage * pageLength)
  paragraphRun(paragraphs, bounds).copy(stream, (characterPage + 1) * pageLength)

  const pieces = pieceTable(stretches.map(stretch => ({stretch, at: places.get(stretch)?.start ?? 0})))
  const characterPages = pageTable(next, characterPage)
  const paragraphPages = pageTable(next, characterPage + 1)
  const table = Buffer.concat([pieces, characterPages, paragraphPages])

  stream.writeUInt16LE(0xa5ec, 0)
  stream.writeUInt16LE(version, 2)
  stream.writeUInt16LE(encrypted ? 0x0100 : 0, 0x0a)
  const length = (all: readonly Stretch[]) => all.reduce((sum, {text}) => sum + text.length, 0)
  stream.writeInt32LE(length(main), 0x4c)
  stream.writeInt32LE(length(boxes), 0x64)
  stream.writeUInt16LE(93, 0x98)
  const place = (index: number, at: number, size: number) => {
    stream.writeUInt32LE(at, 0x9a + 8 * index)
    stream.writeUInt32LE(size, 0x9a + 8 * index + 4)
  }
  place(33, 0, pieces.length)
  place(12, pieces.length, characterPages.length)
  place(13, pieces.length + characterPages.length, paragraphPages.length)
  return containerOf({WordDocument: stream, '0Table': table})
}

/** An OLE container with the given streams. */
export const containerOf = (streams: Readonly<Record<string, Buffer>>): Buffer => {
  const container = cfb.utils.cfb_new()
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(container, name, content)
  return Buffer.from(cfb.write(container, {type: 'buffer'}))
}

const pieceTable = (pieces: readonly {readonly stretch: Stretch; readonly at: number}[]): Buffer => {
  const list = Buffer.alloc(4 * (pieces.length + 1) + 8 * pieces.length)
  let position = 0
  pieces.forEach(({stretch, at}, index) => {
    list.writeUInt32LE(position, 4 * index)
    position += stretch.text.length
    const place = stretch.narrow === true ? ((at * 2) | 0x40000000) >>> 0 : at
    list.writeUInt32LE(place, 4 * (pieces.length + 1) + 8 * index + 2)
  })
  list.writeUInt32LE(position, 4 * pieces.length)
  const head = Buffer.alloc(5)
  head.writeUInt8(2, 0)
  head.writeUInt32LE(list.length, 1)
  return Buffer.concat([head, list])
}

const pageTable = (end: number, page: number): Buffer => {
  const table = Buffer.alloc(12)
  table.writeUInt32LE(textAt, 0)
  table.writeUInt32LE(end, 4)
  table.writeUInt32LE(page, 8)
  return table
}

const characterRuns = (changes: readonly (readonly number[])[], bounds: readonly number[]): Buffer => {
  const page = Buffer.alloc(pageLength)
  for (const [index, bound] of bounds.entries()) page.writeUInt32LE(bound, 4 * index)
  let at = 400
  changes.forEach((bytes, index) => {
    if (bytes.length === 0) return
    page.writeUInt8(at / 2, 4 * bounds.length + index)
    Buffer.from([bytes.length, ...bytes]).copy(page, at)
    at += bytes.length + 1 + ((bytes.length + 1) % 2)
  })
  page.writeUInt8(changes.length, pageLength - 1)
  return page
}

const paragraphRun = (changes: readonly number[], bounds: readonly number[]): Buffer => {
  const page = Buffer.alloc(pageLength)
  page.writeUInt32LE(bounds[0] ?? 0, 0)
  page.writeUInt32LE(bounds.at(-1) ?? 0, 4)
  page.writeUInt8(200, 8)
  const length = 2 + changes.length
  Buffer.from([0, Math.ceil(length / 2), 0, 0, ...changes]).copy(page, 400)
  page.writeUInt8(1, pageLength - 1)
  return page
}
