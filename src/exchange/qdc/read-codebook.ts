import {UserError} from '../../domain/errors.js'
import {
  BadXml,
  elementsIn,
  firstAt,
  parseXml,
  textIn,
  type XmlElement
} from '../../stages/extract/zip/xml-tree.js'
import {codebookNamespace} from './codebook.js'

/** A code of a codebook, and the codes below it. */
export type BookCode = {
  readonly guid: string
  readonly name: string
  readonly codable: boolean
  readonly description: string
  readonly codes: readonly BookCode[]
}

const projectNamespace = 'urn:QDA-XML:project:1.0'

/**
 * The codes of a REFI-QDA codebook, or of the codebook within a project's XML, in their order. Throws a UserError where
 * the file is none.
 */
export function readCodebook(xml: string, file: string): readonly BookCode[] {
  const book = rootOf(xml, file)
  const codes =
    book.name === 'qda:Project' ? firstAt(book, 'qda:CodeBook', 'qda:Codes') : firstAt(book, 'qda:Codes')
  const read = elementsIn(codes, 'qda:Code').map(each => codeIn(each, file))
  if (read.length === 0) throw new UserError(`${file} has no codes: export the codebook again.`)
  return read
}

function rootOf(xml: string, file: string): XmlElement {
  try {
    const root = parseXml(
      xml.replace(/^\uFEFF/u, ''),
      new Map([
        [codebookNamespace, 'qda'],
        // What some programs wrote for years.
        ['urn:QDA-XML:codebook:0:4', 'qda'],
        ['urn:QDA-XML:codebook:1:0', 'qda'],
        [projectNamespace, 'qda']
      ])
    )
    if (root.name === 'qda:CodeBook' || root.name === 'qda:Project') return root
    throw new UserError(`${file} is no REFI-QDA codebook: export one, a .qdc file, from the other program.`)
  } catch (cause) {
    if (!(cause instanceof BadXml)) throw cause
    throw new UserError(`${file} cannot be read as XML (${cause.message}): export the codebook again.`, {
      cause
    })
  }
}

function codeIn(code: XmlElement, file: string): BookCode {
  const {guid = '', name = '', isCodable = 'true'} = code.attributes
  if (name.trim() === '') throw new UserError(`${file} has a code without a name: name it, and export again.`)
  const description = firstAt(code, 'qda:Description')
  return {
    guid: guid.replaceAll(/[{}]/gu, '').toLowerCase(),
    name: name.trim(),
    codable: isCodable === 'true' || isCodable === '1',
    description: description === undefined ? '' : textIn(description),
    codes: elementsIn(code, 'qda:Code').map(each => codeIn(each, file))
  }
}
