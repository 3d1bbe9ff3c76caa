import {execFileSync, spawnSync} from 'node:child_process'
import path from 'node:path'
import {parseHTML} from 'linkedom'
import mammoth from 'mammoth'

/** Which of the programs that look into written files are here. */
export const programs = {
  office: spawnSync('soffice', ['--version']).status === 0,
  poppler: spawnSync('pdftotext', ['-v']).error === undefined
}

/** The letters and figures of a text, without all that a page may put between them. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, '')

/** The letters alone. */
export const letters = (text: string): string =>
  bare(text)
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, '')

/** A Word file as LibreOffice shows it: its text, and the rows of its tables. */
export function shownByOffice(file: string): {
  readonly text: string
  readonly tables: readonly (readonly (readonly string[])[])[]
} {
  const folder = path.dirname(file)
  const profile = `-env:UserInstallation=file://${folder}/profile`
  const args = [profile, '--headless', '--convert-to', 'html:HTML (StarWriter)', '--outdir', folder, file]
  execFileSync('soffice', args, {stdio: 'ignore', timeout: 240_000})
  const html = execFileSync('cat', [path.join(folder, 'digest.html')], {encoding: 'utf8', maxBuffer: 1e8})
  const {document} = parseHTML(html)
  const wordsIn = (element: {readonly textContent: string | null}) =>
    (element.textContent ?? '').replace(/\s+/g, ' ').trim()
  return {
    text: document.body.textContent ?? '',
    tables: [...document.querySelectorAll('table')].map(table =>
      [...table.querySelectorAll('tr')].map(row => [...row.querySelectorAll('th,td')].map(wordsIn))
    )
  }
}

/** What stands in the paragraphs of a Word file that have the style of quotes. */
export async function quotesInDocx(file: string): Promise<readonly string[]> {
  const styleMap = ["p[style-name='Quote'] => blockquote:fresh"]
  const {value} = await mammoth.convertToHtml({path: file}, {styleMap})
  const {document} = parseHTML(`<html><body>${value}</body></html>`)
  for (const lineBreak of document.querySelectorAll('br')) lineBreak.replaceWith('\n')
  return [...document.querySelectorAll('blockquote')].map(({textContent}) => textContent ?? '')
}

/** The text of a PDF as it lies on the page. */
export const pageText = (file: string): string =>
  execFileSync('pdftotext', ['-layout', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore']
  })

/** The text of a PDF in the order in which it is read. */
export const readingText = (file: string): string =>
  execFileSync('pdftotext', [file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore']
  })

/** Whether words stand in a text, at most once parted by what stands at the end of a page. */
export function standsIn(text: string, words: string): boolean {
  if (text.includes(words)) return true
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (text.includes(words.slice(0, middle))) low = middle
    else high = middle - 1
  }
  return low > 0 && text.includes(words.slice(low))
}

/** So many of these, drawn by a seed: the same ones each time. */
export function drawn<Each>(all: readonly Each[], count: number, seed: number): readonly Each[] {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  return all
    .map(each => ({each, place: next()}))
    .toSorted((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({each}) => each)
}
