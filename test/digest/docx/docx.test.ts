import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {describe, expect, it} from 'vitest'
import {fromBuffer} from 'yauzl'
import {docxOf} from '../../../src/digest/docx/docx.js'
import {picturesIn} from '../../../src/digest/docx/pictures.js'
import {stretches} from '../../../src/digest/docx/runs.js'
import {bookmarkNames} from '../../../src/digest/docx/xml/bookmarks.js'
import {laidOut} from '../../../src/digest/outline/outline.js'
import {outlineOf} from '../../../src/digest/outline/outline-of.js'
import {idsIn} from '../../../src/digest/outline/places.js'
import {fullDigest} from '../outline/full-digest.js'
import {bare, hasProgram, poppler} from '../written/texts.js'

const {digest} = fullDigest()
const english = outlineOf(digest, 'en')

/** The parts of a Word file by name, and the dates of its entries. */
async function unzipped(docx: Uint8Array) {
  const parts = new Map<string, string>()
  const dates = new Set<string>()
  await new Promise<void>((done, fail) =>
    fromBuffer(Buffer.from(docx), {lazyEntries: true}, (error, zip) => {
      if (error) return fail(error)
      zip.on('entry', entry => {
        dates.add(`${entry.lastModFileDate} ${entry.lastModFileTime}`)
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return fail(failed)
          const chunks: Buffer[] = []
          for await (const chunk of stream) chunks.push(Buffer.from(chunk))
          parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
          zip.readEntry()
        })
      })
      zip.on('end', done)
      zip.readEntry()
    })
  )
  return {parts, dates}
}

