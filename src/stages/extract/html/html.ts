import {failed, outcome} from '../../../domain/outcome.js'
import {hiddenNotes} from '../loss/notes.js'
import type {Reader} from '../reading.js'
import {encodedText} from '../text/encoded-text.js'
import {piecesOfDom} from './blocks.js'
import {parseDom} from './dom.js'

/** A web page: all the text that its readers see; only links in menus and in lists at its edges are furniture. */
export const readHtml: Reader = async ({name, bytes}) => {
  const text = await encodedText(name, bytes, charsetOf(bytes))
  if ('failure' in text) return text
  const html = text.value
  if (depthOf(html) > deepest)
    return failed('corrupt', `${name} is HTML nested too deep to be read; ask for another copy.`)
  try {
    const page = parseDom(html)
    const title = page.querySelector('title')?.textContent?.trim() ?? ''
    const {pieces, unseen} = piecesOfDom(page)
    return outcome({pieces, pageCount: null, pages: [], doubtful: [], title: title === '' ? null : title}, [
      ...text.notes,
      ...hiddenNotes(name, 'that the page does not show', unseen)
    ])
  } catch (error) {
    // The parser may still nest deeper than the tags say, which exhausts the stack.
    if (error instanceof RangeError)
      return failed('corrupt', `${name} is HTML nested too deep to be read; ask for another copy.`)
    throw error
  }
}

/** Real pages stay below 100; the parser's time grows with the square. */
const deepest = 1_000

/** Elements that need no closing tag, so that their tags do not nest. */
const unclosed = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot colgroup option optgroup rp rt html head body'.split(
    ' '
  )
)

/** How deep the tags nest, by those that must be closed. */
const depthOf = (html: string): number => {
  let depth = 0
  let most = 0
  for (const [, close, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9:-]*)/gi)) {
    if (unclosed.has(name.toLowerCase())) continue
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1
    most = Math.max(most, depth)
  }
  return most
}

/** What the page says of its encoding, in its own words or in those of XML. */
const charsetOf = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048))
  const meta = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]
  return meta ?? /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]
}
