import type {Document} from '../../domain/document.js'
import {failed, type Outcome, outcome} from '../../domain/outcome.js'
import type {SourceFile} from '../stage.js'
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
  'text/html': async () => (await import('./html/html.js')).readHtml,
  'text/plain': async () => (await import('./text/text.js')).readText
}

/**
 * Read one file. The same bytes and name always give the same outcome; trouble in the file is a failure,
 * never a throw. It does not defend the process: hostile files go through the sandbox.
 */
export const readFile = async (
  file: SourceFile,
  limits: ReadLimits = defaultLimits
): Promise<Outcome<Document>> => {
  const {name, bytes} = file
  if (bytes.length === 0) return failed('empty', `${name} has no bytes; ask for the file again.`)
  if (bytes.length > limits.fileBytes)
    return failed('too-large', `${name} has ${bytes.length} bytes, over the limit of ${limits.fileBytes}.`)
  const type = await mediaTypeOf(file)
  if ('failure' in type) return type
  const read = await readers[type.value]()
  const reading = await read({name, bytes, limits})
  if ('failure' in reading) return reading
  return documentOf(name, type.value, {reading, limits})
}

const documentOf = async (
  name: string,
  mediaType: MediaType,
  {reading, limits}: {reading: Exclude<Outcome<Reading>, {failure: unknown}>; limits: ReadLimits}
): Promise<Outcome<Document>> => {
  const {pieces, pageCount, pagesRead, title} = reading.value
  const {notes} = reading
  const length = pieces.reduce((sum, {text}) => sum + text.length, 0)
  if (length > limits.textLength)
    return failed('too-large', `${name} holds ${length} characters, over the limit of ${limits.textLength}.`)
  const {text, blocks, pageStarts} = assemble(pieces)
  if (text === '') return failed('no-text', `${name} holds no text; check that it is the right file.`, notes)
  const {readable, gibberish} = legibility(pieces)
  if (gibberish !== null)
    return failed(
      'not-a-language',
      `The text in ${name} is not readable (${gibberish}); ask for the original, as OCR is not there yet.`,
      notes
    )
  const {language, sure} = await languageOf(text)
  return outcome(
    {
      text,
      blocks,
      pageCount,
      pageStarts,
      mediaType,
      title,
      method: 'text',
      quality: {pagesRead, readable},
      language,
      languageSure: sure
    },
    notes
  )
}
