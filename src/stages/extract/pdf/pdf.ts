import type {Note} from '../../../domain/errors.js'
import {failed, outcome} from '../../../domain/outcome.js'
import type {Reader} from '../reading.js'
import {layOut} from './layout/layout.js'
import {linesOf} from './layout/lines/lines.js'
import {verticalOf} from './layout/lines/vertical.js'
import {type OpenPdf, openPdf} from './open.js'
import {type PageLayer, type PageRead, pageRead} from './page-read.js'
import type {JudgedPage} from './two-readings.js'

/**
 * A PDF by its text layer, and where a page was recognised from its picture, by that. Pages with no text, or none
 * that is a language, are doubtful until they are recognised.
 */
export const readPdf: Reader = async ({name, bytes, limits, recognised}) => {
  const opened = await openPdf(name, bytes)
  if ('failure' in opened) return opened
  const pdf = opened.value
  try {
    if (pdf.pageCount > limits.pages)
      return failed('too-large', `${name} has ${pdf.pageCount} pages, over the limit of ${limits.pages}.`)
    const layers = await readLayers(pdf, limits.textLength)
    if (layers === null)
      return failed('too-large', `${name} holds over ${limits.textLength} characters, the limit; split it.`)
    if (layers.length === 0)
      return failed('no-text', `${name} has no pages; check that it is the right file.`)
    const seen = new Map(recognised.map(page => [page.page, page]))
    const pages = layers.map(layer => pageRead(layer, seen.get(layer.number)))
    return outcome(
      {
        pieces: layOut(
          pages.map(({lines}) => lines),
          font => boldName.test(font)
        ),
        pageCount: pdf.pageCount,
        pages: pages.map(({reading}) => reading),
        doubtful: pages.flatMap(({doubtful}) => doubtful ?? []),
        title: pdf.title
      },
      notesOf(pages)
    )
  } finally {
    await pdf.close()
  }
}

/** Pages that have one reason, such as those of a file that was given up, are noted once. */
const notesOf = (pages: readonly PageRead[]): readonly Note[] => [
  ...new Map(pages.flatMap(({note}) => (note === undefined ? [] : [[note.message, note]]))).values()
]

const boldName = /bold|black|heavy|semibold|demi/i

/** The text layer of every page in order, or null once the text is longer than the limit. */
const readLayers = async (pdf: OpenPdf, textLength: number): Promise<readonly PageLayer[] | null> => {
  const layers: PageLayer[] = []
  let length = 0
  for (let number = 1; number <= pdf.pageCount; number++) {
    const layer = layerOf(await pdf.page(number), number)
    length += layer.lines.reduce((sum, {text}) => sum + text.length, 0)
    if (length > textLength) return null
    layers.push(layer)
  }
  return layers
}

/** A page that cannot be read has no layer; what is drawn on it is not known. */
const layerOf = (page: JudgedPage | null, number: number): PageLayer => {
  if (page === null) return {number, view: [], lines: [], trusted: false, unseen: 0, drawing: 'some'}
  const {groups, ...layer} = page
  const vertical = verticalOf(groups.flatMap(({runs}) => runs))
  if (vertical !== null) {
    const lines = [vertical.rows, vertical.columns].flatMap(runs => linesOf(runs, number))
    return {...layer, lines, vertical: true}
  }
  return {...layer, lines: groups.flatMap(({runs}) => linesOf(runs, number))}
}
