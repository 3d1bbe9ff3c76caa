import {isLikeFormula, withForbiddenShown} from '../tables/readable-text.js'
import type {Value} from '../tables/table.js'
import {styles} from './styles.js'

/** As many UTF-16 units as a cell of a workbook holds. */
export const longestText = 32_767

type Words = {
  /** What stands between the entries of a list. */
  readonly separator: string
  /** What is said in place of what is too long for a cell. */
  readonly cut: () => string
}

/** What a cell shows: words for the fixed words and lists, and for a text all that a cell can hold of it. */
export function shownIn(value: Value, {separator, cut}: Words): string | number | boolean | null {
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value
  return fitted(withForbiddenShown(wordsOf(value, separator)), cut)
}

function wordsOf(value: Exclude<Value, number | boolean | null>, separator: string): string {
  if (typeof value === 'string') return value
  return 'words' in value
    ? value.words
    : value.map(each => (typeof each === 'string' ? each : each.words)).join(separator)
}

function fitted(text: string, cutIn: () => string): string {
  if (text.length <= longestText) return text
  const cut = cutIn()
  const kept = text.slice(0, longestText - cut.length)
  // Not between the halves of a pair.
  return (/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept) + cut
}

/**
 * A cell in the XML of a sheet. A text is always an inline string, never a formula or a shared one, whatever it begins
 * with; one that looks like a formula keeps that when somebody edits it. Nothing and an empty text are no cell.
 */
export function cellXml(shown: string | number | boolean | null, at: string): string {
  if (shown === null || shown === '') return ''
  if (typeof shown === 'number') return `<c r="${at}" s="${styles.top}"><v>${shown}</v></c>`
  if (typeof shown === 'boolean') return `<c r="${at}" s="${styles.top}" t="b"><v>${shown ? 1 : 0}</v></c>`
  const wrapped = shown.length > narrow
  const style = isLikeFormula(shown)
    ? wrapped
      ? styles.wrappedQuoted
      : styles.topQuoted
    : wrapped
      ? styles.wrapped
      : styles.top
  return textCell(shown, at, style)
}

/** A cell with words in a style. */
export const textCell = (text: string, at: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`

// A text no longer than this stands in one line.
const narrow = 30

/**
 * Text within an element of a sheet: `_x000D_` stands for a character in a workbook, so a text that has it as such gets
 * its first sign written so, and a carriage return, which XML would make an end of line, is written so.
 */
const xmlText = (text: string): string =>
  escaped(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_'))

/** Text with the signs of XML written out, also for an attribute. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
