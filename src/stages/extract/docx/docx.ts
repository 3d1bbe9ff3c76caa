import mammoth from 'mammoth'
import {failed, type Outcome, outcome} from '../../../domain/outcome.js'
import {parseDom} from '../html/dom.js'
import {lettersMissing} from '../loss/letters.js'
import {besideNotes, hiddenNotes, lossNotes} from '../loss/notes.js'
import type {Reader, Reading} from '../reading.js'
import {openParts, type Parts} from '../zip/parts.js'
import {BadXml, type XmlElement} from '../zip/xml-tree.js'
import {listFinder} from './lists.js'
import {marginsOf} from './margins.js'
import {markedUp, ownStyles} from './markup.js'
import {notesOf} from './notes.js'
import {openPackage, type WordPackage} from './package.js'
import {piecesOfPage} from './pieces.js'
import {type Shown, shownIn} from './shown/shown.js'
import {writtenIn} from './shown/written.js'
import {stylesOf} from './styles.js'

/**
 * A Word file as it is printed: headings, paragraphs, lists with their numbers, table cells and notes with their
 * marks; headers, footers and tables of contents as furniture. No letter is lost without a note.
 */
export const readDocx: Reader = async file => {
  const opened = await openParts(file)
  if ('failure' in opened) return opened
  try {
    return await readingOf(file.name, opened.value)
  } catch (error) {
    if (error instanceof BadXml || error instanceof RangeError)
      return failed('corrupt', `${file.name} is damaged and cannot be read as a Word file; ask for it again.`)
    throw error
  }
}

const readingOf = async (name: string, parts: Parts): Promise<Outcome<Reading>> => {
  const opened = openPackage(parts)
  if (opened === null) return failed('corrupt', `${name} holds no Word document; ask for it again.`)
  const {xml, sources, unshown} = printedText(opened)
  const {value, messages} = await mammoth.convertToHtml(inputOf(xml), {
    styleMap,
    includeDefaultStyleMap: false
  })
  const pieces = piecesOfPage(parseDom(value).body)
  const texts = [...pieces.map(({text}) => text), ...unshown.hidden, ...unshown.codes]
  const notes = [
    ...lossNotes(name, {
      letters: lettersMissing(sources.flatMap(writtenIn), texts),
      symbols: messages.filter(({message}) => message.includes('unsupported character')).length
    }),
    ...hiddenNotes(name, 'formatted as hidden', unshown.hidden),
    ...besideNotes(name, opened.beside)
  ]
  return outcome({pieces, pageCount: null, pages: [], doubtful: [], title: opened.title}, notes)
}

type Printed = {
  readonly xml: string
  readonly sources: readonly XmlElement[]
  readonly unshown: Pick<Shown, 'hidden' | 'codes'>
}

/** The text in the order of reading: headers, the text itself, its notes, footers. */
const printedText = (opened: WordPackage): Printed => {
  const styles = stylesOf(opened.styles)
  const {headers, footers} = marginsOf(opened)
  const body = shownIn(opened.main, {styles, inMargin: false})
  const notes = notesOf(body.blocks, opened)
  const margin = (part: XmlElement) => ({source: part, mark: null, kind: 'furniture' as const})
  const told = [
    ...headers.map(margin),
    {source: opened.main, mark: null, kind: 'text' as const},
    ...[...notes.values()].map(({body, mark}) => ({source: body, mark, kind: 'note' as const})),
    ...footers.map(margin)
  ]
  const stories = told.map(({source, mark, kind}) => ({
    ...(source === opened.main ? body : shownIn(source, {styles, inMargin: kind === 'furniture'})),
    mark,
    kind
  }))
  return {
    xml: markedUp(stories, {styles, notes, listOf: listFinder(opened.numbering, styles)}),
    sources: told.map(({source}) => source),
    unshown: {hidden: stories.flatMap(({hidden}) => hidden), codes: stories.flatMap(({codes}) => codes)}
  }
}

const headings = [1, 2, 3, 4, 5, 6].map(level => `p.${ownStyles.heading}${level} => h${level}:fresh`)
const styleMap = [
  ...headings,
  `p.${ownStyles.entry} => p.entry:fresh`,
  `p.${ownStyles.furniture} => p.furniture:fresh`,
  `p.${ownStyles.note} => p.note:fresh`,
  `r.${ownStyles.label} => span.label`
]

/** One part as the library's own kind of open zip, so that it neither inflates nor follows anything. */
const inputOf = (xml: string): {buffer: Buffer} => {
  const parts = new Map([['word/document.xml', xml]])
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string) => parts.get(name) ?? '',
    write: () => undefined
  }
  // Its types do not list `file`, which stands beside `path` and `buffer` in its lib/unzip.js.
  return {file} as unknown as {buffer: Buffer}
}
