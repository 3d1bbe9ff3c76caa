import {describe, expect, it} from 'vitest'
import {zipOf} from '../../../../fixtures/maker/zip.js'
import {defaultLimits} from '../../../../src/stages/extract/limits.js'
import {openParts} from '../../../../src/stages/extract/zip/parts.js'
import {paragraph, wordFile} from '../docx/word-file.js'
import {readDocument} from '../read-document.js'

const said = 'Xanadu opposes any legally binding instrument on the use of these technologies.'
const whole = wordFile({body: paragraph(said)})

const outcomeOf = async (bytes: Uint8Array, limits = defaultLimits) => {
  const read = await readDocument({name: 'a.docx', bytes}, [], limits)
  return 'failure' in read ? read.failure : read.value.text
}
const withPart = (name: string, content: string | Buffer) =>
  wordFile({body: paragraph(said), more: {[name]: content}})

/** The bytes with the first place of `sought` replaced; both are of one length. */
const replaced = (bytes: Buffer, sought: Buffer, by: Buffer) => {
  const copy = Buffer.from(bytes)
  by.copy(copy, copy.indexOf(sought))
  return copy
}

describe('a zipped file', () => {
  const trap = '<!DOCTYPE a [<!ENTITY b "c">]><a/>'
  it.each([
    ['at the start', 'word/styles.xml', trap],
    ['after white space and a comment', 'word/extra.xml', ` \n<!-- a --> ${trap}`],
    ['in small letters', 'word/extra.xml', trap.toLowerCase()],
    ['in relationships', 'word/_rels/document.xml.rels', trap],
    ['in a part of another ending', 'customXml/item1.XML', trap],
    ['in UTF-16, little end first', 'word/extra.xml', Buffer.from(`\uFEFF${trap}`, 'utf16le')],
    ['in UTF-16, big end first', 'word/extra.xml', Buffer.from(`\uFEFF${trap}`, 'utf16le').swap16()],
    ['in UTF-16 without its mark', 'word/extra.xml', Buffer.from(trap, 'utf16le')],
    ['in UTF-16 without its mark, big end first', 'word/extra.xml', Buffer.from(trap, 'utf16le').swap16()]
  ])('is refused where a part declares a document type %s', async (_, name, content) => {
    expect(await outcomeOf(withPart(name, content))).toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('defines entities')
    })
  })

  it('is read in UTF-16', async () => {
    const document = `\uFEFF<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${said}</w:t></w:r></w:p></w:body></w:document>`
    expect(await outcomeOf(withPart('word/document.xml', Buffer.from(document, 'utf16le')))).toBe(said)
  })

  it('is read in the encoding that its XML declares', async () => {
    const document = Buffer.from(
      '<?xml version="1.0" encoding="windows-1251"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>\xcd\xee\xf0\xec\xfb \xef\xee\xe2\xe5\xe4\xe5\xed\xe8\xff</w:t></w:r></w:p></w:body></w:document>',
      'latin1'
    )
    expect(await outcomeOf(withPart('word/document.xml', document))).toBe('Нормы поведения')
  })

  it('is refused where two parts have one name', async () => {
    const entry = {name: 'word/document.xml', bytes: Buffer.from('<a/>')}
    expect(await outcomeOf(zipOf([entry, {...entry, name: 'WORD/document.xml'}]))).toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('twice')
    })
  })

  it.each(['../../x.xml', '/etc/x.xml', 'C:/x.xml'])('writes no file, whatever its names: %s', async name => {
    expect(await outcomeOf(withPart(name, '<a/>'))).toMatchObject({code: 'corrupt'})
  })

  it('is refused where a part holds more than it declares', async () => {
    const size = Buffer.alloc(4)
    const document = Buffer.from(`<a>${'x'.repeat(100_000)}</a>`)
    size.writeUInt32LE(document.length)
    const lying = Buffer.alloc(4)
    lying.writeUInt32LE(100)
    const honest = withPart('word/extra.xml', document)
    const once = replaced(honest, size, lying)
    expect(await outcomeOf(replaced(once, size, lying))).toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('cannot be unpacked')
    })
  })

  it('is too large where its parts declare more than the limit, before any is unpacked', async () => {
    const bytes = withPart('word/extra.xml', `<a>${' '.repeat(2_000_000)}</a>`)
    expect(bytes.length).toBeLessThan(10_000)
    expect(await outcomeOf(bytes, {...defaultLimits, inflatedBytes: 1_000_000})).toMatchObject({
      code: 'too-large'
    })
  })

  it('is too large with too many parts', async () => {
    const entries = Array.from({length: 2_001}, (_, at) => ({name: `word/${at}.bin`, bytes: Buffer.alloc(0)}))
    const bytes = zipOf([{name: 'word/document.xml', bytes: Buffer.from('<a/>')}, ...entries])
    expect(await outcomeOf(bytes)).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('2000 parts')
    })
  })

  it('is read in its form for large files', async () => {
    expect(await outcomeOf(zip64(whole))).toBe(said)
  })

  it('is encrypted where a part is', async () => {
    const flagged = Buffer.from(whole)
    const entry = flagged.indexOf(Buffer.from('PK\x01\x02', 'latin1'))
    flagged.writeUInt16LE(flagged.readUInt16LE(entry + 8) | 1, entry + 8)
    expect(await outcomeOf(flagged)).toMatchObject({code: 'encrypted'})
  })

  it('never inflates parts that are no XML', async () => {
    const file = {
      name: 'a.docx',
      bytes: withPart('word/vbaProject.bin', 'x'),
      limits: defaultLimits,
      recognised: []
    }
    const opened = await openParts(file)
    if ('failure' in opened) throw new Error(opened.failure.message)
    expect(opened.value.names).toContain('word/vbaProject.bin')
    expect([...opened.value.xml.keys()].every(name => /\.(?:xml|rels)$/.test(name))).toBe(true)
  })
})

/** The same archive, its end written as archives over 4 GB do (APPNOTE 4.3.14). */
const zip64 = (bytes: Buffer): Buffer => {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const count = bytes.readUInt16LE(end + 10)
  const record = Buffer.alloc(56)
  record.write('PK\x06\x06', 'latin1')
  record.writeBigUInt64LE(44n, 4)
  record.writeUInt16LE(45, 12)
  record.writeUInt16LE(45, 14)
  record.writeBigUInt64LE(BigInt(count), 24)
  record.writeBigUInt64LE(BigInt(count), 32)
  record.writeBigUInt64LE(BigInt(bytes.readUInt32LE(end + 12)), 40)
  record.writeBigUInt64LE(BigInt(bytes.readUInt32LE(end + 16)), 48)
  const locator = Buffer.alloc(20)
  locator.write('PK\x06\x07', 'latin1')
  locator.writeBigUInt64LE(BigInt(end), 8)
  locator.writeUInt32LE(1, 16)
  const last = Buffer.from(bytes.subarray(end))
  last.writeUInt16LE(0xffff, 8)
  last.writeUInt16LE(0xffff, 10)
  last.writeUInt32LE(0xffffffff, 12)
  last.writeUInt32LE(0xffffffff, 16)
  return Buffer.concat([bytes.subarray(0, end), record, locator, last])
}
