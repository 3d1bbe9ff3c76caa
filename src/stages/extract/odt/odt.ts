import path from 'node:path'
import {failed, type Outcome, outcome} from '../../../domain/outcome.js'
import {lettersMissing} from '../loss/letters.js'
import {hiddenNotes, lossNotes} from '../loss/notes.js'
import type {Reader, Reading} from '../reading.js'
import {openParts, type Parts} from '../zip/parts.js'
import {BadXml, elementsIn, firstAt, textIn, type XmlElement} from '../zip/xml-tree.js'
import {entriesOf} from './entries.js'
import {dropped} from './inline.js'
import {odfListStyles} from './lists.js'
import {parseOdf} from './odf-xml.js'
import {piecesOfOdf} from './pieces.js'
import {odfMargins, odfStyles} from './styles.js'

/**
 * An OpenDocument text as it is printed: headings, paragraphs, lists with their numbers, table cells and notes with
 * their marks; headers, footers and tables of contents as furniture. No letter is lost without a note.
 */
export const readOdt: Reader = async file => {
  const opened = await openParts(file)
  if ('failure' in opened) return opened
  const {name} = file
  if (/<[\w:]*encryption-data\b/.test(opened.value.xml.get('META-INF/manifest.xml') ?? ''))
    return failed('encrypted', `${name} is protected with a password; ask for a copy without one.`)
  try {
    return readingOf(name, opened.value)
  } catch (error) {
    if (error instanceof BadXml || error instanceof RangeError)
      return failed(
        'corrupt',
        `${name} is damaged and cannot be read as an OpenDocument text; ask for it again.`
      )
    throw error
  }
}

const readingOf = (name: string, {xml}: Parts): Outcome<Reading> => {
  const content = parseOdf(xml.get('content.xml'))
  const text = firstAt(content, 'office:body', 'office:text')
  if (text === undefined) return failed('corrupt', `${name} holds no text document; ask for it again.`)
  const common = parseOdf(xml.get('styles.xml'))
  const styles = odfStyles([common, content])
  const {headers, footers} = odfMargins(common, styles.masterPages)
  const objectAt = (address: string) => parseOdf(xml.get(path.posix.join(address, 'content.xml')))
  const source = {styles, entries: entriesOf(odfListStyles([common, content])), objectAt}
  const texts = [
    ...headers.map(header => piecesOfOdf(header, 'furniture', source)),
    piecesOfOdf(text, 'text', source),
    ...footers.map(footer => piecesOfOdf(footer, 'furniture', source))
  ]
  const pieces = texts.flatMap(({pieces}) => pieces)
  const hidden = texts.flatMap(({hidden}) => hidden)
  const written = [text, ...headers, ...footers].flatMap(writtenIn)
  const letters = lettersMissing(written, [...pieces.map(({text}) => text), ...hidden])
  return outcome({pieces, pageCount: null, pages: [], doubtful: [], title: titleOf(xml.get('meta.xml'))}, [
    ...lossNotes(name, {letters}),
    ...hiddenNotes(name, 'that are hidden', hidden)
  ])
}

/** Every text of a paragraph, but for what is no text of the document. */
const writtenIn = (element: XmlElement): readonly string[] => {
  if (dropped.has(element.name)) return []
  const inside = elementsIn(element).flatMap(writtenIn)
  const holdsText = inline.test(element.name)
  return holdsText ? [...inside, ...element.children.filter(child => typeof child === 'string')] : inside
}
const inline = /^text:(?:p|h|span|a|[a-z-]+)$/

const titleOf = (meta: string | undefined): string | null => {
  const title = firstAt(parseOdf(meta), 'office:meta', 'dc:title')
  const text = title === undefined ? '' : textIn(title).trim()
  return text === '' ? null : text
}
