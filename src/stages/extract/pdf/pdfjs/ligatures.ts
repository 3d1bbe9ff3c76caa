import type {Operators} from './library.js'

/** The operator that shows text, by its number in PDF.js. */
const showText = 44

/** What each glyph stands for, in the order drawn. */
export const glyphsOf = ({fnArray, argsArray}: Operators): readonly string[] => {
  const shown = argsArray.filter((_, i) => fnArray[i] === showText).flatMap(args => args?.[0] ?? [])
  return shown.filter(isGlyph).map(glyph => glyph.unicode)
}

const isGlyph = (value: unknown): value is {readonly unicode: string} =>
  typeof value === 'object' && value !== null && 'unicode' in value && typeof value.unicode === 'string'

/**
 * Undo the swap inside ligatures. The library turns a right-to-left string round character by character, so that
 * the one glyph lam-alef comes out as alef-lam; the glyphs as drawn say where that happened.
 */
export const unswapLigatures = (words: readonly string[], glyphs: readonly string[]): readonly string[] => {
  // A glyph may even stand for words in two scripts; each is taken by itself.
  const drawn = glyphs
    .flatMap(glyph => glyph.match(/[\p{Script=Arabic}\p{M}]+|\s+|[^\p{Script=Arabic}\p{M}\s]+/gu) ?? [])
    .filter(part => part.trim() !== '')
  const text = drawn.join('')
  const starts = new Map<number, string>()
  let at = 0
  for (const glyph of drawn) {
    if (glyph.length > 1 && /^[\p{Script=Arabic}\p{M}]+$/u.test(glyph)) starts.set(at, glyph)
    at += glyph.length
  }
  if (starts.size === 0) return words
  let cursor = 0
  return words.map(word => {
    if (!/\p{Script=Arabic}{2}/u.test(word)) return word
    const pieces = word.split(/(\s+)/)
    // The last word of a string is drawn first.
    for (let i = pieces.length - 1; i >= 0; i--) {
      const piece = pieces[i] ?? ''
      if (piece.trim() === '') continue
      const visual = [...piece].toReversed().join('')
      const found = text.indexOf(visual, cursor)
      // Further off than a line it is another word that looks the same.
      if (found < 0 || found - cursor > 400) continue
      pieces[i] = logicalWord(visual, found, starts)
      cursor = found + visual.length
    }
    return pieces.join('')
  })
}

const logicalWord = (visual: string, offset: number, ligatures: ReadonlyMap<number, string>): string => {
  let word = ''
  for (let i = 0; i < visual.length; ) {
    const glyph = ligatures.get(offset + i)
    const whole = glyph !== undefined && visual.startsWith(glyph, i) ? glyph : (visual[i] ?? '')
    word = whole + word
    i += whole.length
  }
  return word
}
