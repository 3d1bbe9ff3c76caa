import {upright} from '../runs.js'
import {type Fonts, fontsOf} from './fonts.js'
import type {Pointer} from './functions.js'
import type {Pdfium} from './library.js'

/** What is drawn at one place, in upright coordinates: x to the right, y up. */
export type Glyph = {
  /** What it stands for: one character, or the letters of a ligature; a blank for one that the library put in. */
  readonly text: string
  readonly x: number
  /** Where the next one would begin. */
  readonly end: number
  /** From where to where it is seen: a mark stands beside its place. */
  readonly ink: readonly [number, number]
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly font: string
  readonly turn: number
  /** True of a blank that is not in the file: the library saw a gap. */
  readonly made: boolean
  /** True of the first that an object of the page draws. */
  readonly begins: boolean
}

/** All that stands on a page, in the library's order; null where it ends a line. */
export type PageGlyphs = {
  readonly glyphs: readonly (Glyph | null)[]
  readonly count: number
  /** Characters for which the font names no letter. */
  readonly unmapped: number
  /** Characters that are not drawn. */
  readonly unseen: number
  /** The objects that draw what was read. */
  readonly objects: ReadonlySet<Pointer>
  /** True where some of it is Chinese, or Japanese or Korean. */
  readonly isChinese: boolean
}

/** Every glyph of a page. What stands for no letter (control characters) has no place among them. */
export const glyphsOf = (pdfium: Pdfium, page: Pointer): PageGlyphs => {
  const {functions} = pdfium
  const textPage = functions.FPDFText_LoadPage(page)
  if (textPage === 0)
    return {glyphs: [], count: 0, unmapped: 0, unseen: 0, objects: new Set(), isChinese: false}
  const scratch = functions.malloc(32)
  try {
    return readGlyphs({pdfium, textPage, scratch, fonts: fontsOf(pdfium)})
  } finally {
    functions.free(scratch)
    functions.FPDFText_ClosePage(textPage)
  }
}

type Scene = {
  readonly pdfium: Pdfium
  readonly textPage: Pointer
  /** Room for what a function writes. */
  readonly scratch: Pointer
  readonly fonts: Fonts
}

/** What all characters of one text object share. */
type Style = {
  readonly size: number
  readonly font: string
  readonly turn: number
  readonly isUnseen: boolean
  /** Of the baseline. */
  readonly y: number
  /** True where the boxes of its characters begin where they do, so that a box tells all. */
  readonly isBoxed: boolean
}

const readGlyphs = (scene: Scene): PageGlyphs => {
  const {pdfium, textPage} = scene
  const {functions} = pdfium
  const count = functions.FPDFText_CountChars(textPage)
  const glyphs: (Glyph | null)[] = []
  let [object, style]: [Pointer, Style | null] = [0, null]
  const objects = new Set<Pointer>()
  let [all, unmapped, unseen, chinese] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const code = functions.FPDFText_GetUnicode(textPage, i)
    const drawn = functions.FPDFText_GetTextObject(textPage, i)
    const before = glyphs.at(-1)
    if (drawn === 0 || (code <= space && functions.FPDFText_IsGenerated(textPage, i) === 1)) {
      if (code !== space) glyphs.push(null)
      else if (before)
        glyphs.push({
          ...before,
          text: ' ',
          x: before.end,
          ink: [before.end, before.end],
          made: true,
          begins: false
        })
      continue
    }
    const isNew = drawn !== object
    if (isNew || style === null) {
      object = drawn
      objects.add(object)
      style = styleOf(scene, {index: i, object})
    }
    const {x, end, y, ink, shows} = placeOf(scene, {index: i, code, style})
    const named = functions.FPDFText_HasUnicodeMapError(textPage, i) === 1 ? lost : letterOf(code)
    all++
    if (style.isUnseen) unseen++
    // What has no name is nothing, unless it shows or takes room: then it is a letter whose name was lost.
    if (!shows && (named === '' || (named === lost && end - x < 0.02 * style.size))) continue
    const text = named || lost
    if (text === lost) unmapped++
    if (isFullWidth(code)) chinese++
    // The letters of one ligature stand at one place.
    if (!isNew && before && !before.made && before.x === x && before.end === end && before.y === y)
      glyphs[glyphs.length - 1] = {...before, text: before.text + text}
    else {
      const {size, font, turn} = style
      glyphs.push({text, x, end, ink, y, size, font, turn, made: false, begins: isNew})
    }
  }
  return {glyphs, count: all, unmapped, unseen, objects, isChinese: chinese > 0}
}

