import {Readability} from '@mozilla/readability'
import {failed, outcome} from '../../../domain/outcome.js'
import type {Piece, Reader} from '../reading.js'
import {decodeText} from '../text/decode.js'
import {piecesOfDom} from './blocks.js'
import {parseDom} from './dom.js'

/** A web page: its article, or the whole body where the article would leave out more than half of the words. */
export const readHtml: Reader = async ({name, bytes}) => {
  const html = decodeText(bytes, charsetOf(bytes))
  if (depthOf(html) > deepest)
    return failed('corrupt', `${name} is HTML nested too deep to be read; ask for another copy.`)
  try {
    const page = parseDom(html)
    const title = page.querySelector('title')?.textContent?.trim() ?? ''
    const whole = piecesOfDom(page.body, {listNumbers: true})
    // It takes the tree apart, so it gets the last look.
    const article = new Readability(page).parse()?.content ?? ''
    const read = article === '' ? [] : piecesOfDom(parseDom(article).body, {listNumbers: true})
    const pieces = lengthOf(read) * 2 >= lengthOf(whole) ? read : whole
    return outcome({
      pieces: withHeadline(pieces, whole),
      pageCount: null,
      pagesRead: 0,
      title: title === '' ? null : title
    })
  } catch (error) {
    // The parser may still nest deeper than the tags say, which exhausts the stack.
    if (error instanceof RangeError)
      return failed('corrupt', `${name} is HTML nested too deep to be read; ask for another copy.`)
    throw error
  }
}

/** The article leaves out a headline that only repeats the title of the page; it is part of what is said. */
const withHeadline = (pieces: readonly Piece[], whole: readonly Piece[]): readonly Piece[] => {
  const [headline, second] = whole.filter(({kind, level}) => kind === 'heading' && level === 1)
  const lost =
    headline !== undefined && second === undefined && pieces.every(({text}) => text !== headline.text)
  return lost ? [headline, ...pieces] : pieces
}

/** Real pages stay below 100; the parser's time grows with the square. */
const deepest = 1_000

/** How deep the tags nest, by those that must be closed. */
const depthOf = (html: string): number => {
  let depth = 0
  let most = 0
  for (const [, close] of html.matchAll(
    /<(\/?)(?:div|span|section|article|table|ul|ol|b|i|em|font|strong|a)\b/gi
  )) {
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1
    most = Math.max(most, depth)
  }
  return most
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, {text}) => sum + text.length, 0)

const charsetOf = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  )?.[1]
