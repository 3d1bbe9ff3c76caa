import type {TextPiece} from './pieces.js'

/** A stretch of the text with the place of every character's first byte. */
export type DocStory = {
  readonly text: string
  readonly byteAt: (index: number) => number
  /** What fields make of a character. */
  readonly fieldAt: (index: number) => FieldPart
}

/** The code of a field is not printed; the result of one may be a line of contents or a count of pages. */
export type FieldPart = 'text' | 'code' | 'contents' | 'page-count'

/** The characters from one position up to another. */
export const storyBetween = (pieces: readonly TextPiece[], start: number, end: number): DocStory => {
  const parts: {
    readonly text: string
    readonly first: number
    readonly piece: TextPiece
    readonly skipped: number
  }[] = []
  let length = 0
  for (const piece of pieces) {
    const from = Math.max(start, piece.start) - piece.start
    const to = Math.min(end, piece.start + piece.text.length) - piece.start
    if (from >= to) continue
    parts.push({text: piece.text.slice(from, to), first: length, piece, skipped: from})
    length += to - from
  }
  const text = parts.map(part => part.text).join('')
  let last = 0
  const byteAt = (index: number): number => {
    while (last > 0 && (parts[last]?.first ?? 0) > index) last -= 1
    while (last + 1 < parts.length && (parts[last + 1]?.first ?? 0) <= index) last += 1
    const part = parts[last]
    return part === undefined ? 0 : part.piece.at + (part.skipped + index - part.first) * part.piece.width
  }
  const fields = fieldsOf(text)
  return {text, byteAt, fieldAt: index => kinds[fields[index] ?? 0] ?? 'text'}
}

const kinds: readonly FieldPart[] = ['text', 'code', 'contents', 'page-count']
const [begins, separates, ends] = ['\u0013', '\u0014', '\u0015']

/** For every character the kind of its field; a field that never ends is none. */
const fieldsOf = (text: string): Uint8Array => {
  const found = new Uint8Array(text.length)
  const open: {readonly at: number; result: number | null}[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    const field = open.at(-1)
    if (sign === begins) open.push({at, result: null})
    else if (sign === separates && field !== undefined) field.result ??= at
    else if (sign === ends && field !== undefined) {
      open.pop()
      const result = field.result ?? at
      const kind = resultKind(text.slice(field.at + 1, result))
      if (kind > 0) for (let inside = result; inside < at; inside++) found[inside] ||= kind
      found.fill(1, field.at, result + 1)
      found[at] = 1
    }
  }
  return found
}

const resultKind = (code: string): number => {
  if (/^\s*TOC\b/i.test(code)) return 2
  return /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i.test(code) ? 3 : 0
}
