import {PDFDict, PDFDocument, PDFName, PDFString} from 'pdf-lib'
import {describe, expect, it} from 'vitest'
import {packed} from '../../../src/digest/pdf/packing/packed.js'
import {linksIn} from './links-in.js'

/** A PDF of two pages, whose first has a link to each of some addresses, and which has so many small objects more. */
async function plain(addresses: readonly string[], more = 0): Promise<Uint8Array> {
  const document = await PDFDocument.create({updateMetadata: false})
  const pages = [document.addPage(), document.addPage()]
  const {context} = document
  const links = addresses.map(address =>
    context.register(
      context.obj({
        Type: 'Annot',
        Subtype: 'Link',
        Rect: [0, 0, 9, 9],
        Contents: PDFString.of(address),
        A: {S: 'URI', URI: PDFString.of(address)}
      })
    )
  )
  pages[0]?.node.set(PDFName.of('Annots'), context.obj(links))
  for (let number = 0; number < more; number += 1)
    context.register(context.obj({Number: number, Said: PDFString.of('endobj')}))
  return document.save({useObjectStreams: false})
}

/** The dictionaries of a PDF that have an entry. */
const withEntry = async (pdf: Uint8Array, name: string): Promise<readonly string[]> =>
  (await PDFDocument.load(pdf, {updateMetadata: false})).context
    .enumerateIndirectObjects()
    .flatMap(([, object]) =>
      object instanceof PDFDict && object.has(PDFName.of(name)) ? [String(object)] : []
    )

describe('a packed PDF', () => {
  it.each([1, 199, 450])('has each of %i objects as it was, in a third of the bytes or less', async count => {
    const before = await plain([], count)
    const after = await packed(before)
    expect(await withEntry(after, 'Number')).toEqual(await withEntry(before, 'Number'))
    expect(await withEntry(after, 'Number')).toHaveLength(count)
    if (count > 100) expect(after.length).toBeLessThan(before.length / 3)
  })

  it('has the same bytes each time', async () => {
    const before = await plain(['place:0'], 20)
    const once = await packed(before, [{page: 2, x: 1, y: 2, heard: 'page 2'}])
    expect(await packed(before, [{page: 2, x: 1, y: 2, heard: 'page 2'}])).toEqual(once)
  })

  it('leads links by their numbers, and leaves other addresses', async () => {
    const links = await linksIn(
      await packed(await plain(['place:1', 'https://example.org/', 'place:0']), [
        {page: 1, x: 10, y: 20.5, heard: 'page 1'},
        {page: 2, x: 30, y: 40, heard: 'الصفحة 2'}
      ])
    )
    expect(links).toEqual([
      {heard: 'الصفحة 2', url: null, leadsTo: {page: 2, how: 'XYZ', x: 30, y: 40}},
      {heard: 'https://example.org/', url: 'https://example.org/', leadsTo: null},
      {heard: 'page 1', url: null, leadsTo: {page: 1, how: 'XYZ', x: 10, y: 20.5}}
    ])
  })

  it.each([
    ['a number that nothing has', 'place:7'],
    ['a page that there is not', 'place:0']
  ])('is not made where a link has %s', async (_, address) => {
    const file = await plain([address])
    await expect(packed(file, [{page: 3, x: 0, y: 0, heard: ''}])).rejects.toThrow('leads to no page')
  })
})
