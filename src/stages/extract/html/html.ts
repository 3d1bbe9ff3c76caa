import {Readability} from '@mozilla/readability'
import {failed, outcome} from '../../../domain/outcome.js'
import type {Piece, Reader} from '../reading.js'
import {decodeText} from '../text/decode.js'
import {piecesOfDom} from './blocks.js'
import {parseDom} from './dom.js'

/** A web page: its article, or the whole body where the article would leave out more than half of the words. */
export const readHtml: Reader = async ({name, bytes}) => {
  const html = decodeText(bytes, charsetOf(bytes))
  try {
    const page = parseDom(html)
    const title = page.querySelector('title')?.textContent?.trim() ?? ''
    const whole = piecesOfDom(page.body, {listNumbers: true})
    // It takes the tree apart, so it gets the last look.
    const article = new Readability(page).parse()?.content ?? ''
    const read = article === '' ? [] : piecesOfDom(parseDom(article).body, {listNumbers: true})
    const pieces = lengthOf(read) * 2 >= lengthOf(whole) ? read : whole
    return outcome({pieces, pageCount: null, pagesRead: 0, title: title === '' ? null : title})
  } catch (error) {
    // Elements nested thousands deep exhaust the stack.
    if (error instanceof RangeError)
      return failed('corrupt', `${name} is HTML nested too deep to be read; ask for another copy.`)
    throw error
  }
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, {text}) => sum + text.length, 0)

const charsetOf = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  )?.[1]
