import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'

const arabic = createRequire(import.meta.url).resolve('@embedpdf/fonts-arabic')
const latin = createRequire(import.meta.url).resolve('@embedpdf/fonts-latin')
const chinese = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')

const files = [
  [latin, 'NotoSans-Regular.ttf'],
  [latin, 'NotoSans-Bold.ttf'],
  [arabic, 'NotoNaskhArabic-Regular.ttf'],
  [arabic, 'NotoNaskhArabic-Bold.ttf'],
  [chinese, 'NotoSansHans-Regular.otf'],
  [chinese, 'NotoSansHans-Bold.otf']
] as const

/** The letters of the six languages, from packages and not from the system, so that a PDF is the same on every machine. */
export const fonts = (): Promise<readonly Buffer[]> =>
  Promise.all(
    files.map(([resolved, file]) => readFile(path.join(path.dirname(resolved), '..', 'fonts', file)))
  )
