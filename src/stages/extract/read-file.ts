import type {Extracted, PageReading, RecognisedPage} from '../../domain/document.js'
import type {Note} from '../../domain/errors.js'
import {failed, type Outcome, outcome} from '../../domain/outcome.js'
import type {SourceFile} from '../stage.js'
import {wordShareOfParts} from '../words/words-of-parts.js'
import {assemble} from './assemble.js'
import {languageOf} from './language.js'
import {legibility} from './legibility.js'
import {defaultLimits, type ReadLimits} from './limits.js'
import {mediaTypeOf} from './media-type.js'
import type {MediaType, Reader, Reading} from './reading.js'

/** One reader a format. Each is loaded when first needed, so that a text file never waits for a PDF library. */
const readers: Readonly<Record<MediaType, () => Promise<Reader>>> = {
  'application/pdf': async () => (await import('./pdf/pdf.js')).readPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': async () =>
    (await import('./docx/docx.js')).readDocx,
  'application/vnd.oasis.opendocument.text': async () => (await import('./odt/odt.js')).readOdt,
  'application/rtf': async () => (await import('./rtf/rtf.js')).readRtf,
  'application/msword': async () => (await import('./doc/doc.js')).readDoc,
  'text/html': async () => (await import('./html/html.js')).readHtml,
  'text/plain': async () => (await import('./text/text.js')).readText
}

/**
 * Read one file's own text. The same bytes, name and recognised pages always give the same outcome; trouble in the
 * file is a failure, never a throw. It does not defend the process: hostile files go through the sandbox.
 */
export const readFile = async (
  file: SourceFile,
  recognised: readonly RecognisedPage[] = [],
  limits: ReadLimits = defaultLimits
): Promise<Outcome<Extracted>> => {
  const {name, bytes} = file
  if (bytes.length === 0) return failed('empty', `${name} has no bytes; ask for the file again.`)
  if (bytes.length > limits.fileBytes)
    return failed('too-large', `${name} has ${bytes.length} bytes, over the limit of ${limits.fileBytes}.`)
  const type = await mediaTypeOf(file)
  if ('failure' in type) return type
  const read = await readers[type.value]()
  const reading = await read({name, bytes, limits, recognised})
  if ('failure' in reading) return reading
  const {pieces, doubtful} = reading.value
  const length = pieces.reduce((sum, {text}) => sum + text.length, 0)
  if (length > limits.textLength)
    return failed('too-large', `${name} holds ${length} characters, over the limit of ${limits.textLength}.`)
  if (pieces.length > limits.blocks)
    return failed(
      'too-large',
      `${name} holds ${pieces.length} paragraphs, over the limit of ${limits.blocks}.`
    )
  if (doubtful.length === 0)
    return documentOf(name, reading.value, {mediaType: type.value, notes: reading.notes})
  const {language, sure} = await languageOf(pieces.map(({text}) => text).join('\n'))
  return outcome({document: null, doubtful: [...doubtful], language: sure ? language : 'und'})
}

const documentOf = async (
  name: string,
  {pieces, pageCount, pages, title}: Reading,
  {mediaType, notes}: {readonly mediaType: MediaType; readonly notes: readonly Note[]}
): Promise<Outcome<Extracted>> => {
  const {text, blocks, pageStarts} = assemble(pieces)
  // What was recognised and found to be empty is for the stage that asked for it to say.
  if (text === '' && !pages.some(({doubt}) => doubt !== null))
    return failed('no-text', `${name} holds no text; check that it is the right file.`, notes)
  const {readable, gibberish} = legibility(pieces)
  if (gibberish !== null)
    return failed(
      'not-a-language',
      `The text in ${name} is not readable (${gibberish}); ask for the original.`,
      notes
    )
  const {language, sure} = await languageOf(text)
  const document = {
    text,
    blocks,
    pageCount,
    pageStarts,
    mediaType,
    title,
    pages: [...pages],
    quality: {
      pagesRead: pages.filter(({method}) => method !== 'unread').length,
      readable,
      confidence: confidenceOf(pages),
      words: wordShareOfParts(
        pieces.map(piece => piece.text),
        language
      )
    },
    language,
    languageSure: sure
  }
  return outcome({document, doubtful: [], language}, notes)
}

const confidenceOf = (pages: readonly PageReading[]): number | null => {
  const confidences = pages.flatMap(({confidence}) => confidence ?? [])
  if (confidences.length === 0) return null
  return confidences.reduce((sum, confidence) => sum + confidence, 0) / confidences.length
}
