import {describe, expect, it} from 'vitest'
import {packed} from '../../../../src/digest/pdf/packing/packed.js'
import {readBack} from '../read-back.js'

/** A PDF as Typst writes it, with the objects that are given under 1, 2 and so on. */
function plain(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.7\n%\u0080\u0080\n\n'
  const rows = objects.map((object, at) => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n\r\n`
    file += `${at + 1} 0 obj\n${object}\nendobj\n\n`
    return row
  })
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${rows.join('')}`
  file += `trailer\n<<\n  /Size ${objects.length + 1}\n  /Root 1 0 R\n>>\nstartxref\n${table}\n%%EOF`
  return Buffer.from(file, 'latin1')
}

const dictionary = (at: number) => `<<\n  /Number ${at}\n  /Said (endobj \u00e9)\n>>`
const streamed = '<<\n  /Length 12\n>>\nstream\nBT (a) Tj ET\nendstream'

describe('a packed PDF', () => {
  it.each([1, 2, 199, 200, 201, 450])('has each of %i objects as it was', count => {
    const objects = Array.from({length: count}, (_, at) => (at % 7 === 3 ? streamed : dictionary(at)))
    const read = readBack(packed(plain(objects)))
    objects.forEach((object, at) => {
      expect(read.get(at + 1)).toBe(object)
    })
  })

  it('has the root of the other, and is smaller', () => {
    const before = plain(Array.from({length: 300}, (_, at) => dictionary(at)))
    const after = packed(before)
    expect(Buffer.from(after).toString('latin1')).toMatch(/\/Type \/XRef \/Size 304 [^>]*\/Root 1 0 R/)
    expect(after.length).toBeLessThan(before.length / 3)
  })

  it('has in the place of an object what is made of it', () => {
    const mend = (bytes: Buffer) =>
      Buffer.from(bytes.toString('latin1').replace('Number 1', 'Number 100'), 'latin1')
    const read = readBack(packed(plain([dictionary(0), dictionary(1)]), () => mend))
    expect(read.get(1)).toBe(dictionary(0))
    expect(read.get(2)).toBe(dictionary(100))
  })

  it('is not made of a file that is written in another way', () => {
    expect(() => packed(Buffer.from('%PDF-1.7\n'))).toThrow('no plain table of references')
    const wrong = Buffer.from(
      Buffer.from(plain([dictionary(0)]))
        .toString('latin1')
        .replace('1 0 obj', '9 0 obj'),
      'latin1'
    )
    expect(() => packed(wrong)).toThrow('object 1 elsewhere')
  })
})
