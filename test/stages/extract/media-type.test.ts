import {describe, expect, it} from 'vitest'
import {mediaTypeOf} from '../../../src/stages/extract/media-type.js'
import {containerOf, docFile} from './doc/doc-file.js'
import {paragraph, wordFile} from './docx/word-file.js'

const word = wordFile({body: paragraph('Xanadu agrees.')})
const rich = Buffer.from('{\\rtf1 Xanadu agrees.}')
const old = docFile({main: [{text: 'Xanadu agrees.\r'}]})
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const typed = (type: string) =>
  wordFile({
    body: paragraph('Xanadu agrees.'),
    more: {
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`
    }
  })
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('the media type', () => {
  it.each([
    ['statement', word, docx],
    ['statement.docx', typed(main), docx],
    ['statement.docm', typed('application/vnd.ms-word.document.macroEnabled.main+xml'), docx],
    ['statement.dotx', typed(main.replace('document.main', 'template.main')), docx],
    ['statement.dotm', typed('application/vnd.ms-word.template.macroEnabledTemplate.main+xml'), docx],
    ['statement', rich, 'application/rtf'],
    ['statement', old, 'application/msword']
  ])('is told by the bytes: %s', async (name, bytes, type) => {
    expect(await mediaTypeOf({name, bytes})).toMatchObject({value: type})
  })

  it.each([
    ['statement.doc', rich, 'application/rtf'],
    ['statement.doc', word, docx],
    ['statement.rtf', old, 'application/msword']
  ])('is that of the bytes where word processors exchange their names: %s', async (name, bytes, type) => {
    expect(await mediaTypeOf({name, bytes})).toMatchObject({value: type})
  })

  it.each([
    ['encrypted', 'a.docx', containerOf({EncryptedPackage: Buffer.alloc(9)})],
    ['mislabelled', 'a.pdf', old],
    ['mislabelled', 'a.txt', rich],
    ['corrupt', 'a.doc', containerOf({Other: Buffer.alloc(9)})],
    ['corrupt', 'a.odt', Buffer.from('PK\u0003\u0004 and no more')],
    ['unsupported-type', 'a', containerOf({Workbook: Buffer.alloc(9)})],
    ['unsupported-type', 'a.xls', containerOf({Workbook: Buffer.alloc(9)})],
    ['unsupported-type', 'a.msg', containerOf({__substg1: Buffer.alloc(9)})],
    ['unsupported-type', 'a.fodt', Buffer.from('<?xml version="1.0"?><office:document/>')]
  ])('is refused as %s: %s', async (code, name, bytes) => {
    expect(await mediaTypeOf({name, bytes})).toMatchObject({failure: {code}})
  })
})