describe('a Word document', () => {
  it('bears one date, and says nothing of a day or a person', async () => {
    const {parts, dates} = await unzipped(await docxOf(english))
    expect([...dates]).toEqual(['33 0'])
    expect(parts.get('docProps/core.xml')).toContain('<dc:title>Harbours</dc:title>')
    expect(parts.get('docProps/core.xml')).not.toMatch(/created|modified/)
  })

  it('holds each drawing as SVG and as PNG, which is no blank point', async () => {
    const zip = Buffer.from(await docxOf(english)).toString('latin1')
    const names = new Set([...zip.matchAll(/word\/media\/[\w-]+\.(png|svg)/g)].map(([name]) => name))
    const drawings = laidOut(english).filter(({kind}) => kind === 'figure').length
    expect(drawings).toBeGreaterThan(0)
    expect([...names].filter(name => name.endsWith('.svg')).length).toBe(drawings)
    const pictures = [...(await picturesIn(english)).values()]
    expect(pictures).toHaveLength(drawings)
    for (const png of pictures) {
      expect(Buffer.from(png.subarray(1, 4)).toString('latin1')).toBe('PNG')
      expect(png.byteLength).toBeGreaterThan(2000)
    }
  })

  it('leads every link to a bookmark, each with a number of its own', async () => {
    const document = (await unzipped(await docxOf(english))).parts.get('word/document.xml') ?? ''
    const starts = [...document.matchAll(/<w:bookmarkStart w:name="([^"]+)" w:id="(\d+)"/g)]
    const names = new Set(starts.map(([, name]) => name))
    expect(starts.length).toBe(new Set(starts.map(([, , number]) => number)).size)
    const anchors = [...document.matchAll(/w:anchor="([^"]+)"/g)].map(([, name]) => name)
    expect(anchors.filter(name => !names.has(name))).toEqual([])
    expect([...names].filter(name => !/^[A-Za-z]\w{0,39}$/.test(name ?? ''))).toEqual([])
  })

  it('has styles by their names, and repeats the heads of tables', async () => {
    const document = (await unzipped(await docxOf(english))).parts.get('word/document.xml') ?? ''
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'Quote', 'Caption', 'TOC1'])
      expect(document).toContain(`<w:pStyle w:val="${style}"/>`)
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(document.match(/<w:tbl>/g)?.length ?? 0)
  })

  it('runs from right to left in an Arabic edition, and for an Arabic quote in an English one', async () => {
    const arabic =
      (await unzipped(await docxOf(outlineOf(digest, 'ar')))).parts.get('word/document.xml') ?? ''
    expect(arabic).toMatch(/<w:bidiVisual\/>/)
    expect(arabic).toMatch(/<w:pStyle w:val="Heading1"\/>(?:<[^>]+>)*?<w:bidi\/>/)
    const document = (await unzipped(await docxOf(english))).parts.get('word/document.xml') ?? ''
    expect(document).toMatch(/<w:pStyle w:val="Quote"\/><w:bidi\/>/)
    expect(document).toMatch(/<w:rtl\/>/)
  })

  it('says in Arabic in words which page of how many one is, from right to left', async () => {
    const footOf = async (language: 'ar' | 'fr') => {
      const {parts} = await unzipped(await docxOf(outlineOf(digest, language)))
      const [foot = ''] = [...parts].flatMap(([name, xml]) =>
        /^word\/footer\d+\.xml$/.test(name) ? [xml] : []
      )
      const said = foot
        .replaceAll(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, '{$1}')
        .replaceAll(/<[^>]+>/g, '')
      return {said, turned: foot.includes('<w:bidi/>') && foot.includes('<w:rtl/>')}
    }
    expect(await footOf('ar')).toEqual({said: 'الصفحة {PAGE} من {NUMPAGES}', turned: true})
    expect(await footOf('fr')).toEqual({said: '{PAGE} / {NUMPAGES}', turned: false})
  })

  it('runs as its first letter does where nobody knows the language of words', async () => {
    const quote = {kind: 'quote', id: null, language: 'und', direction: 'auto', under: null} as const
    const words = ['These words.', '2. هذه الكلمات']
    const blocks = words.map(text => ({...quote, text, cite: ['A'], source: [], stretch: null}))
    const outline = {...english, language: 'ar', direction: 'rtl', front: blocks, sections: []} as const
    const document = (await unzipped(await docxOf(outline))).parts.get('word/document.xml') ?? ''
    const quotes = [...document.matchAll(/<w:pStyle w:val="Quote"\/>(<w:bidi\/>)?/g)].map(([, bidi]) => bidi)
    expect(quotes).toEqual([undefined, '<w:bidi/>'])
  })

  it.skipIf(spawnSync('soffice', ['--version']).error !== undefined || !hasProgram('pdftotext'))(
    'is opened by LibreOffice, with the numbers of pages in its contents',
    async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'concord-docx-'))
      try {
        const file = path.join(folder, 'digest.docx')
        writeFileSync(file, await docxOf(english))
        const own = `-env:UserInstallation=file://${folder}/profile`
        const words = [own, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
        execFileSync('soffice', words, {stdio: 'ignore', timeout: 150_000})
        const text = poppler('pdftotext', [path.join(folder, 'digest.pdf'), '-'], new Uint8Array())
        expect(bare(text)).toMatch(/Howtoreadthis\.+\d/)
        expect(bare(text)).toContain(bare('Harbour lights must never be put out by another party'))
      } finally {
        rmSync(folder, {recursive: true})
      }
    },
    180_000
  )
})

describe('the runs of a text', () => {
  const cut = (text: string, way: 'rtl' | 'ltr') =>
    stretches(text, way).map(({text, rightToLeft}) => (rightToLeft ? `<${text}>` : text))
  it('turn where the letters do', () => {
    expect(cut('see أضواء الميناء (7) now', 'ltr')).toEqual(['see ', '<أضواء الميناء>', ' (7) now'])
    expect(cut('3 من أصل 14 (a.pdf)', 'rtl')).toEqual(['3', '< من أصل >', '14', '< (>', 'a.pdf', '<)>'])
  })
  it('hold all of it', () => {
    const text = 'a. أ-ب 12 ג\u202b?'
    expect(
      stretches(text, 'rtl')
        .map(each => each.text)
        .join('')
    ).toBe(text)
  })
})

describe('names of bookmarks', () => {
  it('are short, and no two the same', () => {
    const ids = [
      'said-XAA-a-very-long-name-of-a-list-that-goes-on-a',
      'said-XAA-a-very-long-name-of-a-list-that-goes-on-b'
    ]
    const names = [...bookmarkNames(ids).values()]
    expect(names).toHaveLength(new Set(names).size)
    expect(names.every(name => name.length <= 40)).toBe(true)
    expect(bookmarkNames(idsIn(english)).size).toBe(idsIn(english).length)
  })
})
