import type {RecognisedPage} from '../../domain/document.js'
import {failed, type Outcome, outcome} from '../../domain/outcome.js'
import {glyphsOf} from '../extract/pdf/pdfium/glyphs.js'
import {isLibraryFault, openDocument} from '../extract/pdf/pdfium/library.js'
import {type Picture, pictureOf} from '../extract/pdf/pdfium/picture.js'
import type {PageWanted, SourceFile} from '../stage.js'
import {bearsInk} from './ink.js'
import {dataFileOf, type FindData, remedyFor} from './languages/language-data.js'
import {recognisedLines} from './lines.js'
import {whitened} from './paper.js'
import {type PictureRead, type Readings, readPicture, sound} from './read-picture.js'

/** Of what is less sure than this, most words are wrong; a page in another script has a third. */
const leastConfidence = 0.5

/**
 * Recognise one page of a PDF from its picture. Runs in the sandbox. The same bytes and page always give the same
 * outcome where the same data is installed; what could not be read is never given as text.
 */
export const recognisePage = async (
  {name, bytes}: SourceFile,
  {page, language}: PageWanted,
  findData: FindData = dataFileOf
): Promise<Outcome<RecognisedPage>> => {
  const seen = await drawn(bytes, page)
  if (seen === null) return failed('corrupt', `Page ${page} of ${name} cannot be drawn; ask for it again.`)
  const {picture, layer} = seen
  if (!bearsInk(picture)) return outcome({...emptyPage(page, picture), blank: true})
  const {best, missing} = await readPicture(picture, {thought: language, layer, findData})
  const enough = missing === null ? leastConfidence : sound
  if (best !== null && best.confidence >= enough) return outcome(pageOf(page, {picture, read: best}))
  return outcome({
    ...emptyPage(page, picture),
    trouble: troubleOf(`Page ${page} of ${name}`, {best, missing})
  })
}

/** The picture of a page on white paper, and the letters of its own text; null where file or page cannot be drawn. */
const drawn = async (
  bytes: Uint8Array,
  number: number
): Promise<{readonly picture: Picture; readonly layer: string} | null> => {
  const document = await openDocument(bytes)
  if ('trouble' in document) return null
  try {
    const picture = pictureOf(document, number)
    const glyphs = document.withPage(number, page => glyphsOf(document.pdfium, page).glyphs) ?? []
    document.close()
    const layer = glyphs.map(glyph => glyph?.text ?? ' ').join('')
    return picture === null ? null : {picture: whitened(picture), layer}
  } catch (error) {
    if (isLibraryFault(error)) return null
    throw error
  }
}

const emptyPage = (page: number, {width, height, dpi}: Picture): RecognisedPage => ({
  page,
  language: 'und',
  width: (width * 72) / dpi,
  height: (height * 72) / dpi,
  blank: false,
  confidence: 0,
  lines: [],
  trouble: null
})

const pageOf = (
  page: number,
  {picture, read}: {readonly picture: Picture; readonly read: PictureRead}
): RecognisedPage => {
  const {width, height, ...empty} = emptyPage(page, picture)
  const upright = read.turn % 2 === 0 ? {width, height} : {width: height, height: width}
  return {
    ...empty,
    ...upright,
    language: read.sure ? read.language : 'und',
    confidence: read.confidence,
    lines: recognisedLines(read.lines, picture.dpi)
  }
}

/** Why nothing of a page is given: what is missing on this machine, or what is wrong with the page. */
const troubleOf = (page: string, {best, missing}: Readings): string => {
  if (missing !== null)
    return `${page} is a picture, and what is needed to recognise ${languageName(missing)} is not on this machine; ${remedyFor(missing)}.`
  if (best === null || best.lines.length === 0)
    return `${page} bears ink in which no words were found; look at the page.`
  const sureness = Math.round(best.confidence * 100)
  return `${page} is a picture in which words are recognised with a confidence of ${sureness} % only; ask for a better copy.`
}

const languageName = (language: string): string =>
  new Intl.DisplayNames(['en'], {type: 'language'}).of(language) ?? language
