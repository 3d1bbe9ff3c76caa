import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import path from 'node:path'
import type {Family} from './picture-fonts.js'

const arabic = createRequire(import.meta.url).resolve('@embedpdf/fonts-arabic')
const latin = createRequire(import.meta.url).resolve('@embedpdf/fonts-latin')
const chinese = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc')

const files = [
  [latin, 'NotoSans-Regular.ttf', 'Noto Sans'],
  [latin, 'NotoSans-Bold.ttf', 'Noto Sans'],
  [arabic, 'NotoNaskhArabic-Regular.ttf', 'Noto Naskh Arabic'],
  [arabic, 'NotoNaskhArabic-Bold.ttf', 'Noto Naskh Arabic'],
  [chinese, 'NotoSansHans-Regular.otf', 'Noto Sans S Chinese'],
  [chinese, 'NotoSansHans-Bold.otf', 'Noto Sans S Chinese']
] as const

/** The letters of the six languages, from packages and not from the system, so that a PDF is the same on every machine. */
export const fonts = (): Promise<readonly Buffer[]> =>
  Promise.all(
    files.map(([resolved, file]) => readFile(path.join(path.dirname(resolved), '..', 'fonts', file)))
  )

/** The fonts of a family, of those that `fonts` gives. */
export const ofFamily = (family: Family, own: readonly Buffer[]): readonly Buffer[] =>
  own.filter((_, index) => files[index]?.[2] === family)
