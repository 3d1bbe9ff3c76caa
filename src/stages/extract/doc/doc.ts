import * as cfb from 'cfb'
import {failed, type Outcome, outcome} from '../../../domain/outcome.js'
import {hiddenNotes, lossNotes} from '../loss/notes.js'
import type {Piece, Reader, Reading} from '../reading.js'
import {
  BadBinary,
  bytesAt,
  type FileHead,
  fileHead,
  positionsIn,
  type TextName,
  tables,
  textNames
} from './binary.js'
import {docLists} from './lists.js'
import {type DocNote, docNotes} from './marks.js'
import {textPieces} from './pieces.js'
import {characterForms, paragraphForms} from './runs.js'
import {storyBetween} from './story.js'
import {docStyles} from './styles.js'
import {docReader, type LeftOut} from './text.js'

/**
 * A Word file of the old binary kind (Word 97 to 2003) as it is printed: headings, paragraphs, lists with their
 * numbers, table cells, notes with their marks; text boxes after the text; headers and footers as furniture.
 */
export const readDoc: Reader = async ({name, bytes}) => {
  try {
    const streams = streamsOf(bytes)
    const head = fileHead(streams('WordDocument'))
    if (head.isEncrypted)
      return failed('encrypted', `${name} is protected with a password; ask for a copy without one.`)
    if (head.version < firstKnown)
      return failed(
        'unsupported-type',
        `${name} is a Word file from before Word 97; open it in the program that made it and save it as PDF or Word (.docx).`
      )
    return readingOf(name, head, streams)
  } catch (error) {
    if (error instanceof BadBinary || error instanceof RangeError)
      return failed('corrupt', `${name} is damaged and cannot be read as a Word file; ask for it again.`)
    throw error
  }
}

/** Word 97. */
const firstKnown = 0xc1

type Streams = (name: string) => Buffer

const streamsOf = (bytes: Uint8Array): Streams => {
  const container = containerOf(bytes)
  return name => {
    const content = cfb.find(container, name)?.content
    if (content === undefined) throw new BadBinary(`it has no stream ${name}`)
    return Buffer.from(content)
  }
}

/** The library throws plain errors; all that come from it mean that the container is not sound. */
const containerOf = (bytes: Uint8Array): ReturnType<typeof cfb.read> => {
  try {
    return cfb.read(Buffer.from(bytes), {type: 'buffer'})
  } catch (error) {
    throw new BadBinary('its container is damaged', {cause: error})
  }
}

const readingOf = (name: string, head: FileHead, streams: Streams): Outcome<Reading> => {
  const stream = streams('WordDocument')
  const table = streams(head.tableStream)
  const leftOut: LeftOut = {hidden: [], symbols: 0}
  const read = docReader(
    {
      characterAt: characterForms(stream, table, head),
      paragraphAt: paragraphForms(stream, table, head),
      styleOf: docStyles(bytesAt(table, head.table(tables.styles))),
      lists: docLists(table, head)
    },
    leftOut
  )
  const pieces = textPieces(stream, table, head)
  const storyOf = (text: TextName, from = 0, to = head.lengths[text]) =>
    storyBetween(pieces, startOf(head, text) + from, startOf(head, text) + to)
  const notesOf = (kind: 'footnote' | 'endnote') => docNotes(table, head, kind)
  const notes = {footnotes: notesOf('footnote'), endnotes: notesOf('endnote')}
  const plain = {marks: new Map<number, string>(), mark: ''}
  const noteTexts = (text: 'footnotes' | 'endnotes') =>
    notes[text].flatMap(({mark, start, end}) =>
      read({...plain, story: storyOf(text, start, end), kind: 'note', mark})
    )
  const margin = headerBounds(table, head).map(({start, end, isFooter}) => ({
    isFooter,
    pieces: read({...plain, story: storyOf('headers', start, end), kind: 'furniture'})
  }))
  const margins = (isFooter: boolean) =>
    unique(margin.filter(part => part.isFooter === isFooter).flatMap(part => part.pieces))
  const marks = new Map([...notes.footnotes, ...notes.endnotes].map(markAt))
  const all = [
    ...margins(false),
    ...read({story: storyOf('main'), kind: 'text', marks, mark: ''}),
    ...read({...plain, story: storyOf('boxes'), kind: 'text'}),
    ...noteTexts('footnotes'),
    ...noteTexts('endnotes'),
    ...read({...plain, story: storyOf('headerBoxes'), kind: 'furniture'}),
    ...margins(true)
  ]
  return outcome({pieces: all, pageCount: null, pages: [], doubtful: [], title: null}, [
    ...lossNotes(name, {letters: 0, symbols: leftOut.symbols}),
    ...hiddenNotes(name, 'formatted as hidden', [leftOut.hidden.join('')])
  ])
}

const markAt = ({position, mark}: DocNote) => [position, mark] as const

const startOf = ({lengths}: FileHead, text: TextName): number =>
  textNames.slice(0, textNames.indexOf(text)).reduce((sum, before) => sum + lengths[before], 0)

/** After six separators of notes, each section has six parts: headers and footers of even, odd and first pages. */
const headerBounds = (table: Buffer, head: FileHead) => {
  const bounds = positionsIn(bytesAt(table, head.table(tables.headers)), 0)
  return bounds.slice(separators, -1).map((start, at) => ({
    start,
    end: bounds[separators + at + 1] ?? start,
    isFooter: [2, 3, 5].includes(at % 6)
  }))
}

const separators = 6

const unique = (pieces: readonly Piece[]): readonly Piece[] => [
  ...new Map(pieces.map(piece => [piece.text, piece])).values()
]
