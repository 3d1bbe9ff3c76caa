import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseHTML} from 'linkedom'
import mammoth from 'mammoth'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {PDFParse} from 'pdf-parse'

/** What a reader of Markdown makes of it, as HTML. */
export const rendered = (markdown: string): string =>
  micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()]
  })

type Parsed = {
  readonly querySelectorAll: (selector: string) => Iterable<{
    readonly textContent: string
    readonly localName: string
    readonly getAttribute: (name: string) => string | null
  }>
  readonly textContent: string
}

/** HTML as elements that can be asked for. */
export const parsed = (html: string): Parsed =>
  // The library's own types are those of a browser, of which this is a part.
  parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body as unknown as Parsed

export const texts = (html: string, selector: string): readonly string[] =>
  [...parsed(html).querySelectorAll(selector)].map(({textContent}) => textContent)

/** What a reader of Word files makes of one, as HTML. */
export const htmlOfDocx = async (docx: Uint8Array): Promise<string> =>
  (await mammoth.convertToHtml({buffer: Buffer.from(docx)})).value

/** The text of a PDF. */
export async function textOfPdf(pdf: Uint8Array): Promise<string> {
  const parser = new PDFParse({data: Uint8Array.from(pdf)})
  try {
    return (await parser.getText({pageJoiner: ''})).text
  } finally {
    await parser.destroy()
  }
}

/** The bookmarks of a PDF, those under one another one behind the other. */
export async function bookmarksOf(pdf: Uint8Array): Promise<readonly string[]> {
  const parser = new PDFParse({data: Uint8Array.from(pdf)})
  try {
    const {outline} = await parser.getInfo()
    return titlesIn(outline as readonly Bookmark[])
  } finally {
    await parser.destroy()
  }
}

type Bookmark = {readonly title: string; readonly items: readonly Bookmark[]}

const titlesIn = (bookmarks: readonly Bookmark[]): readonly string[] =>
  bookmarks.flatMap(({title, items}) => [title, ...titlesIn(items)])

/** Whether a program of poppler is there to look with. */
export const hasProgram = (program: string): boolean => spawnSync(program, ['-v']).error === undefined

/** What a program of poppler says of a PDF. */
export const poppler = (program: string, args: readonly string[], pdf: Uint8Array): string =>
  execFileSync(program, [...args], {input: pdf, stdio: ['pipe', 'pipe', 'ignore'], encoding: 'utf8'})

/** The pages of a PDF as poppler writes them in XML, with their links; it takes no PDF but from a file. */
export function pagesAsXml(pdf: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'concord-pdf-'))
  try {
    const file = path.join(folder, 'digest.pdf')
    writeFileSync(file, pdf)
    return poppler('pdftohtml', ['-xml', '-i', '-stdout', file], new Uint8Array())
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** Words without the spaces between them, and without marks of direction and the forms that letters take on a page. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, '')
