import {failed, type Outcome, outcome} from '../../domain/outcome.js'
import type {SourceFile} from '../stage.js'
import type {MediaType} from './reading.js'
import {extensionOf, refusalByName, refusalOf} from './refusals.js'
import {wideEncodingOf} from './text/wide.js'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const odt = 'application/vnd.oasis.opendocument.text'

/** Word's files with macros and its templates hold the same text; macros are never opened. */
const wordFiles: ReadonlySet<string> = new Set([
  docx,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  'application/vnd.ms-word.document.macroenabled.12',
  'application/vnd.ms-word.template.macroenabled.12'
])

/** What a name says. A name that says nothing known is no hint, and no fault. */
const byExtension: Readonly<Record<string, MediaType>> = {
  pdf: 'application/pdf',
  docx,
  docm: docx,
  dotx: docx,
  dotm: docx,
  odt,
  ott: odt,
  rtf: 'application/rtf',
  doc: 'application/msword',
  dot: 'application/msword',
  html: 'text/html',
  htm: 'text/html',
  xhtml: 'text/html',
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/plain',
  vtt: 'text/plain',
  srt: 'text/plain'
}

/** Their programs write and open them under one another's names, so that none is the wrong file. */
const wordProcessed: ReadonlySet<MediaType> = new Set([docx, odt, 'application/rtf', 'application/msword'])

const words: Readonly<Record<MediaType, string>> = {
  'application/pdf': 'PDF',
  [docx]: 'Word (.docx)',
  [odt]: 'OpenDocument text (.odt)',
  'application/rtf': 'rich text (.rtf)',
  'application/msword': 'Word of the old kind (.doc)',
  'text/html': 'HTML',
  'text/plain': 'plain text'
}

/** The media type by content. The name only ever turns a mismatch into a failure that says what to do. */
export const mediaTypeOf = async (file: SourceFile): Promise<Outcome<MediaType>> => {
  const {name, bytes} = file
  const named = typeNamedBy(name)
  const signature = await signatureOf(bytes)
  const found = signature.type
  if (found === 'encrypted')
    return failed('encrypted', `${name} is protected with a password; ask for a copy without one.`)
  if (found === null) return unreadable(name, named, signature.mime)
  // A table under its own name is text by its bytes; a PDF is a PDF whatever its name.
  const refusal = found === 'text/plain' ? refusalByName(name) : undefined
  if (refusal !== undefined) return failed('unsupported-type', `${name} ${refusal}.`)
  if (named !== undefined && named !== found && !(wordProcessed.has(named) && wordProcessed.has(found)))
    return failed(
      'mislabelled',
      `${name} is named as ${words[named]} but holds ${words[found]}; check that it is the right file and rename it.`
    )
  return outcome(found)
}

/** A name may end in a word that every object has (".constructor"). */
const typeNamedBy = (name: string): MediaType | undefined => {
  const ending = extensionOf(name)
  return Object.hasOwn(byExtension, ending) ? byExtension[ending] : undefined
}

const unreadable = (name: string, named: MediaType | undefined, mime: string | null): Outcome<MediaType> => {
  const isContainer = mime === 'application/zip' || mime === 'application/x-cfb'
  const mayBeDamaged = isContainer && named !== undefined && wordProcessed.has(named)
  if (mime !== null && named !== undefined && !mayBeDamaged)
    return failed(
      'mislabelled',
      `${name} is named as ${words[named]} but holds ${mime}; ask for the right file.`
    )
  if (named !== undefined)
    return failed(
      'corrupt',
      `${name} is named as ${words[named]} but cannot be opened as such; ask for it again.`
    )
  const refusal = refusalOf(name, mime)
  if (refusal !== undefined) return failed('unsupported-type', `${name} ${refusal}.`)
  const holds = mime ?? 'an unknown type'
  return failed(
    'unsupported-type',
    `${name} is ${holds}, not PDF, a word processor's text (.docx, .odt, .rtf, .doc), HTML or plain text; convert it first.`
  )
}

type Signature = {readonly type: MediaType | 'encrypted' | null; readonly mime: string | null}

const signatureOf = async (bytes: Uint8Array): Promise<Signature> => {
  // The header of a PDF may stand after up to 1,024 bytes of anything.
  if (latin(bytes.subarray(0, 1_024)).includes('%PDF-')) return {type: 'application/pdf', mime: null}
  // Characters of two bytes make a file text, whatever sound file may begin alike.
  const wide = wideEncodingOf(bytes) !== null
  const mime = wide ? null : await mimeOf(bytes)
  if (mime !== null && wordFiles.has(mime)) return {type: docx, mime}
  if (mime === odt || mime === `${odt}-template`) return {type: odt, mime}
  // The part that says its type may stand where nobody looks for it.
  if (mime === 'application/zip' && holds(bytes, 'word/document.xml')) return {type: docx, mime}
  if (mime === 'application/zip' && holds(bytes, odt)) return {type: odt, mime}
  if (mime === 'application/rtf') return {type: mime, mime}
  if (mime === 'application/x-cfb') return {type: typeInContainer(bytes), mime}
  // Captions are text with times.
  if (mime === 'text/vtt') return {type: 'text/plain', mime}
  if (mime !== null && mime !== 'application/xml') return {type: null, mime}
  if (!wide && looksBinary(bytes)) return {type: null, mime}
  return {type: looksLikeHtml(bytes) ? 'text/html' : mime === null ? 'text/plain' : null, mime}
}

/** Told by a library that is loaded when it is first needed, so that a PDF never waits for it. */
const mimeOf = async (bytes: Uint8Array): Promise<string | null> => {
  const {fileTypeFromBuffer} = await import('file-type')
  return (await fileTypeFromBuffer(bytes))?.mime ?? null
}

/** An OLE container names its streams; a text that is stored within a table is the table's. */
const typeInContainer = (bytes: Uint8Array): MediaType | 'encrypted' | null => {
  if (holds(bytes, encryptedPackage)) return 'encrypted'
  const isOther = ['Workbook', 'PowerPoint Document', '__substg1.0_'].some(name =>
    holds(bytes, Buffer.from(name, 'utf16le'))
  )
  return holds(bytes, Buffer.from('WordDocument', 'utf16le')) && !isOther ? 'application/msword' : null
}

/** A Word file under a password is an OLE container with a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

const holds = (bytes: Uint8Array, sought: string | Buffer): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(sought)

const looksBinary = (bytes: Uint8Array): boolean => {
  const head = bytes.subarray(0, 65_536)
  const controls = head.filter(byte => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length
  return controls / head.length > 0.005
}

const looksLikeHtml = (bytes: Uint8Array): boolean => {
  const head = latin(bytes.subarray(0, 4_096)).replaceAll('\0', '')
  const start = head.replace(/^(?:[^<]{0,3}(?:\s|<\?xml[^>]*>|<!--[\s\S]*?-->))*[^<]{0,3}/, '')
  return /^<(?:!doctype\s+html|html|head|body|meta|title|div|p|h[1-6]|article|section|table)\b/i.test(start)
}

const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