const space = 0x20
/** Where the font names no letter, the library gives a number that may happen to be that of one. */
const lost = '\uFFFD'
/** A hyphen at the end of a line, for which the library gives a code of its own. */
const lineHyphen = 2

const letterOf = (code: number): string => {
  if (code === lineHyphen || code === 0xad) return '-'
  if (code === 9 || code === 0xa0) return ' '
  if (code < space || (code >= 0x7f && code < 0xa0)) return ''
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\uFFFD' : String.fromCodePoint(code)
}

const styleOf = (
  {pdfium: {functions, memory}, textPage, scratch, fonts}: Scene,
  {index, object}: {readonly index: number; readonly object: Pointer}
): Style => {
  functions.FPDFText_GetMatrix(textPage, index, scratch)
  const at = scratch >> 2
  const [a = 1, b = 0, c = 0, d = 1] = memory.HEAPF32.subarray(at, at + 4)
  // Some writers stretch one axis; the smaller scale is the size that is seen.
  const scale = Math.min(Math.hypot(a, b), Math.hypot(c, d)) || Math.hypot(a, b) || 1
  const turn = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4
  functions.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)
  const [x, y] = upright(turn, memory.HEAPF64[scratch >> 3] ?? 0, memory.HEAPF64[(scratch >> 3) + 1] ?? 0)
  functions.FPDFText_GetLooseCharBox(textPage, index, scratch)
  const size = functions.FPDFText_GetFontSize(textPage, index) * scale
  return {
    size,
    font: fonts.nameOf(object),
    turn,
    isUnseen: fonts.isUnseen(object),
    y,
    isBoxed: turn === 0 && b === 0 && Math.abs((memory.HEAPF32[at] ?? 0) - x) < 0.001 * size
  }
}

const placeOf = (
  {pdfium: {functions, memory}, textPage, scratch}: Scene,
  {index, code, style}: {readonly index: number; readonly code: number; readonly style: Style}
): Pick<Glyph, 'x' | 'end' | 'y' | 'ink'> & {readonly shows: boolean} => {
  const {turn, size, isBoxed} = style
  const [at, box] = [scratch >> 3, scratch >> 2]
  functions.FPDFText_GetLooseCharBox(textPage, index, scratch)
  const stated = memory.HEAPF32[box + ([2, 1, 0, 3][turn] ?? 2)] ?? 0
  let [x, y] = [memory.HEAPF32[box] ?? 0, style.y]
  if (!isBoxed) {
    functions.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8)
    ;[x, y] = upright(turn, memory.HEAPF64[at] ?? 0, memory.HEAPF64[at + 1] ?? 0)
  }
  const end = Math.max(x, turn < 2 ? stated : -stated)
  if (isPlain(code) || isFullWidth(code)) return {x, end, y, ink: [x, end], shows: true}
  functions.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  const across = at + (turn % 2 === 0 ? 0 : 2)
  const upward = at + (turn % 2 === 0 ? 2 : 0)
  const [from, to] = [memory.HEAPF64[across] ?? 0, memory.HEAPF64[across + 1] ?? 0]
  const ink = turn < 2 ? ([from, to] as const) : ([-to, -from] as const)
  const shows = Math.abs((memory.HEAPF64[upward + 1] ?? 0) - (memory.HEAPF64[upward] ?? 0)) > 0.05 * size
  // Where the library gives a usual character for a rare one, it gives the width of that.
  const isTooWide = end - ink[1] > 0.35 * size && !isArabic(code)
  return {x, end: isTooWide ? ink[1] + 0.05 * size : end, y, ink, shows}
}

const isArabic = (code: number): boolean => code >= 0x590 && code < 0x900

/** Latin, Greek and Cyrillic letters, figures and the usual signs are seen where they stand. */
const isPlain = (code: number): boolean => (code > space && code < 0x300) || (code >= 0x370 && code < 0x530)

/** Chinese signs fill a square, of which commas and brackets use one half. */
const isFullWidth = (code: number): boolean => (code >= 0x2e80 && code < 0xfb00) || code >= 0xfe30
