import type {Block, Document} from '../../domain/document.js'
import type {Piece} from './reading.js'

/** What stands between two blocks. */
const between = '\n\n'

type Assembled = Pick<Document, 'text' | 'blocks' | 'pageStarts'>

/**
 * Lay pieces end to end. Blocks are in order, never overlap, and are never empty or padded;
 * the text holds no control character but the line breaks between blocks, and no lone surrogate.
 */
export const assemble = (pieces: readonly Piece[]): Assembled => {
  const texts: string[] = []
  const blocks: Block[] = []
  // Pieces without text are no blocks, so a block may have another number than its piece.
  const numbers: number[] = []
  const pageStarts: {readonly page: number; readonly start: number}[] = []
  let offset = 0
  const begin = (page: number, start: number) => {
    // Of a page that would begin and end in one place there is no text.
    while ((pageStarts.at(-1)?.start ?? -1) >= start) pageStarts.pop()
    if (pageStarts.at(-1)?.page !== page) pageStarts.push({page, start})
  }
  for (const piece of pieces) {
    const clean = cleanText(piece.text)
    const text = clean.trim()
    numbers.push(text === '' ? -1 : blocks.length)
    if (text === '') continue
    const padding = clean.length - clean.trimStart().length
    if (piece.page !== null) begin(piece.page, offset)
    for (const {page, at} of piece.pageBreaks ?? [])
      begin(page, offset + Math.min(Math.max(at - padding, 0), text.length))
    blocks.push(blockOf(piece, offset, offset + text.length))
    texts.push(text)
    offset += text.length + between.length
  }
  return {text: texts.join(between), blocks: blocks.map(block => withBlock(block, numbers)), pageStarts}
}

const blockOf = ({kind, page, number, level, of, boxes}: Piece, start: number, end: number): Block => ({
  kind,
  start,
  end,
  page,
  ...(number === undefined ? {} : {number}),
  ...(level === undefined ? {} : {level}),
  ...(of === undefined ? {} : {of}),
  ...(boxes === undefined ? {} : {boxes: [...boxes]})
})

/** With the number of the block whose mark it explains, in place of the number of its piece. */
const withBlock = ({of, ...block}: Block, numbers: readonly number[]): Block => {
  const number = of === undefined ? -1 : (numbers[of] ?? -1)
  return number < 0 ? block : {...block, of: number}
}

/** Every control character and line break becomes one space, so that offsets hold. */
const cleanText = (text: string): string =>
  // U+FEFF is a byte-order mark wherever it stands; noncharacters are not text.
  text.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/[\p{Cc}\u2028\u2029\uFEFF\uFFFE\uFFFF]/gu, ' ')
