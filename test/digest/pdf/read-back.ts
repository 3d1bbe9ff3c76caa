import {inflateSync} from 'node:zlib'

/** The objects of a packed PDF, found as a reader finds them: by the table at the end. */
export function readBack(pdf: Uint8Array): ReadonlyMap<number, string> {
  const file = Buffer.from(pdf)
  const text = file.toString('latin1')
  const contentAt = (from: number) => {
    const [, says = ''] = /^\d+ 0 obj\n<<(.*?)>>\nstream\n/s.exec(text.slice(from)) ?? []
    const begin = text.indexOf('stream\n', from) + 'stream\n'.length
    const length = Number(/\/Length (\d+)/.exec(says)?.[1])
    return {says, content: inflateSync(file.subarray(begin, begin + length))}
  }
  const found = new Map<number, string>()
  const {content: table} = contentAt(Number(/startxref\n(\d+)/.exec(text)?.[1]))
  for (let number = 1; number < table.length / 7 - 1; number++) {
    const place = table.readUInt32BE(number * 7 + 1)
    if (table[number * 7] === 1) {
      const [opening = ''] = /^\d+ 0 obj\n/.exec(text.slice(place)) ?? []
      found.set(number, text.slice(place + opening.length, text.indexOf('\nendobj', place)))
      continue
    }
    const {says, content} = contentAt(table.readUInt32BE(place * 7 + 1))
    const first = Number(/\/First (\d+)/.exec(says)?.[1])
    const places = content.toString('latin1', 0, first).trim().split(' ').map(Number)
    const index = table.readUInt16BE(number * 7 + 5)
    if (places[index * 2] !== number) throw new Error(`Object ${number} is not where the table says.`)
    const from = first + (places[index * 2 + 1] ?? 0)
    const to = first + (places[index * 2 + 3] ?? content.length - first)
    found.set(number, content.toString('latin1', from, to).replace(/\n$/, ''))
  }
  return found
}
