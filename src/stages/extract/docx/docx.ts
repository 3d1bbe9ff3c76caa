import mammoth from 'mammoth'
import {failed, type Note, outcome} from '../../../domain/outcome.js'
import {piecesOfDom} from '../html/blocks.js'
import {parseDom} from '../html/dom.js'
import type {Reader} from '../reading.js'
import {numberParagraphs} from './numbers.js'
import {openParts, type Parts} from './parts.js'

/** A Word file: headings, paragraphs, lists with the numbers Word prints, table cells and footnotes. */
export const readDocx: Reader = async file => {
  const opened = await openParts(file)
  if ('failure' in opened) return opened
  const parts = numberParagraphs(opened.value)
  try {
    const {value, messages} = await mammoth.convertToHtml(inputOf(parts), {
      styleMap,
      convertImage: mammoth.images.imgElement(async () => ({src: ''}))
    })
    const {pieces} = piecesOfDom(parseDom(value).body, {listNumbers: false})
    const notes = notesOf(messages.map(({message}) => message))
    return outcome({pieces, pageCount: null, pages: [], doubtful: [], title: titleOf(parts)}, notes)
  } catch {
    // The library reports a part that is missing or malformed in as many ways as there are parts.
    return failed('corrupt', `${file.name} is damaged and cannot be read as a Word file; ask for it again.`)
  }
}

/** Styles of headings beside Word's own; the last is the family in the templates of the United Nations. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name^='_ H'] => h2:fresh"
]

/** Styles that mean a plain paragraph, so that there is nothing to note. */
const plainStyles =
  /'(?:List Paragraph|Body Text[^']*|Normal[^']*|No Spacing|footnote \w+|Default|header|footer|_ Single[^']*)'/i

/** The parts as the library's own kind of open zip, so that nothing is inflated twice or without a limit. */
const inputOf = (parts: Parts): {buffer: Buffer} => {
  const file = {
    exists: (name: string) => parts.has(name),
    read: async (name: string, encoding?: string) =>
      encoding === undefined ? Buffer.from(parts.get(name) ?? '') : (parts.get(name) ?? ''),
    write: () => undefined
  }
  // Its types do not list `file`, which stands beside `path` and `buffer` in its lib/unzip.js.
  return {file} as unknown as {buffer: Buffer}
}

const notesOf = (messages: readonly string[]): readonly Note[] => {
  const unknown = [
    ...new Set(messages.filter(message => /^Unrecognised/.test(message) && !plainStyles.test(message)))
  ]
  if (unknown.length === 0) return []
  return [{code: 'unknown-style', message: `Read as plain paragraphs: ${unknown.slice(0, 5).join('; ')}.`}]
}

const titleOf = (parts: Parts): string | null => {
  const title = /<dc:title[^<>]*>([^<]*)</.exec(parts.get('docProps/core.xml') ?? '')?.[1]
  const text = title === undefined ? '' : (parseDom(title).body.textContent ?? '').trim()
  return text === '' ? null : text
}
